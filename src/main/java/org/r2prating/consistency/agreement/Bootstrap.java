package org.r2prating.consistency.agreement;

import java.util.Arrays;
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
        if (units < LEAST) {
            return Optional.empty();
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] values = new double[DRAWS];
        int defined = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            int[] times = new int[units];
            for (int i = 0; i < units; i++) {
                times[random.nextInt(units)]++;
            }
            OptionalDouble value = figure.apply(times);
            if (value.isPresent()) {
                values[defined++] = value.getAsDouble();
            }
        }
        if (defined * 2 < DRAWS) {
            return Optional.empty();
        }
        Arrays.sort(values, 0, defined);
        double low = values[(int) Math.floor(TAIL * (defined - 1))];
        double high = values[(int) Math.ceil((1 - TAIL) * (defined - 1))];
        return low == high ? Optional.empty() : Optional.of(new Interval(low, high, method));
    }
}
