package org.r2prating.consistency.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;
import org.r2prating.Shipped;
import org.r2prating.consistency.agreement.Interval;
import org.r2prating.consistency.agreement.Interval.Method;
import org.r2prating.consistency.agreement.Share;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.CodedFinding;
import org.r2prating.facts.FactBase;
import org.r2prating.model.Country;
import org.r2prating.model.Indicator;
import org.r2prating.model.Rating;
import org.r2prating.model.RatingRange;
import org.r2prating.model.Scale;
import org.r2prating.model.SearchedNone;

/** Pairs of states against an ordering: made-up ratings of which the truth is known, then generated facts. */
class AgainstOrderingTest {

    private static final Scale SCALE = Shipped.pack().framework().scale();
    private static final List<Indicator> INDICATORS =
            Shipped.pack().framework().indicators().subList(0, 6);

    private static RatingRange range(int lowest, int highest) {
        List<Rating> ratings = SCALE.ratings();
        return new RatingRange(ratings.get(lowest), ratings.get(highest));
    }

    /** Two states in each of five groups, best first; {@code level} gives the rating from group and indicator. */
    private static AgainstOrdering against(IntBinaryOperator level) {
        List<HardRatings> rated = new ArrayList<>();
        List<Ordering.Group> groups = new ArrayList<>();
        for (int group = 0; group < 5; group++) {
            List<Country> states = List.of(MadeUpStates.country(2 * group), MadeUpStates.country(2 * group + 1));
            groups.add(new Ordering.Group("g" + group, states));
            for (Country state : states) {
                Map<Indicator, RatingRange> ratings = new LinkedHashMap<>();
                for (int i = 0; i < INDICATORS.size(); i++) {
                    int found = level.applyAsInt(group, i);
                    if (found >= 0) {
                        ratings.put(INDICATORS.get(i), range(found, found));
                    }
                }
                rated.add(new HardRatings(state, "g" + group, ratings));
            }
        }
        return AgainstOrdering.of(INDICATORS, new Ordering("o.csv", groups), MadeUpStates.EDITION, rated);
    }

    @Test
    void aPerfectOrderingHoldsForEveryPair() {
        AgainstOrdering perfect = against((group, i) -> 4 - group);
        assertThat(perfect.pairs()).isEqualTo(40);
        assertThat(perfect.pooled().strict()).isEqualTo(40);
        assertThat(perfect.pooled().holds().value()).hasValue(1);
        assertThat(perfect.byIndicator()).hasSize(6).allSatisfy(on -> assertThat(
                        on.pairs().strictOfDifferent().value())
                .hasValue(1));
        assertThat(perfect.offenders()).isEmpty();
        assertThat(perfect.pooled().holdsInterval()).contains(Interval.wilson(1, 10, Method.WILSON_STATES));
    }

    @Test
    void aReversedOrderingHoldsForNone() {
        AgainstOrdering reversed = against((group, i) -> group);
        assertThat(reversed.pooled().fails()).isEqualTo(40);
        assertThat(reversed.pooled().holds().value()).hasValue(0);
        assertThat(reversed.pooled().strictOfDifferent().value()).hasValue(0);
        assertThat(reversed.offenders()).hasSize(10);
        assertThat(reversed.offenders().get(0).shortfall()).isEqualTo(4);
        assertThat(reversed.offenders().get(0).failing()).isEqualTo(INDICATORS);
    }

    @Test
    void statesRatedAllTheSameTieAndProveNothing() {
        AgainstOrdering same = against((group, i) -> 0);
        assertThat(same.pooled().ties()).isEqualTo(40);
        assertThat(same.pooled().holds().value()).hasValue(1);
        assertThat(same.pooled().strictOfDifferent().value()).isEmpty();
        assertThat(same.pooled().strictInterval()).isEmpty();
    }

    @Test
    void randomRatingsHoldAboutHalfOfThePairsThatDiffer() {
        SplittableRandom random = new SplittableRandom(7);
        long strict = 0;
        long fails = 0;
        for (int i = 0; i < 30; i++) {
            PairShares pooled = against((group, indicator) -> random.nextInt(5)).pooled();
            strict += pooled.strict();
            fails += pooled.fails();
        }
        assertThat(new Share(strict, strict + fails).value().orElseThrow()).isBetween(0.4, 0.6);
    }

    @Test
    void withTooFewIndicatorsInCommonMeansAreNotCompared() {
        AgainstOrdering few = against((group, i) -> i < 4 ? group : -1);
        assertThat(few.leastCommon()).isEqualTo(5);
        assertThat(few.pooled().notComparable()).isEqualTo(40);
        assertThat(few.byIndicator()).hasSize(4);
        assertThat(few.offenders()).hasSize(10).allSatisfy(o -> {
            assertThat(o.comparable()).isFalse();
            assertThat(o.failing()).hasSize(4);
        });
    }

    @Test
    void rangesAreComparedOnlyWhenTheyDoNotOverlap() {
        Optional<RatingRange> low = Optional.of(range(0, 1));
        Optional<RatingRange> middle = Optional.of(range(1, 3));
        Optional<RatingRange> high = Optional.of(range(4, 4));
        assertThat(PairVerdict.of(high, middle)).isEqualTo(PairVerdict.STRICT);
        assertThat(PairVerdict.of(low, high)).isEqualTo(PairVerdict.FAILS);
        assertThat(PairVerdict.of(middle, low)).isEqualTo(PairVerdict.NOT_COMPARABLE);
        assertThat(PairVerdict.of(low, low)).isEqualTo(PairVerdict.NOT_COMPARABLE);
        assertThat(PairVerdict.of(high, high)).isEqualTo(PairVerdict.TIE);
        assertThat(PairVerdict.of(high, Optional.empty())).isEqualTo(PairVerdict.NOT_COMPARABLE);
    }

    @Test
    void onlyOutcomesThatNoCodedFindingDecidesCount() {
        FactBase base = new MadeUpStates(1, 0.9).base((state, r) -> Optional.empty());
        Country country = MadeUpStates.country(0);
        List<Recommendation> all = new Recommender(Shipped.pack(), base)
                .recommend(CaseFile.of(
                        base, Shipped.pack().framework(), country, MadeUpStates.EDITION, SearchedNone.WORST));
        HardRatings hard = HardRatings.of(country, "g", all);
        assertThat(hard.byIndicator()).isNotEmpty();
        for (Recommendation r : all) {
            boolean coded = r.decisive().stream()
                    .flatMap(reason -> reason.facts().stream())
                    .anyMatch(CodedFinding.class::isInstance);
            boolean rated = r.outcome().range().isPresent();
            assertThat(hard.on(r.indicator()).isPresent()).isEqualTo(rated && !coded);
        }
    }

    private static AgainstOrdering generated(List<Ordering.Group> groups) {
        FactBase base = new MadeUpStates(12, 0.9).base((state, r) -> Optional.empty());
        return AgainstOrdering.of(
                Shipped.pack(), base, new Ordering("o.csv", groups), MadeUpStates.EDITION, SearchedNone.WORST);
    }

    private static List<Ordering.Group> groups(boolean shuffled) {
        List<Ordering.Group> groups = new ArrayList<>();
        for (int group = 0; group < 3; group++) {
            List<Country> states = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                states.add(MadeUpStates.country(3 * i + group));
            }
            if (shuffled) {
                Collections.reverse(states);
            }
            groups.add(new Ordering.Group("g" + group, states));
        }
        return groups;
    }

    @Test
    void generatedStatesAreComparedOnManyIndicatorsAndTheOrderOfRowsChangesNothing() {
        AgainstOrdering against = generated(groups(false));
        assertThat(against.pairs()).isEqualTo(48);
        assertThat(against.pooled().compared()).isPositive();
        assertThat(against.byIndicator()).hasSizeGreaterThan(5).allSatisfy(on -> assertThat(
                        on.pairs().compared() + on.pairs().notComparable())
                .isEqualTo(48));
        Interval interval = against.pooled().holdsInterval().orElseThrow();
        assertThat(interval.method()).isEqualTo(Method.BOOTSTRAP_STATES);
        assertThat(against.pooled().holds().value().orElseThrow()).isBetween(interval.low(), interval.high());
        assertThat(generated(groups(true))).isEqualTo(against);
    }

    @Test
    void theGroupsTurnedRoundTurnEveryVerdictRound() {
        List<Ordering.Group> reversed = new ArrayList<>(groups(false));
        Collections.reverse(reversed);
        PairShares one = generated(groups(false)).pooled();
        PairShares other = generated(reversed).pooled();
        assertThat(List.of(other.strict(), other.ties(), other.fails(), other.notComparable()))
                .isEqualTo(List.of(one.fails(), one.ties(), one.strict(), one.notComparable()));
    }

    @Test
    void statesWithoutFactsAreOpenAndFailNothing() {
        List<Ordering.Group> groups = List.of(
                new Ordering.Group("good", List.of(Country.invented("QZA", "A"))),
                new Ordering.Group("bad", List.of(MadeUpStates.country(0))));
        AgainstOrdering against = generated(groups);
        assertThat(against.open()).extracting(Country::iso3).containsExactly("QZA");
        assertThat(against.pooled().notComparable()).isEqualTo(1);
        assertThat(against.offenders()).isEmpty();
        assertThat(against.pooled().holdsInterval()).isEmpty();
    }
}
