package org.r2prating.consistency.rated;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Decision;
import org.r2prating.engine.Finals;
import org.r2prating.engine.Recommendation;
import org.r2prating.explain.Explanation;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.review.Correction;
import org.r2prating.facts.review.FinalRating;
import org.r2prating.facts.review.Review;
import org.r2prating.facts.review.Verdict;
import org.r2prating.inquiry.Answers;
import org.r2prating.inquiry.Inquiry;
import org.r2prating.inquiry.WhyNot;
import org.r2prating.model.Rating;
import org.r2prating.rules.RulePack;

/**
 * A state in an edition, what was published of it and what the rules recommend.
 *
 * @param inquiry what answers why not; it is asked for only when a rating differs
 */
public record RatedCase(
        RulePack pack, FactBase base, Assessment assessment, PrintedRatings printed, Supplier<Inquiry> inquiry) {

    /** How everything begins that a finding on it is about. */
    String about() {
        return assessment.country().iso3() + " " + assessment.edition().id();
    }

    /** What a person decided of an indicator or corrected it to, where that is on record. */
    Optional<Verdict> decided(String indicator) {
        Review review = base.reviews()
                .standing(assessment.country().iso3(), assessment.edition().id());
        return review.correction(indicator).map(Correction::rating).or(() -> review.finalRating(indicator)
                .map(FinalRating::rating));
    }

    /** Whether rules or facts that bear on what was decided have changed since. */
    boolean isStale(String indicator) {
        return new Finals(pack, base)
                .over(assessment)
                .of(indicator)
                .flatMap(Recommendation::decision)
                .filter(Decision::stale)
                .isPresent();
    }

    /** Why a recommendation is what it is, and why it is not what was published. */
    Explanation explanation(Recommendation recommendation, Rating published) {
        WhyNot whyNot = inquiry.get().whyNot(recommendation, published);
        Answers answers = new Answers(List.of(whyNot), Optional.empty(), Optional.empty(), Optional.empty());
        return Explanation.of(assessment, recommendation, pack, Map.copyOf(base.sources()), Optional.of(answers));
    }
}
