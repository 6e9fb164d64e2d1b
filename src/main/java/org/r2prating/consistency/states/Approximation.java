package org.r2prating.consistency.states;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.r2prating.model.Indicator;

/**
 * How far facts explain ratings: the share of rated states in no dominance violation (gamma of the dominance-based rough
 * set approach, Greco, Matarazzo and Slowinski 2001). Equal facts with different ratings count as one.
 *
 * @param indicator empty for all of them together
 * @param rated how many states have a rating and known facts
 * @param violating how many of them are in at least one violation
 * @param violations how many pairs violate
 * @param comparable how many pairs know the same things; only these can be compared
 * @param incomparable how many pairs do not: what one knows and the other does not leaves them apart
 */
public record Approximation(
        Optional<Indicator> indicator, int rated, int violating, long violations, long comparable, long incomparable) {

    static Approximation of(Peers peers) {
        Set<String> violating = new HashSet<>();
        List<Violation> strict = peers.violations();
        for (Violation violation : strict) {
            violating.add(violation.better().country().iso3());
            violating.add(violation.worse().country().iso3());
        }
        long equal = 0;
        for (List<Case> group : peers.unlike()) {
            group.forEach(c -> violating.add(c.country().iso3()));
            equal += Peers.pairs(group.size()) - same(group);
        }
        int rated = peers.on().cases().size();
        return new Approximation(
                Optional.of(peers.on().indicator()),
                rated,
                violating.size(),
                strict.size() + equal,
                peers.comparable(),
                Peers.pairs(rated) - peers.comparable());
    }

    private static long same(List<Case> group) {
        return group.stream()
                .map(Case::rating)
                .distinct()
                .mapToLong(r -> Peers.pairs(
                        group.stream().filter(c -> c.rating().equals(r)).count()))
                .sum();
    }

    static Approximation sum(List<Approximation> parts) {
        return new Approximation(
                Optional.empty(),
                parts.stream().mapToInt(Approximation::rated).sum(),
                parts.stream().mapToInt(Approximation::violating).sum(),
                parts.stream().mapToLong(Approximation::violations).sum(),
                parts.stream().mapToLong(Approximation::comparable).sum(),
                parts.stream().mapToLong(Approximation::incomparable).sum());
    }

    /** Between 0 and 1, which means that the facts explain every rating; empty where nothing is rated. */
    public OptionalDouble gamma() {
        return rated == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (double) violating / rated);
    }
}
