package org.r2prating.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Source;

/** Numbers citations in the order in which they are first called; the same words at the same place have one number. */
final class Citations {

    private final Map<String, Source> sources;
    private final Map<Evidence, Citation> numbered = new LinkedHashMap<>();

    Citations(Map<String, Source> sources) {
        this.sources = sources;
    }

    /** The numbers of everything that some facts rest on, ascending. */
    Collection<Integer> numbers(Collection<Fact> facts) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (Fact fact : facts) {
            for (Evidence evidence : fact.evidence()) {
                numbers.add(number(evidence));
            }
        }
        return numbers;
    }

    /** The numbers of every place in some sources that some facts rest on; parts of a source count as it. */
    Collection<Integer> numbers(Collection<Fact> facts, Collection<String> wholes) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (Fact fact : facts) {
            for (Evidence evidence : fact.evidence()) {
                if (wholes.contains(Source.whole(evidence.source(), sources))) {
                    numbers.add(number(evidence));
                }
            }
        }
        return numbers;
    }

    /** What an absence rests on, by name; empty for any other fact. */
    String absence(Fact fact) {
        return fact.status().isAbsence() ? Absence.named(List.of(fact), sources) : "";
    }

    /** Whether a fact rests on nothing but the assessor's own documents. */
    boolean isAssessorOnly(Fact fact) {
        return fact.evidence().stream().allMatch(e -> Objects.requireNonNull(sources.get(e.source()), e.source())
                .assessor());
    }

    private int number(Evidence evidence) {
        return numbered.computeIfAbsent(
                        evidence,
                        e -> new Citation(
                                numbered.size() + 1,
                                Objects.requireNonNull(sources.get(evidence.source()), evidence.source()),
                                evidence))
                .number();
    }

    /** All that were called, by number. */
    List<Citation> all() {
        return new ArrayList<>(numbered.values());
    }
}
