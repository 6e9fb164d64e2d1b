package org.r2prating.consistency.agreement;

import java.util.Optional;

/** Where a figure might as well lie, at 95 %, were the data drawn again as the method supposes. */
public record Interval(double low, double high, Method method) {

    private static final double Z = 1.959963984540054;

    /** How it was made, and what it takes for independent. */
    public enum Method {
        WILSON_RATINGS("Wilson, each rating a trial of its own"),
        WILSON_STATES("Wilson, each state a trial of its own, since states drawn anew show no spread"),
        BOOTSTRAP_RATINGS("bootstrap over ratings"),
        BOOTSTRAP_STATES("bootstrap over states");

        private final String words;

        Method(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Wilson's interval for a share; empty of nothing. */
    public static Optional<Interval> wilson(Share share) {
        return share.value().isEmpty()
                ? Optional.empty()
                : Optional.of(wilson(share.value().getAsDouble(), (double) share.whole(), Method.WILSON_RATINGS));
    }

    /** The same for a share found in so many trials. */
    public static Interval wilson(double share, double trials, Method method) {
        double z2 = Z * Z / trials;
        double middle = (share + z2 / 2) / (1 + z2);
        double half = Z / (1 + z2) * Math.sqrt(share * (1 - share) / trials + z2 / (4 * trials));
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half), method);
    }
}
