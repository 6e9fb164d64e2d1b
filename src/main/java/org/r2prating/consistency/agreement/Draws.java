package org.r2prating.consistency.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import org.r2prating.consistency.agreement.Interval.Method;

/**
 * What is drawn anew for intervals. From five states on whole states are, since the ratings of a state hang together;
 * with fewer, each thing passes for a trial of its own, which is too narrow.
 */
final class Draws {

    private final int levels;
    private final Method method;
    private final List<Sums> sums = new ArrayList<>();
    private final List<ConfusionMatrix> matrices = new ArrayList<>();

    /**
     * @param things those that any set rates
     */
    Draws(int levels, List<RatingSet> sets, List<Thing> things) {
        this.levels = levels;
        Map<String, List<Thing>> byState = new TreeMap<>();
        things.forEach(t -> byState.computeIfAbsent(t.state().iso3(), s -> new ArrayList<>())
                .add(t));
        boolean states = byState.size() >= Bootstrap.LEAST;
        method = states ? Method.BOOTSTRAP_STATES : Method.BOOTSTRAP_RATINGS;
        for (List<Thing> unit : states
                ? List.copyOf(byState.values())
                : things.stream().map(List::of).toList()) {
            sums.add(Tables.sums(levels, sets, unit));
            if (sets.size() == 2) {
                matrices.add(Tables.matrix(levels, sets.get(0), sets.get(1), unit));
            }
        }
    }

    Method method() {
        return method;
    }

    /** An interval for each figure. */
    List<Optional<Interval>> ofSums(List<Function<Sums, Coefficient>> figures) {
        return Bootstrap.intervals(
                sums.size(),
                figures.size(),
                times -> {
                    Sums drawn = Sums.sum(levels, sums, times);
                    return figures.stream().map(f -> f.apply(drawn).value()).toList();
                },
                method);
    }

    /** The same of what two sets give. */
    List<Optional<Interval>> ofMatrix(List<Function<ConfusionMatrix, OptionalDouble>> figures) {
        return Bootstrap.intervals(
                matrices.size(),
                figures.size(),
                times -> {
                    ConfusionMatrix drawn = ConfusionMatrix.sum(levels, matrices, times);
                    return figures.stream().map(f -> f.apply(drawn)).toList();
                },
                method);
    }
}
