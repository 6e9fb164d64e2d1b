package org.r2prating.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.r2prating.Shipped;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Recommender;
import org.r2prating.inquiry.Answers;
import org.r2prating.inquiry.Inquiry;
import org.r2prating.model.SearchedNone;

/** Explanations of states of the repository. */
public final class Explained {

    private Explained() {}

    private static Assessment assess(String iso3, String edition, SearchedNone policy) {
        return new Recommender(Shipped.pack(), Shipped.base())
                .assess(Shipped.country(iso3), Shipped.edition(edition), policy);
    }

    /** All indicators, without a reviewer's questions. */
    public static List<Explanation> all(String iso3, String edition, SearchedNone policy) {
        return explanations(assess(iso3, edition, policy), Map.of());
    }

    /** The same with every question answered. */
    public static List<Explanation> answered(String iso3, String edition) {
        Assessment assessment = assess(iso3, edition, SearchedNone.WORST);
        Inquiry inquiry = new Inquiry(Shipped.pack(), Shipped.steps(), Shipped.base(), assessment);
        return explanations(assessment, inquiry.about(assessment.recommendations()));
    }

    private static List<Explanation> explanations(Assessment assessment, Map<String, Answers> answers) {
        return assessment.recommendations().stream()
                .map(r -> Explanation.of(
                        assessment,
                        r,
                        Shipped.pack(),
                        Shipped.base().sources(),
                        Optional.ofNullable(answers.get(r.indicator().id()))))
                .toList();
    }
}
