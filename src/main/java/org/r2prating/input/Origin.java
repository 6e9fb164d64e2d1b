package org.r2prating.input;

import java.util.Comparator;

/** A place in a file, so that an editor can open it: line and column count from 1. */
public record Origin(String file, int line, int column) implements Comparable<Origin> {

    private static final Comparator<Origin> ORDER =
            Comparator.comparing(Origin::file).thenComparingInt(Origin::line).thenComparingInt(Origin::column);

    /** A whole file. */
    public static Origin of(String file) {
        return new Origin(file, 1, 1);
    }

    @Override
    public int compareTo(Origin other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
