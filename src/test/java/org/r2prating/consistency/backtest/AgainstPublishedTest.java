package org.r2prating.consistency.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.r2prating.Shipped;
import org.r2prating.consistency.agreement.Coefficient;
import org.r2prating.consistency.agreement.ConfusionMatrix;
import org.r2prating.consistency.agreement.Interval;
import org.r2prating.consistency.agreement.Interval.Method;
import org.r2prating.consistency.agreement.Share;
import org.r2prating.consistency.backtest.Comparison.Verdict;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Recommendation;
import org.r2prating.facts.Dossier;
import org.r2prating.facts.FactBase;
import org.r2prating.model.Edition;
import org.r2prating.model.Rating;
import org.r2prating.model.Scale;
import org.r2prating.model.SearchedNone;

/** The rules against what was published: the annex on the DPRK, and made-up states of which the truth is known. */
class AgainstPublishedTest {

    private static final Scale SCALE = Shipped.pack().framework().scale();

    private static AgainstPublished against(FactBase base, SearchedNone policy) {
        return AgainstPublished.of(Shipped.pack(), base, Set.of(), Optional.empty(), policy);
    }

    private static AgainstPrinting prk(Printing printing, SearchedNone policy) {
        return against(Shipped.base(), policy).printings().stream()
                .filter(p -> p.printing() == printing)
                .findFirst()
                .orElseThrow();
    }

    private static AgainstPrinting madeUp(
            int states, double known, BiFunction<Integer, Recommendation, Optional<Rating>> published) {
        FactBase base = new MadeUpStates(states, known).base(published);
        return against(base, SearchedNone.WORST).printings().get(0);
    }

    private static Optional<Rating> same(int state, Recommendation recommendation) {
        return recommendation.outcome().rating();
    }

    @Test
    void theTableOf2022IsMetThroughoutAndTheBaselineAlmost() {
        AgainstPrinting table = prk(Printing.TABLE, SearchedNone.WORST);
        ConfusionMatrix points = table.agreement().points();
        assertThat(points.exact()).isEqualTo(new Share(36, 36));
        assertThat(points.at(0, 0)).isEqualTo(34);
        assertThat(points.at(1, 1)).isEqualTo(2);
        assertThat(table.agreement().kappa()).isEqualTo(new Coefficient.Defined(1));
        assertThat(table.with(Verdict.DIFFERENT)).isEmpty();
        Baseline baseline = table.baseline().orElseThrow();
        assertThat(baseline).isEqualTo(new Baseline(SCALE.lowest(), new Share(34, 36)));
        assertThat(table.cautions()).anySatisfy(c -> assertThat(c)
                .contains("One state proves little: 34 of the 36 published ratings are Very Weak")
                .contains("94.4 %"));
        assertThat(table.uncertainty().exact().orElseThrow().method()).isEqualTo(Method.WILSON_RATINGS);
        assertThat(table.uncertainty().kappa()).isEmpty();
    }

    @Test
    void againstTheSummaryTwoDifferAndTheRulesAreNoBetterThanTheBaseline() {
        AgainstPrinting summary = prk(Printing.SUMMARY, SearchedNone.WORST);
        assertThat(summary.agreement().points().exact()).isEqualTo(new Share(34, 36));
        assertThat(summary.agreement().kappa().value().orElseThrow()).isCloseTo(0.4706, within(0.00005));
        assertThat(summary.with(Verdict.DIFFERENT))
                .extracting(c -> c.recommendation().indicator().id())
                .containsExactly("peer-review", "r2p-discussions");
        assertThat(summary.with(Verdict.DIFFERENT)).allSatisfy(c -> assertThat(c.rules())
                .isNotEmpty()
                .isSubsetOf(summary.byRule().stream()
                        .filter(s -> s.agreement().differs())
                        .map(Slice::id)
                        .toList()));
        assertThat(summary.cautions().get(0)).contains("do no better than that answer");
    }

    @Test
    void thePartsAddUpToTheWholeAndEachIndicatorIsUndefinedInFullAgreement() {
        AgainstPrinting table = prk(Printing.TABLE, SearchedNone.WORST);
        for (List<Slice> parts : List.of(table.byEdition(), table.byArea(), table.byIndicator())) {
            assertThat(parts.stream().mapToInt(s -> s.agreement().published()).sum())
                    .isEqualTo(36);
        }
        assertThat(table.byArea()).hasSize(6);
        assertThat(table.byIndicator()).hasSize(36).allSatisfy(s -> assertThat(
                        s.agreement().kappa())
                .isEqualTo(new Coefficient.Undefined(Coefficient.Why.FULL_AGREEMENT)));
    }

    @Test
    void whatTheNeutralPolicyLeavesOpenIsNeitherRightNorWrong() {
        Agreement agreement = prk(Printing.TABLE, SearchedNone.NEUTRAL).agreement();
        assertThat(agreement.insufficient()).isEqualTo(7);
        assertThat(agreement.points().exact()).isEqualTo(new Share(29, 29));
        assertThat(agreement.published()).isEqualTo(36);
    }

    @Test
    void anEditionOfWhichOnlyTheScoreWasPublishedComparesOnlyThat() {
        Edition edition = Shipped.edition("2019");
        AgainstPublished only = AgainstPublished.of(
                Shipped.pack(), Shipped.base(), Set.of("PRK"), Optional.of(edition), SearchedNone.WORST);
        assertThat(only.printings()).isEmpty();
        assertThat(only.scores())
                .hasSize(1)
                .allSatisfy(s -> assertThat(s.recommended().headline()).contains(s.published()));
        assertThat(AgainstPublished.of(
                                Shipped.pack(), Shipped.base(), Set.of("AUS"), Optional.empty(), SearchedNone.WORST)
                        .scores())
                .isEmpty();
    }

    @Test
    void fullAgreementOverManyStatesIsAsSureAsThereAreStates() {
        AgainstPrinting all = madeUp(8, 0.9, AgainstPublishedTest::same);
        assertThat(all.agreement().points().exact().value()).hasValue(1);
        assertThat(all.agreement().kappa()).isEqualTo(new Coefficient.Defined(1));
        assertThat(all.agreement().differs()).isFalse();
        assertThat(all.uncertainty().states()).isEqualTo(8);
        assertThat(all.uncertainty().exact()).contains(Interval.wilson(1, 8, Method.WILSON_STATES));
        assertThat(all.cautions()).noneSatisfy(c -> assertThat(c).contains("One state"));
    }

    @Test
    void fromFiveStatesOnStatesAreDrawnAnew() {
        BiFunction<Integer, Recommendation, Optional<Rating>> kinderToSome = (state, r) ->
                r.outcome().rating().map(x -> state % 3 == 0 ? SCALE.ratings().get(Math.max(0, x.level() - 1)) : x);
        AgainstPrinting five = madeUp(5, 0.9, kinderToSome);
        Interval exact = five.uncertainty().exact().orElseThrow();
        assertThat(exact.method()).isEqualTo(Method.BOOTSTRAP_STATES);
        assertThat(five.agreement().points().exact().value().orElseThrow()).isBetween(exact.low(), exact.high());
        assertThat(five.agreement().points().meanDifference().orElseThrow()).isPositive();
        assertThat(five.uncertainty().kappa()).isPresent();
        AgainstPrinting four = madeUp(4, 0.9, kinderToSome);
        assertThat(four.uncertainty().exact().orElseThrow().method()).isEqualTo(Method.WILSON_RATINGS);
        assertThat(four.cautions()).anySatisfy(c -> assertThat(c).contains("4 states share facts"));
    }

    @Test
    void rangesAreToldApartByWhetherThePublishedRatingLiesInside() {
        Rating lowest = SCALE.lowest();
        AgainstPrinting all = madeUp(6, 0.5, (state, r) -> Optional.of(lowest));
        assertThat(all.with(Verdict.RANGE_BESIDE_PUBLISHED)).isNotEmpty().allSatisfy(c -> assertThat(
                        c.recommendation().outcome().range().orElseThrow().lowest())
                .isGreaterThan(lowest));
        assertThat(all.with(Verdict.RANGE_AROUND_PUBLISHED)).isNotEmpty().allSatisfy(c -> assertThat(
                        c.recommendation().outcome().range().orElseThrow().lowest())
                .isEqualTo(lowest));
        assertThat(all.with(Verdict.INSUFFICIENT)).isNotEmpty().allSatisfy(c -> {
            assertThat(c.recommendation().outcome()).isInstanceOf(Outcome.Insufficient.class);
            assertThat(c.rules()).isEmpty();
        });
        Agreement agreement = all.agreement();
        assertThat(agreement.published()).isEqualTo(6 * 36);
        assertThat(agreement.points().total())
                .isEqualTo(all.with(Verdict.EQUAL).size()
                        + all.with(Verdict.DIFFERENT).size());
        assertThat(agreement.kappa()).isEqualTo(new Coefficient.Undefined(Coefficient.Why.ONE_SIDE_CONSTANT));
    }

    @Test
    void theOrderOfDossiersChangesNothing() {
        FactBase base = new MadeUpStates(6, 0.7).base(AgainstPublishedTest::same);
        List<Map.Entry<FactBase.Key, Dossier>> reversed =
                new ArrayList<>(base.dossiers().entrySet());
        Collections.reverse(reversed);
        Map<FactBase.Key, Dossier> dossiers = new LinkedHashMap<>();
        reversed.forEach(e -> dossiers.put(e.getKey(), e.getValue()));
        assertThat(against(MadeUpStates.base(base.countries(), dossiers), SearchedNone.WORST))
                .isEqualTo(against(base, SearchedNone.WORST));
    }
}
