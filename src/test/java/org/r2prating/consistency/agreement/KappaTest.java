package org.r2prating.consistency.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.r2prating.consistency.agreement.Coefficient.Undefined;
import org.r2prating.consistency.agreement.Coefficient.Why;

/** The published golden values, and what must hold for any ratings. */
class KappaTest {

    private static final List<Integer> A = List.of(1, 1, 2, 3, 5, 4, 2, 1, 1, 3);
    private static final List<Integer> B = List.of(1, 2, 2, 4, 5, 3, 2, 1, 1, 1);

    /** Ratings from 1, as the golden values are printed. */
    private static ConfusionMatrix matrix(List<Integer> a, List<Integer> b) {
        return ConfusionMatrix.of(
                5,
                a.stream().map(x -> x - 1).toList(),
                b.stream().map(x -> x - 1).toList());
    }

    private static double kappa(List<Integer> a, List<Integer> b) {
        return Kappa.quadratic(matrix(a, b)).value().orElseThrow();
    }

    @Test
    void theGoldenPairHasItsPublishedValue() {
        assertThat(kappa(A, B)).isCloseTo(0.8045, within(0.00005));
        assertThat(kappa(B, A)).isCloseTo(0.8045, within(0.00005));
        assertThat(Kappa.weighted(matrix(A, B), Weights.LINEAR).value().orElseThrow())
                .isCloseTo(0.6528, within(0.00005));
    }

    @Test
    void theAnnexAgainstItselfHasItsPublishedValues() {
        List<Integer> table = new ArrayList<>(Collections.nCopies(33, 1));
        table.addAll(List.of(2, 2, 1));
        List<Integer> summary = new ArrayList<>(Collections.nCopies(33, 1));
        summary.addAll(List.of(2, 1, 2));
        ConfusionMatrix annex = matrix(table, summary);
        assertThat(annex.exact().value().orElseThrow()).isCloseTo(0.9444, within(0.00005));
        assertThat(annex.adjacent()).isEqualTo(new Share(36, 36));
        assertThat(annex.meanDifference().orElseThrow()).isZero();
        assertThat(Kappa.quadratic(annex).value().orElseThrow()).isCloseTo(0.4706, within(0.00005));
        assertThat(Kappa.weighted(annex, Weights.NOMINAL).value().orElseThrow()).isCloseTo(0.4706, within(0.00005));
    }

    @Test
    void perfectAgreementIsOneAndTheOppositeMinusOne() {
        assertThat(kappa(A, A)).isEqualTo(1);
        assertThat(kappa(List.of(1, 5, 1, 5), List.of(5, 1, 5, 1))).isEqualTo(-1);
    }

    @Test
    void theOrderOfTheRatedThingsChangesNothing() {
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
        Collections.reverse(order);
        assertThat(matrix(
                        order.stream().map(A::get).toList(),
                        order.stream().map(B::get).toList()))
                .isEqualTo(matrix(A, B));
    }

    @Test
    void randomRatingsAgreeNoMoreThanChance() {
        SplittableRandom random = new SplittableRandom(1);
        List<Integer> a = random.ints(20_000, 1, 6).boxed().toList();
        List<Integer> b = random.ints(20_000, 1, 6)
                .map(x -> random.nextInt(3) == 0 ? 1 : x)
                .boxed()
                .toList();
        assertThat(kappa(a, b)).isCloseTo(0, within(0.02));
    }

    @Test
    void degenerateRatingsHaveAReasonInsteadOfAValue() {
        assertThat(Kappa.quadratic(matrix(List.of(), List.of()))).isEqualTo(new Undefined(Why.NOTHING));
        assertThat(Kappa.quadratic(matrix(List.of(1, 1, 1), List.of(1, 1, 1))))
                .isEqualTo(new Undefined(Why.FULL_AGREEMENT));
        assertThat(Kappa.quadratic(matrix(List.of(1, 1, 1), List.of(2, 2, 2))))
                .isEqualTo(new Undefined(Why.ONE_SIDE_CONSTANT));
        assertThat(Kappa.quadratic(matrix(List.of(1, 1, 1), List.of(1, 1, 2))))
                .isEqualTo(new Undefined(Why.ONE_SIDE_CONSTANT));
        assertThat(Why.FULL_AGREEMENT.words()).isEqualTo("undefined, full agreement");
    }
}
