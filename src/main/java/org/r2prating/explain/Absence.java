package org.r2prating.explain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Source;

/** Names what absences rest on: the closed list that does not name a state, or the record of a search. */
public final class Absence {

    private Absence() {}

    /**
     * The titles of the sources of some facts, each once, in quotation marks; the assessor's own documents only where there
     * is nothing else.
     *
     * @param sources by id
     */
    public static String named(Collection<Fact> facts, Map<String, Source> sources) {
        List<Source> all = facts.stream()
                .flatMap(f -> f.evidence().stream())
                .map(Evidence::source)
                .distinct()
                .sorted()
                .map(sources::get)
                .toList();
        List<Source> independent = all.stream().filter(s -> !s.assessor()).toList();
        return (independent.isEmpty() ? all : independent)
                .stream().map(s -> "“" + s.title() + "”").distinct().collect(Collectors.joining(", "));
    }
}
