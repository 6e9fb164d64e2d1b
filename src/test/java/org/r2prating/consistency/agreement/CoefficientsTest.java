package org.r2prating.consistency.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.r2prating.consistency.agreement.Coefficient.Undefined;
import org.r2prating.consistency.agreement.Coefficient.Why;

/** The published golden values of every coefficient to four places, and what must hold for any ratings. */
class CoefficientsTest {

    /** Krippendorff's example: four observers, twelve units, a dot where one is missing. */
    private static final List<String> OBSERVERS = List.of(
            "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 .");

    private static Sums krippendorff() {
        List<String[]> rows = OBSERVERS.stream().map(o -> o.split(" ")).toList();
        return Sums.of(
                5,
                IntStream.range(0, 12)
                        .mapToObj(unit -> rows.stream()
                                .map(r -> r[unit])
                                .filter(x -> !x.equals("."))
                                .map(x -> Integer.parseInt(x) - 1)
                                .toList())
                        .toList());
    }

    /** The annex against itself: 33 x (1,1), (2,2), (2,1), (1,2). */
    private static Sums annex() {
        List<List<Integer>> things = new ArrayList<>(Collections.nCopies(33, List.of(0, 0)));
        things.addAll(List.of(List.of(1, 1), List.of(1, 0), List.of(0, 1)));
        return Sums.of(5, things);
    }

    private static void hasValue(Coefficient coefficient, double golden) {
        assertThat(coefficient.value().orElseThrow()).isCloseTo(golden, within(0.00005));
    }

    @Test
    void krippendorffsExampleHasHisValues() {
        hasValue(Alpha.NOMINAL.of(krippendorff()), 0.7434);
        hasValue(Alpha.ORDINAL.of(krippendorff()), 0.8154);
        hasValue(Alpha.INTERVAL.of(krippendorff()), 0.8491);
        hasValue(Alpha.RATIO.of(krippendorff()), 0.7974);
    }

    @Test
    void theSameExampleHasThePublishedValuesOfFleissAndGwet() {
        hasValue(Chance.fleiss(krippendorff(), Weights.NOMINAL), 0.76117);
        hasValue(Chance.gwet(krippendorff(), Weights.NOMINAL), 0.77544);
        hasValue(Chance.gwet(krippendorff(), Weights.ORDINAL), 0.89894);
        hasValue(Chance.gwet(krippendorff(), Weights.LINEAR), 0.85874);
        hasValue(Chance.gwet(krippendorff(), Weights.QUADRATIC), 0.91400);
    }

    @Test
    void theAnnexAgainstItselfHasItsValuesOverFiveDeclaredLevels() {
        hasValue(Alpha.ORDINAL.of(annex()), 0.4779);
        hasValue(Chance.gwet(annex(), Weights.NOMINAL), 0.9429);
        hasValue(Chance.gwet(annex(), Weights.QUADRATIC), 0.9961);
    }

    @Test
    void whereAllRatingsAreTheSameThereIsFullAgreementAndNoValue() {
        Sums same = Sums.of(5, Collections.nCopies(36, List.of(0, 0)));
        for (Alpha alpha : Alpha.values()) {
            assertThat(alpha.of(same)).isEqualTo(new Undefined(Why.FULL_AGREEMENT));
        }
        assertThat(Chance.fleiss(same, Weights.NOMINAL)).isEqualTo(new Undefined(Why.FULL_AGREEMENT));
        hasValue(Chance.gwet(same, Weights.QUADRATIC), 1);
    }

    @Test
    void ofNothingThereIsNoValue() {
        Sums single = Sums.of(5, List.of(List.of(), List.of(3)));
        assertThat(Alpha.ORDINAL.of(single)).isEqualTo(new Undefined(Why.NOTHING));
        assertThat(Chance.gwet(single, Weights.NOMINAL)).isEqualTo(new Undefined(Why.NOTHING));
        assertThat(Chance.fleiss(single, Weights.NOMINAL)).isEqualTo(new Undefined(Why.NOTHING));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void randomRatingsAgreeNoMoreThanChance(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<Integer>> things = Stream.generate(() ->
                        IntStream.range(0, 3).mapToObj(r -> random.nextInt(5)).toList())
                .limit(8_000)
                .toList();
        Sums sums = Sums.of(5, things);
        for (Alpha alpha : Alpha.values()) {
            assertThat(alpha.of(sums).value().orElseThrow()).isCloseTo(0, within(0.02));
        }
        for (Weights weights : Weights.values()) {
            assertThat(Chance.gwet(sums, weights).value().orElseThrow()).isCloseTo(0, within(0.02));
            assertThat(Chance.fleiss(sums, weights).value().orElseThrow()).isCloseTo(0, within(0.02));
        }
    }

    @ParameterizedTest
    @EnumSource(Weights.class)
    void neitherTheOrderOfRatersNorOfThingsNorTheDirectionOfTheScaleMatters(Weights weights) {
        SplittableRandom random = new SplittableRandom(7);
        List<List<Integer>> things = Stream.generate(() -> IntStream.range(0, 1 + random.nextInt(4))
                        .mapToObj(r -> random.nextInt(5))
                        .toList())
                .limit(60)
                .toList();
        List<List<Integer>> turned = new ArrayList<>();
        for (List<Integer> thing : things) {
            List<Integer> ratings =
                    new ArrayList<>(thing.stream().map(x -> 4 - x).toList());
            Collections.reverse(ratings);
            turned.add(0, ratings);
        }
        Sums one = Sums.of(5, things);
        Sums other = Sums.of(5, turned);
        same(Chance.gwet(one, weights), Chance.gwet(other, weights));
        same(Chance.fleiss(one, weights), Chance.fleiss(other, weights));
        same(Alpha.ORDINAL.of(one), Alpha.ORDINAL.of(other));
        same(Alpha.INTERVAL.of(one), Alpha.INTERVAL.of(other));
    }

    private static void same(Coefficient one, Coefficient other) {
        assertThat(one.value().orElseThrow()).isCloseTo(other.value().orElseThrow(), within(1e-12));
    }

    @Test
    void partsAddedUpAreTheWhole() {
        Sums whole = annex();
        Sums parts = Sums.sum(5, List.of(annex(), annex()), new int[] {0, 1});
        assertThat(Alpha.ORDINAL.of(parts)).isEqualTo(Alpha.ORDINAL.of(whole));
        assertThat(Chance.gwet(Sums.sum(5, List.of(annex()), new int[] {3}), Weights.NOMINAL)
                        .value()
                        .orElseThrow())
                .isCloseTo(Chance.gwet(whole, Weights.NOMINAL).value().orElseThrow(), within(1e-12));
    }

    @Test
    void gradesGoByTheLowerEndOfAnInterval() {
        assertThat(Grade.of(new Interval(-0.01, 0.9, Interval.Method.BOOTSTRAP_RATINGS)))
                .isEqualTo(Grade.POOR);
        assertThat(Grade.of(new Interval(0.41, 0.9, Interval.Method.BOOTSTRAP_RATINGS)))
                .isEqualTo(Grade.MODERATE);
        assertThat(Grade.of(new Interval(0.81, 0.9, Interval.Method.BOOTSTRAP_RATINGS))
                        .words())
                .isEqualTo("almost perfect");
    }
}
