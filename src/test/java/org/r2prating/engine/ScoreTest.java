package org.r2prating.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.r2prating.model.Area;
import org.r2prating.model.Framework;
import org.r2prating.model.Framework.ScoreFormula;
import org.r2prating.model.Indicator;
import org.r2prating.model.Rating;
import org.r2prating.model.RatingRange;
import org.r2prating.model.Scale;
import org.r2prating.model.SearchedNone;

/** What ratings add up to; an outcome is written 0 to 4, as a range 1-3, as ? (insufficient) or x (not applicable). */
class ScoreTest {

    private static final Scale SCALE = new Scale(IntStream.range(0, 5)
            .mapToObj(i -> new Rating(i, "r" + i, i, "" + i))
            .toList());

    @ParameterizedTest
    @CsvSource({
        "2, 1.39, 1", // DPRK 2022
        "3, 2.08, 2", // DPRK 2019
        "0, 0.00, 0",
        "36, 25.00, 25",
    })
    void someOf36AreWeakAndTheRestVeryWeak(int weak, BigDecimal exact, int headline) {
        Score score = score(ScoreFormula.POINTS_SHARE, "1 ".repeat(weak) + "0 ".repeat(36 - weak));
        assertThat(score.exact()).hasValue(exact);
        assertThat(score.headline()).hasValue(headline);
        assertThat(score.points()).isEqualTo(weak);
        assertThat(score.possible()).isEqualTo(144);
        assertThat(score.rated()).isEqualTo(36);
        assertThat(score.lowest()).isEqualTo(score.highest()).hasValue(exact);
    }

    @ParameterizedTest
    @CsvSource({
        "1 0, 12.50, 13", // a half goes up
        "1 1 1 0 0 0 0 0 0 0, 7.50, 8",
        "1 0 0 0 0 0 0 0 0 0, 2.50, 3",
        "1 0 0 0 0 0 0 0, 3.13, 3", // 3.125: also in the second decimal
        "1 0 0, 8.33, 8",
        "2 0 0, 16.67, 17",
        "4, 100.00, 100",
    })
    void halvesAreRoundedUp(String outcomes, BigDecimal exact, int headline) {
        Score score = score(ScoreFormula.POINTS_SHARE, outcomes);
        assertThat(score.exact()).hasValue(exact);
        assertThat(score.headline()).hasValue(headline);
    }

    @Test
    void theHeadlineIsRoundedOnceOnly() {
        // 100 x 2 / 404 is just below 0.5, but 0.50 to two decimals.
        Score score = score(ScoreFormula.POINTS_SHARE, "1 ".repeat(2) + "0 ".repeat(99));
        assertThat(score.exact()).hasValue(new BigDecimal("0.50"));
        assertThat(score.headline()).hasValue(0);
    }

    @Test
    void theMeanOfAreasWeighsAreasEvenly() {
        Score score = score(ScoreFormula.AREA_MEAN, "4", "0 0 0", "2 ?");
        assertThat(score.exact()).hasValue(new BigDecimal("50.00"));
        assertThat(score.headline()).hasValue(50);
        assertThat(score(ScoreFormula.POINTS_SHARE, "4", "0 0 0", "2 ?").exact())
                .hasValue(new BigDecimal("30.00"));
    }

    @Test
    void anAreaWithoutARatingIsLeftOutOfTheMean() {
        assertThat(score(ScoreFormula.AREA_MEAN, "4 4", "? x").exact()).hasValue(new BigDecimal("100.00"));
    }

    @Test
    void rangesGiveAnInterval() {
        Score score = score(ScoreFormula.POINTS_SHARE, "2 1-3 ? x");
        assertThat(score.exact()).hasValue(new BigDecimal("50.00"));
        assertThat(score.lowest()).hasValue(new BigDecimal("37.50"));
        assertThat(score.highest()).hasValue(new BigDecimal("62.50"));
        assertThat(List.of(score.rated(), score.ranges(), score.insufficient(), score.notApplicable()))
                .containsExactly(1, 1, 1, 1);
        assertThat(score.possible()).isEqualTo(4);
    }

    @Test
    void rangesAloneGiveAnIntervalAndNoScore() {
        Score score = score(ScoreFormula.POINTS_SHARE, "0-1 3-4");
        assertThat(score.exact()).isEmpty();
        assertThat(score.headline()).isEmpty();
        assertThat(score.lowest()).hasValue(new BigDecimal("37.50"));
        assertThat(score.highest()).hasValue(new BigDecimal("62.50"));
    }

    @Test
    void nothingRatedGivesNoScore() {
        for (ScoreFormula formula : ScoreFormula.values()) {
            for (String outcomes : List.of("", "?", "x", "? x ?")) {
                Score score = score(formula, outcomes);
                assertThat(score.exact()).isEmpty();
                assertThat(score.headline()).isEmpty();
                assertThat(score.lowest()).isEmpty();
                assertThat(score.highest()).isEmpty();
                assertThat(score.possible()).isZero();
            }
        }
    }

    private static Score score(ScoreFormula formula, String... areas) {
        List<Area> all = new ArrayList<>();
        List<Recommendation> recommendations = new ArrayList<>();
        for (String outcomes : areas) {
            String area = "area" + all.size();
            List<Indicator> indicators = new ArrayList<>();
            for (String outcome :
                    outcomes.isBlank() ? new String[0] : outcomes.trim().split(" +")) {
                String id = area + "-" + indicators.size();
                Indicator indicator = new Indicator(id, indicators.size(), id, Indicator.Kind.MIXED, area, List.of());
                indicators.add(indicator);
                recommendations.add(recommendation(indicator, outcome(outcome)));
            }
            all.add(new Area(area, area, indicators));
        }
        Framework framework = new Framework(
                "Test",
                SCALE,
                formula,
                OptionalDouble.empty(),
                SearchedNone.WORST,
                all,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                "",
                List.of());
        return Score.of(framework, recommendations);
    }

    private static Outcome outcome(String written) {
        if (written.equals("?") || written.equals("x")) {
            return written.equals("?") ? new Outcome.Insufficient() : new Outcome.NotApplicable();
        }
        Rating first = SCALE.ratings().get(written.charAt(0) - '0');
        Rating last = SCALE.ratings().get(written.charAt(written.length() - 1) - '0');
        return first.equals(last) ? new Outcome.Rated(first) : new Outcome.Ranged(new RatingRange(first, last));
    }

    private static Recommendation recommendation(Indicator indicator, Outcome outcome) {
        Derivation nothing = new Derivation(List.of(), List.of(), List.of(), List.of());
        return new Recommendation(
                indicator, outcome, nothing, List.of(), Optional.empty(), List.of(), List.of(), List.of());
    }
}
