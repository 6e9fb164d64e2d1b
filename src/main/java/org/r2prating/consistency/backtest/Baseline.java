package org.r2prating.consistency.backtest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.r2prating.consistency.agreement.ConfusionMatrix;
import org.r2prating.consistency.agreement.Share;
import org.r2prating.model.Rating;
import org.r2prating.model.Scale;

/**
 * What an answer that looks at nothing scores: always the most frequent published rating.
 *
 * @param rating the most frequent one; the weakest of several
 * @param right how many of the ratings compared it meets
 */
public record Baseline(Rating rating, Share right) {

    /** Over the same ratings as the agreement itself; empty when there are none. */
    static Optional<Baseline> of(Scale scale, ConfusionMatrix points) {
        List<Integer> levels =
                IntStream.range(0, scale.ratings().size()).boxed().toList();
        return levels.stream()
                .filter(level -> points.second(level) > 0)
                .max(Comparator.comparing(points::second).thenComparing(Comparator.reverseOrder()))
                .map(level ->
                        new Baseline(scale.ratings().get(level), new Share(points.second(level), points.total())));
    }
}
