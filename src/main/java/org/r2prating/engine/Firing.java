package org.r2prating.engine;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Tally;

/**
 * One way in which a rule held.
 *
 * @param facts all facts it matched or counted, sorted by id
 * @param tallies the closed lists of the framework that it looked at, with what was counted on them
 * @param values what the variables of its sentence stood for; made for it and not copied
 */
public record Firing(List<Fact> facts, List<Tally> tallies, SortedMap<String, Object> values) {

    public Firing {
        facts = List.copyOf(facts);
        tallies = List.copyOf(tallies);
        values = values.isEmpty() ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(values);
    }
}
