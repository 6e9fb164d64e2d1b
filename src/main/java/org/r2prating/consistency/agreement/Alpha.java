package org.r2prating.consistency.agreement;

import org.r2prating.consistency.agreement.Coefficient.Why;

/** Krippendorff's alpha (2011): any number of raters, gaps allowed; for each way to read the levels. */
public enum Alpha {
    /** Levels are only the same or not. */
    NOMINAL,
    /** Levels have an order; how far apart they are depends on how often those between are used. */
    ORDINAL,
    /** Levels are numbers at equal distances. */
    INTERVAL,
    /** Levels are numbers, the weakest being 1, whose proportions count. */
    RATIO;

    /** Its value over the declared levels. */
    public Coefficient of(Sums sums) {
        double n = 0;
        for (int k = 0; k < sums.levels; k++) {
            n += sums.pairable(k);
        }
        if (n == 0) {
            return Coefficient.undefined(Why.NOTHING);
        }
        if (sums.isConstant()) {
            return Coefficient.undefined(Why.FULL_AGREEMENT);
        }
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < sums.levels; c++) {
            for (int k = 0; k < sums.levels; k++) {
                double distance = distance(sums, c, k);
                observed += distance * sums.coincidences[c][k];
                expected += distance * sums.pairable(c) * sums.pairable(k);
            }
        }
        return Coefficient.defined(1 - (n - 1) * observed / expected);
    }

    private double distance(Sums sums, int c, int k) {
        if (c == k) {
            return 0;
        }
        double distance =
                switch (this) {
                    case NOMINAL -> 1;
                    case ORDINAL -> between(sums, Math.min(c, k), Math.max(c, k));
                    case INTERVAL -> c - k;
                    case RATIO -> (double) (c - k) / (c + k + 2);
                };
        return distance * distance;
    }

    private static double between(Sums sums, int low, int high) {
        double sum = -(sums.pairable(low) + sums.pairable(high)) / 2;
        for (int g = low; g <= high; g++) {
            sum += sums.pairable(g);
        }
        return sum;
    }
}
