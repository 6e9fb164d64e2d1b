package org.r2prating.consistency.states;

import java.util.ArrayList;
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
        List<Violation> violations = new ArrayList<>(peers.violations());
        violations.addAll(peers.unlike());
        Set<String> violating = new HashSet<>();
        for (Violation violation : violations) {
            violating.add(violation.better().country().iso3());
            violating.add(violation.worse().country().iso3());
        }
        int rated = peers.on().cases().size();
        return new Approximation(
                Optional.of(peers.on().indicator()),
                rated,
                violating.size(),
                violations.size(),
                peers.comparable(),
                Peers.pairs(rated) - peers.comparable());
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

    /** What that means, in sentences. */
    public String words() {
        return (rated - violating) + " of " + rated
                + " ratings contradict no other: no state is rated lower on facts at"
                + " least as good, or otherwise on the same facts. " + comparable
                + " pairs of ratings know the same and"
                + " can be compared, " + incomparable + " cannot.";
    }

    /** Between 0 and 1, which means that the facts explain every rating; empty where nothing is rated. */
    public OptionalDouble gamma() {
        return rated == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (double) violating / rated);
    }
}
