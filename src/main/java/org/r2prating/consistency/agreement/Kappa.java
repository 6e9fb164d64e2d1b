package org.r2prating.consistency.agreement;

import java.util.stream.IntStream;
import org.r2prating.consistency.agreement.Coefficient.Why;

/** Agreement of two beyond what their own habits give: Cohen's kappa (1960), weighted (1968), over the declared levels. */
public final class Kappa {

    private Kappa() {}

    /** With quadratic weights; the number of levels cancels out of (i-j)^2 / (q-1)^2. */
    public static Coefficient quadratic(ConfusionMatrix matrix) {
        return weighted(matrix, Weights.QUADRATIC);
    }

    /** With any weights. */
    public static Coefficient weighted(ConfusionMatrix matrix, Weights weights) {
        int n = matrix.total();
        if (n == 0) {
            return Coefficient.undefined(Why.NOTHING);
        }
        int first = (int) IntStream.range(0, matrix.levels())
                .filter(i -> matrix.first(i) > 0)
                .count();
        int second = (int) IntStream.range(0, matrix.levels())
                .filter(j -> matrix.second(j) > 0)
                .count();
        if (first == 1 && second == 1 && matrix.exact().part() == n) {
            return Coefficient.undefined(Why.FULL_AGREEMENT);
        }
        if (first == 1 || second == 1) {
            return Coefficient.undefined(Why.ONE_SIDE_CONSTANT); // the formula would give 0 however many agree
        }
        long observed = 0;
        long expected = 0;
        for (int i = 0; i < matrix.levels(); i++) {
            for (int j = 0; j < matrix.levels(); j++) {
                long distance = weights.distance(i, j);
                observed += distance * matrix.at(i, j);
                expected += distance * matrix.first(i) * matrix.second(j);
            }
        }
        return Coefficient.defined(1 - (double) (observed * n) / expected);
    }

    /** The share of exact agreement that the two sides' own habits would give by chance; 0 of nothing. */
    public static double byChance(ConfusionMatrix matrix) {
        double n = matrix.total();
        double sum = 0;
        for (int i = 0; i < matrix.levels() && n > 0; i++) {
            sum += matrix.first(i) / n * matrix.second(i) / n;
        }
        return sum;
    }
}
