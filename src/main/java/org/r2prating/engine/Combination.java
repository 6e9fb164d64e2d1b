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

    Combination(Scale scale) {
        this.scale = scale;
    }

    static Combination of(Scale scale, Collection<RuleCard> said) {
        Combination combination = new Combination(scale);
        said.forEach(combination::add);
        return combination;
    }

    void add(RuleCard card) {
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

    Outcome outcome() {
        if (isNotApplicable()) {
            return new Outcome.NotApplicable();
        }
        RatingRange range = new RatingRange(
                within(lowest == null ? scale.lowest() : lowest), within(highest == null ? scale.highest() : highest));
        if (range.isPoint()) {
            return new Outcome.Rated(range.lowest());
        }
        return range.equals(scale.full()) ? new Outcome.Insufficient() : new Outcome.Ranged(range);
    }

    private boolean isNotApplicable() {
        return notApplicable && lowest == null;
    }

    private Rating within(Rating end) {
        Rating lifted = floor == null ? end : end.max(floor);
        return cap == null ? lifted : lifted.min(cap);
    }

    /** What must be known beside the outcome. */
    Set<Flag> flags() {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (lowest != null && (notApplicable || !lowest.equals(highest))) {
            flags.add(Flag.CONFLICT);
        }
        if (!isNotApplicable() && floor != null && cap != null && cap.compareTo(floor) < 0) {
            flags.add(Flag.FLOOR_BEATEN_BY_CAP);
        }
        return flags;
    }
}
