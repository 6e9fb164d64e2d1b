package org.r2prating.consistency.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Finals;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.review.Correction;
import org.r2prating.facts.review.FinalRating;
import org.r2prating.facts.review.Frozen;
import org.r2prating.facts.review.Review;
import org.r2prating.facts.review.ReviewRecord;
import org.r2prating.facts.review.Verdict;
import org.r2prating.input.Origin;
import org.r2prating.input.Place;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.rules.RulePack;

/**
 * Whether the ratings of closed editions are still those that its facts, rules and final ratings give; a correction says
 * of a difference that it is meant. A state that is no longer in the fact base cannot be told anything about.
 */
public final class FrozenRatings implements Check<FrozenRatings.Closed> {

    /** The kind of everything it finds. */
    public static final Kind KIND = new Kind(
            "frozen-edition-changed",
            Kind.Family.TIME,
            Severity.ERROR,
            "A rating of a closed edition is no longer what was decided or recommended when it was closed.",
            "What was published must not change without a word; a change of it is a correction, with its reason.");

    /** A state in an edition; nothing is found where that is not closed. */
    public record Closed(Country country, Edition edition) {}

    private final RulePack pack;
    private final FactBase base;
    private final Finals finals;

    public FrozenRatings(RulePack pack, FactBase base) {
        this.pack = pack;
        this.base = base;
        finals = new Finals(pack, base);
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    /**
     * Whatever does not hold, in all closed editions.
     *
     * @param readable whether the facts of a state, by its code, could be read; of others nothing follows
     */
    public List<Finding> all(Predicate<String> readable) {
        List<Finding> found = new ArrayList<>();
        for (Edition edition : base.editions()) {
            base.reviews().frozen(edition.id()).ifPresent(frozen -> frozen.states().keySet().stream()
                    .filter(readable)
                    .flatMap(code -> Optional.ofNullable(base.countries().get(code)).stream())
                    .forEach(country -> found.addAll(of(new Closed(country, edition)))));
        }
        return found;
    }

    @Override
    public List<Finding> of(Closed subject) {
        Country country = subject.country();
        Edition edition = subject.edition();
        List<Finding> found = new ArrayList<>();
        Optional<Frozen> closed = base.reviews().frozen(edition.id());
        Optional<Frozen.State> state = base.reviews().frozen(country.iso3(), edition.id());
        if (closed.isEmpty() || state.isEmpty()) {
            return found;
        }
        Review review = base.reviews().of(country.iso3(), edition.id());
        Assessment now = new Recommender(pack, base)
                .assess(country, edition, pack.framework().searchedNone());
        for (Recommendation r : now.recommendations()) {
            Optional<Verdict> then =
                    Optional.ofNullable(state.get().ratings().get(r.indicator().id()));
            if (then.isPresent()) {
                compare(country, edition, closed.get(), review, r, then.get()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Finding> compare(
            Country country, Edition edition, Frozen closed, Review review, Recommendation r, Verdict then) {
        String indicator = r.indicator().id();
        Optional<FinalRating> decided = review.finalRating(indicator);
        Verdict now = decided.map(FinalRating::rating).orElse(Finals.verdict(r.outcome()));
        Optional<Correction> correction = review.correction(indicator);
        Verdict stands = correction.map(Correction::rating).orElse(then);
        boolean meant = correction
                .filter(c -> c.basis().equals(finals.basis(country, edition, indicator)))
                .isPresent();
        if (now.equals(stands) || meant) {
            return Optional.empty();
        }
        Origin where = decided.<ReviewRecord>map(d -> d)
                .or(() -> correction)
                .map(ReviewRecord::origin)
                .orElse(closed.origin());
        String what = decided.isPresent() ? "the review says " : "facts and rules give ";
        return Optional.of(new Finding(
                KIND,
                country.iso3() + " " + edition.id() + " " + indicator,
                "Edition " + edition.id() + " of " + country.iso3() + " is closed with " + stands + " for " + indicator
                        + "; now " + what + now
                        + (decided.isEmpty() && !pack.digest().equals(closed.rules())
                                ? " (the rules have changed since)"
                                : "")
                        + ".",
                Place.of(where),
                List.of(
                        new Witness("closed as " + stands, Place.of(closed.origin())),
                        new Witness(what + now, Place.of(where))),
                "Maybe undo what was changed; or correct the rating, or confirm it as it is, with a reason: `edition correct "
                        + country.iso3() + " " + indicator + " --edition " + edition.id() + "`."));
    }
}
