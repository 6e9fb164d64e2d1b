package org.r2prating.report;

import java.util.Locale;
import java.util.OptionalDouble;
import org.r2prating.consistency.agreement.Interval;
import org.r2prating.consistency.agreement.Share;

/** Shares and intervals as they stand in our texts, the same on every platform. */
public final class Figures {

    private Figures() {}

    /** {@code 94.4}; a dash of nothing. */
    public static String percent(Share share) {
        OptionalDouble value = share.value();
        return value.isEmpty() ? "-" : String.format(Locale.ROOT, "%.1f", 100 * value.getAsDouble());
    }

    /** {@code 81.9 to 98.5}, in per cent. */
    public static String percent(Interval interval) {
        return String.format(Locale.ROOT, "%.1f to %.1f", 100 * interval.low(), 100 * interval.high());
    }

    /** Two decimals with their sign; a dash where there is no value. */
    public static String signed(OptionalDouble value) {
        String shown = value.isEmpty() ? "-" : String.format(Locale.ROOT, "%+.2f", value.getAsDouble());
        return shown.endsWith("0.00") && shown.length() == 5 ? "0.00" : shown;
    }

    /** Three decimals. */
    public static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** {@code 1 state}, {@code 2 states}. */
    public static String counted(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
