package org.r2prating.consistency.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.r2prating.consistency.agreement.Interval.Method;

/** The percentile bootstrap: units drawn anew with replacement, always the same draws. */
public final class Bootstrap {

    public static final int DRAWS = 2_000;
    /** Fewer units than this say nothing of their spread. */
    public static final int LEAST = 5;

    private static final long SEED = 2005;
    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /**
     * An interval for a figure that is made from how often each unit was drawn.
     *
     * @return empty when most draws leave the figure undefined, or when it never changes
     */
    public static Optional<Interval> interval(int units, Function<int[], OptionalDouble> figure, Method method) {
        return intervals(units, 1, times -> List.of(figure.apply(times)), method)
                .get(0);
    }

    /** The same for several figures that are made together from each draw. */
    public static List<Optional<Interval>> intervals(
            int units, int figures, Function<int[], List<OptionalDouble>> all, Method method) {
        if (units < LEAST) {
            return Collections.nCopies(figures, Optional.empty());
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[][] values = new double[figures][DRAWS];
        int[] defined = new int[figures];
        for (int draw = 0; draw < DRAWS; draw++) {
            int[] times = new int[units];
            for (int i = 0; i < units; i++) {
                times[random.nextInt(units)]++;
            }
            List<OptionalDouble> drawn = all.apply(times);
            for (int f = 0; f < figures; f++) {
                if (drawn.get(f).isPresent()) {
                    values[f][defined[f]++] = drawn.get(f).getAsDouble();
                }
            }
        }
        List<Optional<Interval>> intervals = new ArrayList<>();
        for (int f = 0; f < figures; f++) {
            intervals.add(interval(values[f], defined[f], method));
        }
        return intervals;
    }

    private static Optional<Interval> interval(double[] values, int defined, Method method) {
        if (defined * 2 < DRAWS) {
            return Optional.empty();
        }
        Arrays.sort(values, 0, defined);
        double low = values[(int) Math.floor(TAIL * (defined - 1))];
        double high = values[(int) Math.ceil((1 - TAIL) * (defined - 1))];
        return low == high ? Optional.empty() : Optional.of(new Interval(low, high, method));
    }
}
