package org.r2prating.facts;

import java.util.ArrayList;
import java.util.List;
import org.r2prating.model.Subject;

/**
 * What a state reaches on a closed list of the framework, such as the twelve instruments. An entry that nobody has
 * looked up counts both ways: hence a least and a most. Made from facts when they are prepared; it is no fact itself.
 *
 * @param list the framework's id of the list
 * @param least what is reached for certain: a sum, or a share from 0 to 1
 * @param most what is reached if every unknown entry counts in full
 * @param entries every entry of the list, in its order
 * @param facts all that were counted, or looked at and left out of the count, each once, sorted by id
 */
public record Tally(String list, double least, double most, int size, List<Entry> entries, List<Fact> facts) {

    public Tally(String list, double least, double most, int size, List<Entry> entries) {
        this(list, least, most, size, List.copyOf(entries), Fact.distinct(factsOf(entries)));
    }

    private static List<Fact> factsOf(List<Entry> entries) {
        List<Fact> facts = new ArrayList<>();
        entries.forEach(entry -> facts.addAll(entry.facts()));
        return facts;
    }

    /** What is still to be looked up. */
    public List<Subject> unknown() {
        return entries.stream().flatMap(e -> e.unknown().stream()).toList();
    }

    /**
     * One entry of the list and what it counts.
     *
     * @param counts whether it counts at all (a resolution adopted without a vote does not)
     */
    public record Entry(
            String id,
            String label,
            boolean counts,
            double least,
            double most,
            List<Fact> facts,
            List<Subject> unknown) {

        public Entry {
            facts = List.copyOf(facts);
            unknown = List.copyOf(unknown);
        }
    }
}
