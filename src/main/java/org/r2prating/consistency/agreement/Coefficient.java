package org.r2prating.consistency.agreement;

import java.util.OptionalDouble;

/** Agreement beyond chance, as a number; or why there is none. */
public sealed interface Coefficient {

    /** Its value, when it has one. */
    OptionalDouble value();

    /** A value of at most 1. */
    record Defined(double number) implements Coefficient {
        @Override
        public OptionalDouble value() {
            return OptionalDouble.of(number);
        }
    }

    /** Nothing could have been otherwise, so there is nothing to measure against. */
    record Undefined(Why why) implements Coefficient {
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

    /** A value where there is one. */
    static Coefficient defined(double number) {
        return new Defined(number);
    }

    /** None. */
    static Coefficient undefined(Why why) {
        return new Undefined(why);
    }
}
