package org.r2prating.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import org.r2prating.consistency.Interval.Method;
import org.r2prating.model.Scale;

/**
 * How far the figures of an agreement can be trusted. From five states on whole states are drawn anew, since the ratings
 * of a state hang together; with fewer, each rating passes for a trial of its own, which is too narrow.
 *
 * @param states how many states it rests on
 */
public record Uncertainty(
        int states,
        Optional<Interval> exact,
        Optional<Interval> adjacent,
        Optional<Interval> meanDifference,
        Optional<Interval> kappa) {

    public static Uncertainty of(Scale scale, List<Comparison> comparisons) {
        int levels = scale.ratings().size();
        Map<String, List<Comparison>> byState = new TreeMap<>();
        List<Comparison> rated = comparisons.stream()
                .filter(c -> c.recommendation().outcome().rating().isPresent())
                .toList();
        rated.forEach(c -> byState.computeIfAbsent(c.country().iso3(), s -> new ArrayList<>())
                .add(c));
        boolean clustered = byState.size() >= Bootstrap.LEAST;
        List<ConfusionMatrix> units = clustered
                ? byState.values().stream().map(c -> matrix(scale, c)).toList()
                : rated.stream().map(c -> matrix(scale, List.of(c))).toList();
        Method method = clustered ? Method.BOOTSTRAP_STATES : Method.BOOTSTRAP_RATINGS;
        Function<Function<ConfusionMatrix, OptionalDouble>, Optional<Interval>> drawn = figure -> Bootstrap.interval(
                units.size(), times -> figure.apply(ConfusionMatrix.sum(levels, units, times)), method);
        Function<Function<ConfusionMatrix, Share>, Optional<Interval>> share = figure -> {
            Share all = figure.apply(matrix(scale, rated));
            return clustered
                    ? drawn.apply(m -> figure.apply(m).value()).or(() -> Optional.of(overStates(all, byState.size())))
                    : Interval.wilson(all);
        };
        return new Uncertainty(
                byState.size(),
                share.apply(ConfusionMatrix::exact),
                share.apply(ConfusionMatrix::adjacent),
                drawn.apply(ConfusionMatrix::meanDifference),
                drawn.apply(m -> Kappa.quadratic(m).value()));
    }

    /** Where states drawn anew show no spread: no more certain than as many trials as there are states. */
    static Interval overStates(Share share, int states) {
        return Interval.wilson(share.value().orElse(0), states, Method.WILSON_STATES);
    }

    private static ConfusionMatrix matrix(Scale scale, List<Comparison> comparisons) {
        return Agreement.of(scale, comparisons).points();
    }
}
