package org.r2prating.engine;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.r2prating.model.Rating;
import org.r2prating.model.RatingRange;
import org.r2prating.model.Scale;
import org.r2prating.rules.RuleCard;

/**
 * How what rules say becomes an outcome: the full range, or that of the proposals; the highest floor lifts both ends;
 * then the lowest cap holds both back.
 */
final class Combination {

    private final Scale scale;
    private @Nullable Rating lowest;
    private @Nullable Rating highest;
    private @Nullable Rating floor;
    private @Nullable Rating cap;
    private boolean notApplicable;

    /** The outcome and what must be known beside it. */
    record Result(Outcome outcome, Set<Flag> flags) {}

    private Combination(Scale scale) {
        this.scale = scale;
    }

    static Result of(Scale scale, Collection<RuleCard> said) {
        Combination combination = new Combination(scale);
        said.forEach(combination::add);
        return combination.result();
    }

    private void add(RuleCard card) {
        Rating rating = card.rating();
        switch (card.verb()) {
            case PROPOSE -> {
                lowest = lower(lowest, rating);
                highest = higher(highest, rating);
            }
            case AT_LEAST -> floor = higher(floor, rating);
            case AT_MOST -> cap = lower(cap, rating);
            case NOT_APPLICABLE -> notApplicable = true;
        }
    }

    private static @Nullable Rating lower(@Nullable Rating one, @Nullable Rating other) {
        return one == null ? other : other == null ? one : one.min(other);
    }

    private static @Nullable Rating higher(@Nullable Rating one, @Nullable Rating other) {
        return one == null ? other : other == null ? one : one.max(other);
    }

    private Result result() {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        boolean proposed = lowest != null && highest != null;
        if (notApplicable && !proposed) {
            return new Result(new Outcome.NotApplicable(), flags);
        }
        RatingRange range = lowest == null || highest == null ? scale.full() : new RatingRange(lowest, highest);
        if (proposed && (notApplicable || !range.isPoint())) {
            flags.add(Flag.CONFLICT);
        }
        if (floor != null && cap != null && cap.compareTo(floor) < 0) {
            flags.add(Flag.FLOOR_BEATEN_BY_CAP);
        }
        range = floor == null ? range : range.atLeast(floor);
        range = cap == null ? range : range.atMost(cap);
        return new Result(outcome(range), flags);
    }

    private Outcome outcome(RatingRange range) {
        if (range.isPoint()) {
            return new Outcome.Rated(range.lowest());
        }
        return range.equals(scale.full()) ? new Outcome.Insufficient() : new Outcome.Ranged(range);
    }
}
