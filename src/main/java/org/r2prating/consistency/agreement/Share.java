package org.r2prating.consistency.agreement;

import java.util.OptionalDouble;

/** So many of so many. */
public record Share(long part, long whole) {

    /** Between 0 and 1; empty of nothing. */
    public OptionalDouble value() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
