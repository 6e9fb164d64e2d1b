package org.r2prating.consistency.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.r2prating.consistency.MadeUpEditions.E2013;
import static org.r2prating.consistency.MadeUpEditions.E2016;
import static org.r2prating.consistency.MadeUpEditions.E2019;
import static org.r2prating.consistency.MadeUpEditions.E2022;
import static org.r2prating.consistency.MadeUpEditions.KIGALI;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.r2prating.Golden;
import org.r2prating.Shipped;
import org.r2prating.consistency.MadeUpEditions;
import org.r2prating.consistency.held.HeldRatings;
import org.r2prating.facts.FactBase;
import org.r2prating.model.SearchedNone;
import org.r2prating.report.Json;
import org.r2prating.report.Style;
import org.r2prating.report.trends.TrendsCsv;
import org.r2prating.report.trends.TrendsJson;
import org.r2prating.report.trends.TrendsText;

/** Ratings, scores and ranks over four editions. */
class TrendsTest {

    private static Trends trends(MadeUpEditions world) {
        FactBase base = world.base();
        Courses courses = new Courses(
                Shipped.pack(),
                Optional.empty(),
                base,
                SearchedNone.WORST,
                HeldRatings.published(base),
                Correction.Corrections.NONE);
        return Trends.of(
                Shipped.pack().framework(),
                base.countries().values().stream().map(courses::of).toList());
    }

    private static MadeUpEditions world() {
        return new MadeUpEditions()
                .kigali("QAA", E2013, "none")
                .kigali("QAA", E2016, "considering")
                .kigali("QAA", E2019, "considering")
                .kigali("QAA", E2022, "endorsed")
                .published("QAA", E2019, KIGALI, "Weak", "Unchanged")
                .published("QAA", E2022, KIGALI, "Fair", "Increase");
    }

    @Test
    void oneStateIsShownIndicatorByIndicator() {
        Trends trends = trends(world());
        Golden.matches("trends-qaa.txt", TrendsText.of(trends, Style.PLAIN));
        assertThat(TrendsCsv.of(trends).lines().filter(l -> l.contains(KIGALI)))
                .hasSize(4)
                .anyMatch(l -> l.contains("2022") && l.contains("published") && l.contains("Increase"));
        assertThat(Json.text(TrendsJson.of(trends))).contains("\"judgement\"").contains("\"kendallTauB\" : null");
    }

    @Test
    void ofManyStatesItIsCountedWhatMoved() {
        Trends trends = trends(world().kigali("QAB", E2013, "endorsed")
                .kigali("QAB", E2016, "none")
                .kigali("QAC", E2016, "none")
                .kigali("QAC", E2019, "none"));
        Trends.Moves kigali = trends.moves().stream()
                .filter(m -> m.indicator().id().equals(KIGALI))
                .findFirst()
                .orElseThrow();
        assertThat(kigali.up()).isEqualTo(2);
        assertThat(kigali.down()).isEqualTo(1);
        assertThat(kigali.same()).isEqualTo(2);
        assertThat(org.apache.commons.lang3.StringUtils.normalizeSpace(TrendsText.of(trends, Style.PLAIN)))
                .contains("0 states with a rank in both editions (a rank needs 27 indicators rated)");
    }

    @Test
    void anOrderThatStaysHasTauOneAndOneThatTurnsRoundMinusOne() {
        RankShift same = shift(List.of(10, 20, 30), List.of(40, 50, 90));
        assertThat(same.tau().orElseThrow()).isEqualTo(1);
        assertThat(same.meanShift().orElseThrow()).isZero();
        RankShift turned = shift(List.of(10, 20, 30), List.of(30, 20, 10));
        assertThat(turned.tau().orElseThrow()).isEqualTo(-1);
        assertThat(turned.meanShift().orElseThrow()).isEqualTo(4.0 / 3, within(1e-12));
    }

    @Test
    void tiesShareTheirPlaceAndCountAsKendallsTauBDoes() {
        // 4 concordant pairs, none discordant, one tie on each side: 4 / sqrt(5 * 5).
        RankShift tied = shift(List.of(1, 2, 2, 3), List.of(1, 2, 3, 3));
        assertThat(tied.tau().orElseThrow()).isEqualTo(4.0 / 5, within(1e-12));
        assertThat(tied.meanShift().orElseThrow()).isEqualTo((0 + 0.5 + 1 + 0.5) / 4, within(1e-12));
        assertThat(shift(List.of(5, 5), List.of(1, 2)).tau()).isEmpty();
        assertThat(shift(List.of(5), List.of(1)).meanShift()).isEmpty();
    }

    private static RankShift shift(List<Integer> before, List<Integer> now) {
        return RankShift.of(E2013, E2016, exact(before), exact(now));
    }

    private static List<BigDecimal> exact(List<Integer> scores) {
        return Arrays.asList(scores.stream().map(BigDecimal::valueOf).toArray(BigDecimal[]::new));
    }
}
