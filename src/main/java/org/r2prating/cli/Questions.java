package org.r2prating.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.r2prating.engine.Recommendation;
import org.r2prating.inquiry.Answers;
import org.r2prating.inquiry.Fragility;
import org.r2prating.inquiry.Inquiry;
import org.r2prating.inquiry.SmallestChange;
import org.r2prating.model.Rating;

/** Which questions a reviewer asks; all of them where none is named. */
record Questions(Optional<Rating> whyNot, boolean whatWouldChange, boolean hangsOn) {

    boolean areAll() {
        return whyNot.isEmpty() && !whatWouldChange && !hangsOn;
    }

    /** By the id of the indicator. */
    Map<String, Answers> answers(Inquiry inquiry, List<Recommendation> recommendations) {
        if (areAll()) {
            return inquiry.about(recommendations);
        }
        Map<String, SmallestChange> changes = whatWouldChange ? inquiry.changes(recommendations) : Map.of();
        Map<String, Fragility> fragilities = hangsOn ? inquiry.fragilities(recommendations) : Map.of();
        Map<String, Answers> answers = new LinkedHashMap<>();
        for (Recommendation recommendation : recommendations) {
            String id = recommendation.indicator().id();
            answers.put(
                    id,
                    new Answers(
                            whyNot.map(rating -> inquiry.whyNot(recommendation, rating)).stream()
                                    .toList(),
                            Optional.ofNullable(changes.get(id)),
                            Optional.ofNullable(fragilities.get(id)),
                            Optional.empty()));
        }
        return answers;
    }
}
