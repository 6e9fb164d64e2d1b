package org.r2prating.engine;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Tally;
import org.r2prating.rules.Criterion;

/**
 * What the engine found of one condition of a rule.
 *
 * @param seen the facts on what it asks, sorted by id; empty where nothing is known
 * @param tally what is reached on the closed list that it asks for
 * @param counts what its counts came to, by variable
 */
public record Check(
        Criterion criterion, Mark mark, List<Fact> seen, Optional<Tally> tally, SortedMap<String, Double> counts) {

    /** Whether a condition is met. */
    public enum Mark {
        MET,
        /** The first that is not met. */
        BLOCKS,
        /** Not met, and not the first. */
        UNMET,
        /** Nobody can say before those ahead of it are met. */
        OPEN
    }

    public Check {
        seen = List.copyOf(seen);
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }
}
