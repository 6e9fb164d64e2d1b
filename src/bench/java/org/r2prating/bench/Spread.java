package org.r2prating.bench;

import java.util.Arrays;
import java.util.Locale;

/** Many measurements of one thing: their median, and between what nine of ten lie. */
record Spread(double median, double low, double high) {

    static Spread of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        return new Spread(sorted[last / 2], sorted[last / 20], sorted[last - last / 20]);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", median, low, high);
    }
}
