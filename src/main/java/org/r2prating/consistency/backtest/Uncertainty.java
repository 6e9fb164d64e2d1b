package org.r2prating.consistency.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import org.r2prating.consistency.agreement.Bootstrap;
import org.r2prating.consistency.agreement.ConfusionMatrix;
import org.r2prating.consistency.agreement.Interval;
import org.r2prating.consistency.agreement.Interval.Method;
import org.r2prating.consistency.agreement.Kappa;
import org.r2prating.consistency.agreement.Share;
import org.r2prating.model.Scale;

/**
 * How far the figures of an agreement can be trusted. From five states on whole states are drawn anew, since the ratings
 * of a state hang together; with fewer, each rating passes for a trial of its own, which is too narrow.
 *
 * @param states how many states have a recommended point
 */
public record Uncertainty(
        int states,
        Optional<Interval> exact,
        Optional<Interval> adjacent,
        Optional<Interval> meanDifference,
        Optional<Interval> kappa) {

    public static Uncertainty of(Scale scale, List<Comparison> comparisons) {
        Map<String, List<Comparison>> byState = new TreeMap<>();
        List<List<Comparison>> single = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            if (comparison.recommendation().outcome().rating().isPresent()) {
                byState.computeIfAbsent(comparison.country().iso3(), s -> new ArrayList<>())
                        .add(comparison);
                single.add(List.of(comparison));
            }
        }
        boolean drawStates = byState.size() >= Bootstrap.LEAST;
        List<ConfusionMatrix> units = (drawStates ? byState.values() : single)
                .stream().map(c -> Agreement.of(scale, c).points()).toList();
        Drawn drawn = new Drawn(scale.ratings().size(), units, drawStates);
        ConfusionMatrix whole = Agreement.of(scale, comparisons).points();
        return new Uncertainty(
                byState.size(),
                drawn.share(ConfusionMatrix::exact, whole),
                drawn.share(ConfusionMatrix::adjacent, whole),
                drawn.figure(ConfusionMatrix::meanDifference),
                drawn.figure(m -> Kappa.quadratic(m).value()));
    }

    /** What is drawn anew: states, or single ratings. */
    private record Drawn(int levels, List<ConfusionMatrix> units, boolean states) {

        Optional<Interval> figure(Function<ConfusionMatrix, OptionalDouble> figure) {
            return Bootstrap.interval(
                    units.size(),
                    times -> figure.apply(ConfusionMatrix.sum(levels, units, times)),
                    states ? Method.BOOTSTRAP_STATES : Method.BOOTSTRAP_RATINGS);
        }

        Optional<Interval> share(Function<ConfusionMatrix, Share> share, ConfusionMatrix whole) {
            return states
                    ? figure(m -> share.apply(m).value())
                            .or(() -> Optional.of(overStates(share.apply(whole), units.size())))
                    : Interval.wilson(share.apply(whole));
        }
    }

    /** Where states drawn anew show no spread: no more certain than as many trials as there are states. */
    static Interval overStates(Share share, int states) {
        return Interval.wilson(share.value().orElse(0), states, Method.WILSON_STATES);
    }
}
