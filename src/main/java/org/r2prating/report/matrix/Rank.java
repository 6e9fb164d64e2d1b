package org.r2prating.report.matrix;

import java.util.OptionalInt;

/**
 * A state's place among those that may be compared, or why it has none.
 *
 * @param place from 1; empty when it has none
 * @param among how many states have a place
 * @param why it has none; empty when it has one
 */
public record Rank(OptionalInt place, int among, String why) {

    static Rank none(String why) {
        return new Rank(OptionalInt.empty(), 0, why);
    }

    /** {@code 3 of 48}, or why not. */
    public String words() {
        return place.isPresent() ? place.getAsInt() + " of " + among : "none: " + why;
    }
}
