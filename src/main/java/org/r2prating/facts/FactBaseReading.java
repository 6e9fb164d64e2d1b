package org.r2prating.facts;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.r2prating.input.Problem;

/**
 * What was read of a fact base, and what could not be.
 *
 * @param facts everything sound; a state with a problem is left out whole
 * @param shared problems of what all states rest on: editions, sources, the table of states
 * @param byState problems of single states, by code
 * @param contradictions facts of a state that cannot both be true, by code; each is among its problems
 * @param disagreements between the dossiers of a state and the bulk tables, by code; no state is left out for them
 */
public record FactBaseReading(
        FactBase facts,
        List<Problem> shared,
        SortedMap<String, List<Problem>> byState,
        SortedMap<String, List<Contradiction>> contradictions,
        SortedMap<String, List<Problem>> disagreements) {

    /** All problems, in the order of their places. */
    public List<Problem> problems() {
        return Stream.concat(shared.stream(), byState.values().stream().flatMap(List::stream))
                .sorted()
                .toList();
    }

    /** The problems of a state but for its contradictions: what cannot be read at all. */
    public List<Problem> unreadableOf(String country) {
        List<Problem> contradictory = contradictions.getOrDefault(country, List.of()).stream()
                .map(Contradictions::problem)
                .toList();
        return byState.getOrDefault(country, List.of()).stream()
                .filter(p -> !contradictory.contains(p))
                .toList();
    }

    /** Whether everything of a state could be read, and all it rests on. */
    public boolean isWhole(String country) {
        return shared.isEmpty() && !byState.containsKey(country);
    }

    /** Where the dossiers of a state and the tables disagree. */
    public List<Problem> disagreementsOf(String country) {
        return disagreements.getOrDefault(country, List.of());
    }

    /** The problems that keep a state from being rated. */
    public List<Problem> problemsOf(String country) {
        return Stream.concat(shared.stream(), byState.getOrDefault(country, List.of()).stream())
                .sorted()
                .toList();
    }
}
