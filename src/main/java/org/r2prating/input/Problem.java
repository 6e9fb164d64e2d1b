package org.r2prating.input;

import java.util.Comparator;
import org.apache.commons.lang3.Strings;

/**
 * Something in a file that must be mended before it can be used.
 *
 * @param what what is wrong, with the value found in round brackets; a full stop is added
 * @param mend what is allowed or how to mend it
 */
public record Problem(Origin at, String what, String mend) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::at).thenComparing(Problem::what).thenComparing(Problem::mend);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return at + ": " + Strings.CS.appendIfMissing(what, ".") + "\n  " + mend;
    }
}
