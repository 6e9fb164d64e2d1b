package org.r2prating.consistency.backtest;

import java.util.Optional;
import org.r2prating.model.RatingRange;

/** How the ratings of two states stand to the order in which they should be. */
public enum PairVerdict {
    /** The better state is rated above the other. */
    STRICT,
    /** Both are rated the same: the order holds, but nothing shows it. */
    TIE,
    /** The better state is rated below the other. */
    FAILS,
    /** One of them is not rated, or their ranges overlap. */
    NOT_COMPARABLE;

    static PairVerdict of(Optional<RatingRange> better, Optional<RatingRange> worse) {
        if (better.isEmpty() || worse.isEmpty()) {
            return NOT_COMPARABLE;
        }
        RatingRange upper = better.get();
        RatingRange lower = worse.get();
        if (upper.lowest().compareTo(lower.highest()) > 0) {
            return STRICT;
        }
        if (upper.highest().compareTo(lower.lowest()) < 0) {
            return FAILS;
        }
        return upper.isPoint() && lower.isPoint() ? TIE : NOT_COMPARABLE;
    }

    static PairVerdict of(int better, int worse) {
        return better > worse ? STRICT : better == worse ? TIE : FAILS;
    }
}
