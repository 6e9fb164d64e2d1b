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
     * @param things those that at least two sets rate
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

    Optional<Interval> ofSums(Function<Sums, OptionalDouble> figure) {
        return Bootstrap.interval(sums.size(), times -> figure.apply(Sums.sum(levels, sums, times)), method);
    }

    Optional<Interval> ofMatrix(Function<ConfusionMatrix, OptionalDouble> figure) {
        return Bootstrap.interval(
                matrices.size(), times -> figure.apply(ConfusionMatrix.sum(levels, matrices, times)), method);
    }

    /** Of a share; Wilson's interval where draws show no spread. */
    Optional<Interval> ofShare(Function<ConfusionMatrix, Share> share, ConfusionMatrix whole) {
        return ofMatrix(m -> share.apply(m).value()).or(() -> Interval.wilson(share.apply(whole)));
    }
}
