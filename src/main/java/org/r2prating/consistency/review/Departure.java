package org.r2prating.consistency.review;

import java.util.Optional;
import java.util.OptionalInt;
import org.r2prating.facts.review.FinalRating;
import org.r2prating.facts.review.Verdict;
import org.r2prating.model.Rating;

/** How a decision relates to what the rules proposed. */
public enum Departure {
    /** It is what was proposed. */
    ACCEPTED,
    /** The rules left it open, and the decision lies within what they left. */
    SETTLED,
    /** It is a stronger rating than any that was proposed. */
    UP,
    /** It is a weaker one. */
    DOWN,
    /** A rating was taken away, or one given to what the rules find not applicable. */
    OTHER;

    /** Whether it goes against the rules. */
    public boolean isOverride() {
        return this == UP || this == DOWN || this == OTHER;
    }

    static Departure of(FinalRating decided) {
        Verdict proposed = decided.proposal().outcome();
        if (decided.accepts()) {
            return ACCEPTED;
        }
        Optional<Rating> rating = decided.rating().rating();
        if (rating.isEmpty() || proposed.equals(Verdict.NOT_APPLICABLE)) {
            return OTHER;
        }
        if (proposed.range().isEmpty()) {
            return SETTLED;
        }
        return rating.get().compareTo(proposed.range().get().highest()) > 0
                ? UP
                : rating.get().compareTo(proposed.range().get().lowest()) < 0 ? DOWN : SETTLED;
    }

    /** By how many steps of the scale it lies outside of what was proposed; empty where one of the two has no rating. */
    static OptionalInt steps(FinalRating decided) {
        Optional<Rating> rating = decided.rating().rating();
        if (rating.isEmpty() || decided.proposal().outcome().range().isEmpty()) {
            return OptionalInt.empty();
        }
        int level = rating.get().level();
        int lowest = decided.proposal().outcome().range().get().lowest().level();
        int highest = decided.proposal().outcome().range().get().highest().level();
        return OptionalInt.of(Math.max(0, Math.max(lowest - level, level - highest)));
    }
}
