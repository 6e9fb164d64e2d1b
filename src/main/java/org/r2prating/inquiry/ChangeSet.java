package org.r2prating.inquiry;

import java.util.Comparator;
import java.util.List;
import org.r2prating.model.Rating;

/**
 * Changes that together lift a rating, and no part of which does.
 *
 * @param rating what the engine gave when it was run with them
 */
public record ChangeSet(List<FactChange> changes, Rating rating) implements Comparable<ChangeSet> {

    private static final Comparator<ChangeSet> ORDER = Comparator.comparing(ChangeSet::rating)
            .thenComparing(s -> s.changes().size())
            .thenComparing(
                    s -> s.changes().stream().mapToInt(c -> c.effort().degree()).sum())
            .thenComparing(
                    s -> s.changes().stream().mapToDouble(FactChange::steps).sum())
            .thenComparing(s -> s.changes().toString());

    public ChangeSet {
        changes = changes.stream().sorted().toList();
    }

    /** The lowest rating first, then the fewest changes, then the least effort. */
    @Override
    public int compareTo(ChangeSet other) {
        return ORDER.compare(this, other);
    }
}
