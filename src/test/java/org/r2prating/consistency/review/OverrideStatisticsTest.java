package org.r2prating.consistency.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.r2prating.Golden;
import org.r2prating.Shipped;
import org.r2prating.consistency.agreement.Share;
import org.r2prating.facts.review.Basis;
import org.r2prating.facts.review.BlindCoding;
import org.r2prating.facts.review.FinalRating;
import org.r2prating.facts.review.Grounds;
import org.r2prating.facts.review.Proposal;
import org.r2prating.facts.review.ReasonCode;
import org.r2prating.facts.review.Review;
import org.r2prating.facts.review.ReviewRecord;
import org.r2prating.facts.review.Verdict;
import org.r2prating.input.Origin;
import org.r2prating.model.Rating;
import org.r2prating.model.RatingRange;
import org.r2prating.report.review.ReviewJson;
import org.r2prating.report.review.ReviewText;

class OverrideStatisticsTest {

    private static final List<Rating> RATINGS =
            Shipped.pack().framework().scale().ratings();
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final Basis BASIS = new Basis("a", "b");

    private static Verdict point(int level) {
        return Verdict.of(RATINGS.get(level));
    }

    private static FinalRating decided(String indicator, Verdict proposed, Verdict rating, String... rules) {
        return new FinalRating(
                indicator,
                "Lee",
                Optional.of("Park"),
                DAY,
                rating,
                new Proposal(proposed, List.of(rules)),
                rating.equals(proposed) ? Optional.empty() : Optional.of(new Grounds(ReasonCode.OTHER, "T.", "s", "p")),
                BASIS,
                Origin.of("x"));
    }

    private static BlindCoding coding(String indicator, String by, Verdict rating) {
        return new BlindCoding(indicator, by, DAY, rating, new TreeMap<>(), BASIS, Origin.of("x"));
    }

    private static OverrideStatistics of(ReviewRecord... records) {
        return OverrideStatistics.of(List.of(new Review("QAA", "2022", List.of(records))));
    }

    @Test
    void everyDecisionIsOfOneKind() {
        Verdict open = Verdict.of(new RatingRange(RATINGS.get(1), RATINGS.get(3)));
        OverrideStatistics s = of(
                decided("a", point(1), point(1)),
                decided("b", point(1), point(3)),
                decided("c", point(3), point(2)),
                decided("d", open, point(2)),
                decided("e", open, point(4)),
                decided("f", Verdict.INSUFFICIENT, point(0)),
                decided("g", point(0), Verdict.NOT_APPLICABLE),
                decided("h", Verdict.NOT_APPLICABLE, point(2)));
        assertThat(s.finals()).isEqualTo(8);
        assertThat(s.accepted()).isEqualTo(new Share(1, 8));
        assertThat(s.count(Departure.SETTLED)).isEqualTo(2);
        assertThat(s.count(Departure.UP)).isEqualTo(2);
        assertThat(s.count(Departure.DOWN)).isEqualTo(1);
        assertThat(s.count(Departure.OTHER)).isEqualTo(2);
        assertThat(s.overrides()).isEqualTo(new Overrides(2, 1, 2, 8));
        assertThat(s.overrides().share()).isEqualTo(new Share(5, 8));
        assertThat(s.grounded()).isEqualTo(new Share(7, 7));
        assertThat(s.medianSteps()).as("of 0 2 1 0 1").hasValue(1.0);
    }

    @Test
    void whoKnowsTheProposalAgreesMoreAndTheGapTellsHowMuch() {
        OverrideStatistics s = of(
                coding("a", "Kim", point(0)),
                coding("a", "Ono", point(1)),
                decided("a", point(1), point(1)),
                coding("b", "Kim", point(2)),
                decided("b", point(1), point(1)),
                decided("c", point(1), point(2)),
                coding("d", "Kim", point(2)));
        assertThat(s.blind()).isEqualTo(new Share(1, 3));
        assertThat(s.shown()).isEqualTo(new Share(2, 2));
        assertThat(s.byCoder()).containsEntry("Kim", new Share(2, 2)).containsEntry("Ono", new Share(0, 1));
        assertThat(ReviewText.statistics(s)).contains("gap +67 points");
    }

    @Test
    void aRuleIsNamedWhenItIsOverriddenInMoreThanAFifthOfTenCases() {
        List<ReviewRecord> records = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            records.add(decided("i" + i, point(1), point(i < 2 ? 2 : 1), "two of ten"));
            records.add(decided("j" + i, point(1), point(i < 3 ? 2 : 1), "three of ten", "another"));
        }
        for (int i = 0; i < 9; i++) {
            records.add(decided("k" + i, point(1), point(2), "nine of nine"));
        }
        assertThat(of(records.toArray(ReviewRecord[]::new)).oftenOverridden())
                .containsOnlyKeys("three of ten", "another");
    }

    @Test
    void eachRuleTellsInWhichDirectionItIsOverridden() {
        OverrideStatistics s = of(
                decided("a", point(1), point(3), "too strict", "both ways"),
                decided("b", point(1), point(2), "too strict"),
                decided("c", point(3), point(1), "too lenient", "both ways"),
                decided("d", point(3), Verdict.NOT_APPLICABLE, "too lenient"),
                decided("e", point(3), point(3), "too lenient"));
        assertThat(s.byRule())
                .containsEntry("too strict", new Overrides(2, 0, 0, 2))
                .containsEntry("too lenient", new Overrides(0, 1, 1, 3))
                .containsEntry("both ways", new Overrides(1, 1, 0, 2));
        assertThat(s.byIndicator()).containsEntry("c", new Overrides(0, 1, 0, 1));
        assertThat(ReviewText.statistics(s))
                .contains("  too lenient: 2 of 3 (67 %): 0 up, 1 down, 1 to or from no rating\n")
                .contains("  too strict: 2 of 2 (100 %): 2 up, 0 down, 0 to or from no rating\n");
        assertThat(ReviewJson.statistics(s).at("/overriddenByRule/both ways").toString())
                .isEqualTo("{\"part\":2,\"whole\":2,\"up\":1,\"down\":1,\"other\":0}");
    }

    @Test
    void countsAddUpWhateverIsDecided() {
        SplittableRandom random = new SplittableRandom(5);
        for (int trial = 0; trial < 50; trial++) {
            List<ReviewRecord> records = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                String indicator = "i" + random.nextInt(12);
                records.add(coding(indicator, random.nextBoolean() ? "Kim" : "Ono", point(random.nextInt(5))));
                if (random.nextBoolean()) {
                    records.add(decided(indicator, point(random.nextInt(5)), point(random.nextInt(5)), "r" + i % 4));
                }
            }
            OverrideStatistics s = of(records.toArray(ReviewRecord[]::new));
            assertThat(s.accepted().part()
                            + s.count(Departure.SETTLED)
                            + s.overrides().share().part())
                    .isEqualTo(s.finals());
            for (var overrides : List.of(s.byIndicator(), s.byRule(), s.byDecider())) {
                assertThat(overrides.values().stream().reduce(new Overrides(0, 0, 0, 0), Overrides::plus))
                        .isEqualTo(s.overrides());
            }
            assertThat(s.blind().whole())
                    .isEqualTo(s.byCoder().values().stream()
                            .mapToLong(Share::whole)
                            .sum());
        }
    }

    @Test
    void itIsToldInWords() {
        assertThat(ReviewText.statistics(of()))
                .isEqualTo("Final ratings: 0\nNothing is decided yet, so nothing can be counted.\n");
        Golden.matches(
                "review-statistics.txt",
                ReviewText.statistics(of(
                        coding("a", "Kim", point(0)),
                        coding("a", "Ono", point(1)),
                        decided("a", point(1), point(1), "a: held -> Weak"),
                        decided("b", point(1), point(3), "b: held -> Weak"),
                        decided("c", Verdict.INSUFFICIENT, point(2)))));
    }
}
