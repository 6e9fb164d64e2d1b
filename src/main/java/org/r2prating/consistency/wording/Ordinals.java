package org.r2prating.consistency.wording;

import java.util.List;
import java.util.Locale;

/** Places in an order as texts write them: {@code third}, {@code 23rd}. */
public final class Ordinals {

    private static final List<String> WORDS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    /** A pattern for one place, without a group. */
    public static final String PLACE = "(?:" + String.join("|", WORDS) + "|\\d{1,3}(?:st|nd|rd|th))";

    private Ordinals() {}

    /** The number of a place of which the text is known to be one. */
    public static int value(String written) {
        int at = WORDS.indexOf(written.toLowerCase(Locale.ROOT));
        return at < 0 ? Integer.parseInt(written.replaceAll("\\D", "")) : at + 1;
    }
}
