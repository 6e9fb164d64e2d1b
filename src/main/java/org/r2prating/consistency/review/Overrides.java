package org.r2prating.consistency.review;

import org.r2prating.consistency.agreement.Share;

/**
 * Of some decisions, those that go against the rules, by direction.
 *
 * @param up to a stronger rating than any that was proposed
 * @param down to a weaker one
 * @param other to or from no rating
 * @param whole how many decisions there are
 */
public record Overrides(long up, long down, long other, long whole) {

    /** One decision. */
    static Overrides of(Departure departure) {
        return new Overrides(
                departure == Departure.UP ? 1 : 0,
                departure == Departure.DOWN ? 1 : 0,
                departure == Departure.OTHER ? 1 : 0,
                1);
    }

    Overrides plus(Overrides more) {
        return new Overrides(up + more.up, down + more.down, other + more.other, whole + more.whole);
    }

    /** Whatever the direction. */
    public Share share() {
        return new Share(up + down + other, whole);
    }
}
