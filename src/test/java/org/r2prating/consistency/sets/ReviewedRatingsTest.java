package org.r2prating.consistency.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.r2prating.consistency.MadeUpEditions.E2019;
import static org.r2prating.consistency.MadeUpEditions.E2022;
import static org.r2prating.consistency.MadeUpEditions.KIGALI;
import static org.r2prating.consistency.MadeUpEditions.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.r2prating.Shipped;
import org.r2prating.consistency.MadeUpEditions;
import org.r2prating.consistency.agreement.RatingSet;
import org.r2prating.consistency.held.HeldRating;
import org.r2prating.consistency.held.HeldRatings;
import org.r2prating.consistency.time.Correction.Corrections;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.review.Basis;
import org.r2prating.facts.review.BlindCoding;
import org.r2prating.facts.review.Correction;
import org.r2prating.facts.review.FinalRating;
import org.r2prating.facts.review.Frozen;
import org.r2prating.facts.review.Grounds;
import org.r2prating.facts.review.Proposal;
import org.r2prating.facts.review.ReasonCode;
import org.r2prating.facts.review.Review;
import org.r2prating.facts.review.ReviewRecord;
import org.r2prating.facts.review.Reviews;
import org.r2prating.facts.review.Verdict;
import org.r2prating.input.Origin;
import org.r2prating.input.Problems;
import org.r2prating.model.SearchedNone;

/** What reviews say as sets of ratings, and before what was published. */
class ReviewedRatingsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 2, 1);
    private static final Basis BASIS = new Basis("a", "b");
    private static final Proposal PROPOSED = new Proposal(verdict("Strong"), List.of("a rule"));
    private static final Grounds GROUNDS = new Grounds(ReasonCode.CONTEXT, "It hardly applies them.", "s", "p. 1");

    private static Verdict verdict(String label) {
        return Verdict.of(rating(label));
    }

    private static FactBase base(ReviewRecord... records) {
        FactBase base = new MadeUpEditions()
                .kigali("QAA", E2019, "endorsed")
                .kigali("QAA", E2022, "endorsed")
                .published("QAA", E2022, KIGALI, "Very Strong", "Unchanged")
                .published("QAA", E2022, "veto-restraint", "Fair", "Unchanged")
                .base();
        return base.with(
                new Reviews(Map.of("QAA", Map.of("2022", new Review("QAA", "2022", List.of(records)))), Map.of()));
    }

    /** The same after its edition was closed with a rating. */
    private static FactBase closed(Verdict verdict, ReviewRecord... records) {
        FactBase base = base(records);
        Frozen.State state = new Frozen.State(0, new TreeMap<>(Map.of(KIGALI, verdict)));
        Frozen frozen = new Frozen(
                "2022", "Lee", DAY, "test", "r", "f", new TreeMap<>(Map.of("QAA", state)), Origin.of("frozen"));
        return base.with(new Reviews(base.reviews().reviews(), Map.of("2022", frozen)));
    }

    private static BlindCoding coded(String by, Verdict verdict) {
        return new BlindCoding(KIGALI, by, DAY, verdict, new TreeMap<>(), BASIS, Origin.of("review"));
    }

    private static FinalRating decided(Verdict verdict) {
        return new FinalRating(
                KIGALI,
                "Lee",
                Optional.empty(),
                DAY,
                verdict,
                PROPOSED,
                Optional.of(GROUNDS),
                BASIS,
                Origin.of("final"));
    }

    private static Correction corrected(String from, String to) {
        return new Correction(
                KIGALI,
                "Lee",
                Optional.empty(),
                DAY,
                verdict(from),
                verdict(to),
                PROPOSED,
                GROUNDS,
                BASIS,
                Origin.of("correction"));
    }

    private static RatingSet set(String name, FactBase base) {
        AtHand from = new AtHand(
                Shipped.pack(),
                base,
                List.copyOf(base.countries().values()),
                E2022,
                SearchedNone.WORST,
                (folder, problems) -> Optional.empty(),
                (asked, at, problems) -> Optional.ofNullable(base.countries().get(asked)),
                new Problems());
        return RatingSets.read(name, from).orElseThrow();
    }

    private static List<String> labels(RatingSet set) {
        return set.ratings().values().stream().map(r -> r.label()).toList();
    }

    @Test
    void eachCoderIsASetAndWhatWasDecidedIsAnother() {
        FactBase base =
                base(coded("Kim", verdict("Fair")), coded("Lee", Verdict.INSUFFICIENT), decided(verdict("Weak")));
        assertThat(labels(set("coder:Kim", base))).containsExactly("Fair");
        assertThat(labels(set("coder:Lee:2022", base))).isEmpty();
        assertThat(set("coder:Lee", base).open()).isEqualTo(1);
        assertThat(labels(set("final", base))).containsExactly("Weak");
        assertThat(labels(set("final:2019", base))).isEmpty();
        assertThat(labels(set("published:table", base))).containsExactly("Very Strong", "Fair");
        assertThat(labels(set("recommended", base))).containsExactly("Strong");
        assertThatThrownBy(() -> set("coder:Kin", base))
                .isInstanceOfSatisfying(
                        UnknownSet.class, e -> assertThat(e.mend()).contains("(Kim)"));
    }

    @Test
    void aCorrectionGoesBeforeTheFinalRatingAndThatBeforeThePublishedOne() {
        assertThat(held(base())).contains("Very Strong (published)");
        assertThat(held(base(decided(verdict("Weak"))))).contains("Weak (final)");
        assertThat(held(closed(verdict("Weak"), decided(verdict("Weak")), corrected("Weak", "Fair"))))
                .contains("Fair (final)");
        assertThat(held(base(decided(verdict("Weak")), corrected("Weak", "Fair"))))
                .as("nothing is corrected before it is closed")
                .contains("Weak (final)");
        assertThat(held(base(decided(Verdict.NOT_APPLICABLE)))).isEmpty();
    }

    @Test
    void aClosedEditionKeepsItsRatingWhateverElseIsSaidOfIt() {
        FactBase decided = closed(verdict("Weak"), decided(verdict("Weak")), decided(verdict("Strong")));
        assertThat(held(decided)).contains("Weak (final)");
        assertThat(labels(set("final", decided))).containsExactly("Weak");
        FactBase byHand = closed(verdict("Weak"), decided(verdict("Strong")));
        assertThat(held(byHand)).contains("Weak (closed)");
        assertThat(labels(set("final", byHand))).isEmpty();
        assertThat(held(closed(Verdict.INSUFFICIENT))).isEmpty();
    }

    private static Optional<String> held(FactBase base) {
        return HeldRatings.of(base).of("QAA", E2022, KIGALI).map(HeldRating::words);
    }

    @Test
    void aCorrectionThatOnlyConfirmsIsNoCauseOfAChange() {
        assertThat(Corrections.of(closed(verdict("Weak"), corrected("Weak", "Fair")))
                        .of("QAA", E2022, KIGALI))
                .hasValueSatisfying(c -> assertThat(c.reason())
                        .isEqualTo("of 2022, from Weak to Fair, because of the context of the case"));
        assertThat(Corrections.of(closed(verdict("Weak"), corrected("Weak", "Weak")))
                        .of("QAA", E2022, KIGALI))
                .isEmpty();
        assertThat(Corrections.of(base()).of("QAA", E2019, KIGALI)).isEmpty();
    }
}
