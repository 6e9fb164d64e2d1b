package org.r2prating.consistency.agreement;

import java.util.Optional;

/**
 * A figure of agreement with how far it can be trusted.
 *
 * @param id such as {@code alpha-ordinal}
 * @param says its name in words
 * @param interval empty with fewer than five things, or where draws show no spread
 */
public record Measure(String id, String says, Coefficient value, Optional<Interval> interval) {

    /** In words, by the lower end of the interval; empty where there is none. */
    public Optional<Grade> grade() {
        return value.value().isPresent() ? interval.map(Grade::of) : Optional.empty();
    }
}
