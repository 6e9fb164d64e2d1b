package org.r2prating.consistency.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.r2prating.Golden;
import org.r2prating.Shipped;
import org.r2prating.consistency.agreement.Interval.Method;
import org.r2prating.model.Country;
import org.r2prating.model.Indicator;
import org.r2prating.model.Rating;
import org.r2prating.report.Json;
import org.r2prating.report.Style;
import org.r2prating.report.agreement.AgreementJson;
import org.r2prating.report.agreement.AgreementText;

/** Sets of ratings side by side: every figure together, parts, leniency, and what is said where nothing can be. */
class SetAgreementTest {

    private static final List<Indicator> INDICATORS = Shipped.pack().framework().indicators();
    private static final List<Rating> SCALE = Shipped.pack().framework().scale().ratings();

    /** The ratings of one state, level by level from 1; 0 where it has none. */
    private static RatingSet set(String name, List<Integer> levels) {
        TreeMap<Thing, Rating> ratings = new TreeMap<>();
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i) > 0) {
                Country state = Country.invented("QA" + (char) ('A' + i / 36), "");
                ratings.put(new Thing(state, INDICATORS.get(i % 36)), SCALE.get(levels.get(i) - 1));
            }
        }
        return new RatingSet(name, "made up", ratings, 0);
    }

    private static SetAgreement agreement(RatingSet... sets) {
        return SetAgreement.of(Shipped.pack().framework().scale(), List.of(sets), Optional.of(Part.By.area));
    }

    private static double value(SetAgreement agreement, String id) {
        return agreement.measures().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow()
                .value()
                .value()
                .orElseThrow();
    }

    @Test
    void whatOnlyOneSetRatesTellsHowRatingsAreSpread() {
        SetAgreement example = agreement(
                set("a", List.of(1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0)),
                set("b", List.of(1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3)),
                set("c", List.of(0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0)),
                set("d", List.of(1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0)));
        assertThat(example.things()).isEqualTo(11);
        assertThat(value(example, "alpha-ordinal")).isEqualTo(0.8154, within(0.00005));
        assertThat(value(example, "ac1")).isEqualTo(0.77544, within(0.00005));
        assertThat(value(example, "ac2-ordinal")).isEqualTo(0.89894, within(0.00005));
        assertThat(value(example, "ac2-linear")).isEqualTo(0.85874, within(0.00005));
        assertThat(value(example, "ac2-quadratic")).isEqualTo(0.91400, within(0.00005));
        assertThat(value(example, "fleiss")).isEqualTo(0.76117, within(0.00005));
    }

    private static SetAgreement annex() {
        List<Integer> table = new ArrayList<>(Collections.nCopies(33, 1));
        table.addAll(List.of(2, 2, 1));
        List<Integer> summary = new ArrayList<>(Collections.nCopies(33, 1));
        summary.addAll(List.of(2, 1, 2));
        return agreement(set("table", table), set("summary", summary));
    }

    @Test
    void theSummaryAndTheTableHaveTheirGoldenValues() {
        SetAgreement annex = annex();
        Pairwise pair = annex.pairs().get(0);
        assertThat(pair.matrix().exact()).isEqualTo(new Share(34, 36));
        assertThat(pair.kappa().value().value().orElseThrow()).isCloseTo(0.4706, within(0.00005));
        assertThat(value(annex, "alpha-ordinal")).isCloseTo(0.4779, within(0.00005));
        assertThat(value(annex, "ac1")).isCloseTo(0.9429, within(0.00005));
        assertThat(value(annex, "ac2-quadratic")).isCloseTo(0.9961, within(0.00005));
        assertThat(pair.isParadox()).isTrue();
        Golden.matches("agree.txt", AgreementText.of(annex, Style.PLAIN));
        assertThat(Json.text(AgreementJson.of(annex))).contains("\"kappaParadox\" : true");
    }

    @Test
    void fullAgreementOnOneRatingIsUndefinedAndSaysSo() {
        SetAgreement same = agreement(set("a", Collections.nCopies(36, 1)), set("b", Collections.nCopies(36, 1)));
        String text = AgreementText.of(same, Style.PLAIN);
        assertThat(text).contains("undefined, full agreement").doesNotContain("NaN");
        assertThat(same.pairs().get(0).kappa().value())
                .isEqualTo(Coefficient.undefined(Coefficient.Why.FULL_AGREEMENT));
    }

    @Test
    void theParadoxIsToldOnlyWhereAgreementIsGoodAndTheCoefficientsAreLow() {
        List<Integer> ratings = new ArrayList<>(Collections.nCopies(34, 1));
        ratings.addAll(List.of(2, 5));
        SetAgreement full = agreement(set("a", ratings), set("b", ratings));
        assertThat(value(full, "alpha-ordinal")).isEqualTo(1);
        assertThat(full.pairs().get(0).isParadox()).isFalse();
        assertThat(AgreementText.of(full, Style.PLAIN)).doesNotContain("paradox");
        List<Integer> nearly = new ArrayList<>(ratings);
        nearly.set(35, 4);
        SetAgreement high = agreement(set("a", ratings), set("b", nearly));
        assertThat(high.pairs().get(0).kappa().value().value().orElseThrow()).isGreaterThan(0.9);
        assertThat(high.pairs().get(0).isParadox()).isFalse();
        SetAgreement constant = agreement(set("a", ratings), set("b", Collections.nCopies(36, 1)));
        assertThat(constant.pairs().get(0).isParadox()).isTrue();
    }

    @Test
    void nothingInCommonIsSaid() {
        SetAgreement none = agreement(set("a", List.of(1, 0)), set("b", List.of(0, 1)));
        assertThat(none.things()).isZero();
        assertThat(AgreementText.of(none, Style.PLAIN)).contains("there is nothing that two of them rate");
        assertThat(Json.text(AgreementJson.of(none))).contains("\"undefined, nothing to compare\"");
    }

    @Test
    void turningTheTwoSidesRoundChangesOnlyTheSignOfTheBias() {
        RatingSet a = set("a", List.of(1, 1, 2, 3, 5, 4, 2, 1, 1, 3));
        RatingSet b = set("b", List.of(1, 2, 2, 4, 5, 3, 2, 1, 1, 1));
        SetAgreement one = agreement(a, b);
        SetAgreement other = agreement(b, a);
        assertThat(one.measures()).isEqualTo(other.measures());
        assertThat(one.pairs().get(0).kappa()).isEqualTo(other.pairs().get(0).kappa());
        assertThat(one.pairs().get(0).matrix().meanDifference().orElseThrow())
                .isEqualTo(-other.pairs().get(0).matrix().meanDifference().orElseThrow());
        assertThat(one.pairs().get(0).kappa().value().value().orElseThrow()).isCloseTo(0.8045, within(0.00005));
    }

    @Test
    void threeSetsWithGapsAreComparedOverWhatTwoOfThemRate() {
        SetAgreement three = agreement(
                set("a", List.of(1, 2, 3, 4, 5, 1, 0, 2)),
                set("b", List.of(2, 3, 4, 5, 5, 2, 0, 0)),
                set("c", List.of(1, 2, 3, 4, 5, 1, 3, 0)));
        assertThat(three.things()).isEqualTo(6);
        assertThat(three.pairs()).hasSize(3);
        Leniency kind = three.leniency().get(1);
        assertThat(kind.mean().orElseThrow()).isEqualTo(5 * 2.0 / 3 / 6, within(1e-12));
        assertThat(kind.alphaWithout().value().orElseThrow()).isEqualTo(1);
        assertThat(AgreementText.of(three, Style.PLAIN)).contains("alpha without it: 1.000");
    }

    @Test
    void ofManyStatesWholeStatesAreDrawnAndRandomRatingsAgreeByChanceOnly() {
        SplittableRandom random = new SplittableRandom(11);
        SetAgreement chance = agreement(
                set("a", random.ints(36 * 20, 1, 6).boxed().toList()),
                set("b", random.ints(36 * 20, 1, 6).boxed().toList()));
        assertThat(chance.method()).isEqualTo(Method.BOOTSTRAP_STATES);
        assertThat(chance.states()).isEqualTo(20);
        for (Measure measure : chance.measures()) {
            assertThat(measure.value().value().orElseThrow()).as(measure.id()).isCloseTo(0, within(0.1));
            assertThat(measure.interval().orElseThrow().low()).as(measure.id()).isLessThan(0.05);
        }
    }
}
