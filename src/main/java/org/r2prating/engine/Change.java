package org.r2prating.engine;

import java.util.Optional;
import org.r2prating.model.Rating;

/** How a rating compares with that of the previous edition, in the words of the published tables. */
public enum Change {
    INCREASE("Increase"),
    DECREASE("Decrease"),
    UNCHANGED("Unchanged"),
    /** Unless both editions have a point. */
    NOT_COMPARABLE("not comparable");

    private final String label;

    Change(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Why, where nothing was decided otherwise: the same rules and policy made both editions, so only facts can differ. */
    public Optional<String> cause() {
        return this == INCREASE || this == DECREASE ? Optional.of("fact changed") : Optional.empty();
    }

    static Change between(Optional<Rating> before, Optional<Rating> now) {
        if (before.isEmpty() || now.isEmpty()) {
            return NOT_COMPARABLE;
        }
        int direction = now.get().compareTo(before.get());
        return direction > 0 ? INCREASE : direction < 0 ? DECREASE : UNCHANGED;
    }
}
