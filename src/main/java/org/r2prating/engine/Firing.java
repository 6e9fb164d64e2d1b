package org.r2prating.engine;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.r2prating.facts.Fact;

/**
 * One way in which a rule held.
 *
 * @param facts all facts it matched or counted, sorted by id
 * @param values what the variables of its sentence stood for; made for it and not copied
 */
public record Firing(List<Fact> facts, SortedMap<String, Object> values) {

    public Firing {
        facts = List.copyOf(facts);
        values = values.isEmpty() ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(values);
    }
}
