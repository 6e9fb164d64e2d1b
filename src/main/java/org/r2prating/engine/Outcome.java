package org.r2prating.engine;

import java.util.Optional;
import org.r2prating.model.Rating;
import org.r2prating.model.RatingRange;

/** What the rules make of an indicator: a closed set. */
public sealed interface Outcome {

    /** How the outcome is called, without its ratings. */
    String name();

    /** The ratings that stand; empty unless rated or a range. */
    Optional<RatingRange> range();

    /** The one rating; empty unless rated. */
    default Optional<Rating> rating() {
        return range().filter(RatingRange::isPoint).map(RatingRange::lowest);
    }

    /** The evidence leads to one rating. */
    record Rated(Rating value) implements Outcome {
        @Override
        public String name() {
            return "rated";
        }

        @Override
        public Optional<RatingRange> range() {
            return Optional.of(new RatingRange(value, value));
        }
    }

    /** The evidence leaves several ratings open, but not all. */
    record Ranged(RatingRange value) implements Outcome {
        @Override
        public String name() {
            return "range";
        }

        @Override
        public Optional<RatingRange> range() {
            return Optional.of(value);
        }
    }

    /** The evidence leaves every rating open; never a bad rating. */
    record Insufficient() implements Outcome {
        @Override
        public String name() {
            return "insufficient evidence";
        }

        @Override
        public Optional<RatingRange> range() {
            return Optional.empty();
        }
    }

    /** A documented fact shows that the indicator does not apply to the state. */
    record NotApplicable() implements Outcome {
        @Override
        public String name() {
            return "not applicable";
        }

        @Override
        public Optional<RatingRange> range() {
            return Optional.empty();
        }
    }
}
