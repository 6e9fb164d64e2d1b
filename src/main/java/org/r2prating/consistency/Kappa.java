package org.r2prating.consistency;

import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Agreement beyond what the two sides' own habits give, quadratically weighted (Cohen 1968); or why there is none. */
public sealed interface Kappa {

    /** Its value, when it has one. */
    OptionalDouble value();

    /** A value of at most 1. */
    record Defined(double kappa) implements Kappa {
        @Override
        public OptionalDouble value() {
            return OptionalDouble.of(kappa);
        }
    }

    /** Nothing could have been otherwise, so there is nothing to measure against. */
    record Undefined(Why why) implements Kappa {
        @Override
        public OptionalDouble value() {
            return OptionalDouble.empty();
        }
    }

    /** Why it is undefined. */
    enum Why {
        NOTHING("undefined, nothing to compare"),
        FULL_AGREEMENT("undefined, full agreement"),
        ONE_SIDE_CONSTANT("undefined, one side always gives the same rating");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Over the declared levels; their number cancels out of the weights (i-j)^2 / (q-1)^2. */
    static Kappa quadratic(ConfusionMatrix matrix) {
        int n = matrix.total();
        if (n == 0) {
            return new Undefined(Why.NOTHING);
        }
        int recommended = (int) IntStream.range(0, matrix.levels())
                .filter(i -> matrix.recommended(i) > 0)
                .count();
        int published = (int) IntStream.range(0, matrix.levels())
                .filter(j -> matrix.published(j) > 0)
                .count();
        if (recommended == 1 && published == 1 && matrix.exact().part() == n) {
            return new Undefined(Why.FULL_AGREEMENT);
        }
        if (recommended == 1 || published == 1) {
            return new Undefined(Why.ONE_SIDE_CONSTANT); // the formula would give 0 however many agree
        }
        long observed = 0;
        long expected = 0;
        for (int i = 0; i < matrix.levels(); i++) {
            for (int j = 0; j < matrix.levels(); j++) {
                long weight = (long) (i - j) * (i - j);
                observed += weight * matrix.at(i, j);
                expected += weight * matrix.recommended(i) * matrix.published(j);
            }
        }
        return new Defined(1 - (double) (observed * n) / expected);
    }
}
