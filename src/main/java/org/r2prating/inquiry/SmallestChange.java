package org.r2prating.inquiry;

import java.util.List;

/**
 * The smallest sets of changes to changeable facts that lift a rating.
 *
 * @param asked whether there is a rating to lift: one, and not the highest
 * @param tried how many changes at once were tried, at most
 * @param next the sets that lift it least: to the next rating, or past it where the next cannot be reached
 * @param further for each higher rating the sets of the same size that reach it
 */
public record SmallestChange(boolean asked, int tried, List<ChangeSet> next, List<ChangeSet> further) {

    static final SmallestChange NOTHING_TO_LIFT = new SmallestChange(false, 0, List.of(), List.of());

    public SmallestChange {
        next = List.copyOf(next);
        further = List.copyOf(further);
    }
}
