package org.r2prating.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.review.Basis;
import org.r2prating.facts.review.Correction;
import org.r2prating.facts.review.FinalRating;
import org.r2prating.facts.review.Frozen;
import org.r2prating.facts.review.Review;
import org.r2prating.facts.review.Verdict;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.rules.RulePack;

/**
 * Lays what was decided over what the rules recommend: the final ratings of a review, or the ratings of an edition that is
 * closed, with its corrections. Who decided, and why, is no concern of it.
 */
public final class Finals {

    private final RulePack pack;
    private final FactBase base;
    private final Grounding grounding;

    public Finals(RulePack pack, FactBase base) {
        this.pack = pack;
        this.base = base;
        grounding = new Grounding(pack);
    }

    /** The same assessment, with the same recommendations, and what was decided of each; also of the edition before. */
    public Assessment over(Assessment assessment) {
        Optional<Assessment> previous = assessment.previous().map(this::over);
        Country country = assessment.country();
        Review review = base.reviews().of(country.iso3(), assessment.edition().id());
        Optional<Frozen.State> frozen =
                base.reviews().frozen(country.iso3(), assessment.edition().id());
        if (review.records().isEmpty() && frozen.isEmpty() && previous.equals(assessment.previous())) {
            return assessment;
        }
        Optional<CaseFile> caseFile = review.finals().isEmpty() || frozen.isPresent()
                ? Optional.empty()
                : Optional.of(caseFile(country, assessment.edition()));
        List<Recommendation> decided = new ArrayList<>();
        for (Recommendation r : assessment.recommendations()) {
            String id = r.indicator().id();
            decided.add(r.with(frozen.isPresent() ? closed(frozen.get(), review, id) : open(review, id, caseFile)));
        }
        return new Assessment(
                country,
                assessment.edition(),
                assessment.policy(),
                decided,
                Score.of(pack.framework(), decided),
                previous,
                assessment.packDigest(),
                assessment.factsDigest());
    }

    /** Against what a record on an indicator is made now. Always under the framework's own policy. */
    public Basis basis(Country country, Edition edition, String indicator) {
        return grounding.of(indicator, caseFile(country, edition));
    }

    private CaseFile caseFile(Country country, Edition edition) {
        return CaseFile.of(
                base, pack.framework(), country, edition, pack.framework().searchedNone());
    }

    private Optional<Decision> open(Review review, String indicator, Optional<CaseFile> caseFile) {
        Optional<FinalRating> last = review.finalRating(indicator);
        return last.flatMap(decided -> caseFile.map(facts -> new Decision(
                outcome(decided.rating()), !decided.basis().equals(grounding.of(indicator, facts)), Optional.empty())));
    }

    private static Optional<Decision> closed(Frozen.State frozen, Review review, String indicator) {
        Optional<Outcome> then =
                Optional.ofNullable(frozen.ratings().get(indicator)).map(Finals::outcome);
        Optional<Outcome> corrected =
                review.correction(indicator).map(Correction::rating).map(Finals::outcome);
        return corrected.or(() -> then).map(stands -> new Decision(stands, false, then.filter(t -> !t.equals(stands))));
    }

    /** What a record says, as an outcome. */
    public static Outcome outcome(Verdict verdict) {
        if (verdict.equals(Verdict.NOT_APPLICABLE)) {
            return new Outcome.NotApplicable();
        }
        return verdict.rating()
                .<Outcome>map(Outcome.Rated::new)
                .or(() -> verdict.range().map(Outcome.Ranged::new))
                .orElseGet(Outcome.Insufficient::new);
    }

    /** An outcome as a record writes it. */
    public static Verdict verdict(Outcome outcome) {
        return outcome.range()
                .map(Verdict::of)
                .orElse(outcome instanceof Outcome.NotApplicable ? Verdict.NOT_APPLICABLE : Verdict.INSUFFICIENT);
    }
}
