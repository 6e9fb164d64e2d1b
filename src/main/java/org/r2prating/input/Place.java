package org.r2prating.input;

import java.util.Comparator;
import java.util.OptionalInt;

/**
 * A place in a document.
 *
 * @param at file, line and column; in Word and PDF files the line counts the lines of the text taken out of them
 * @param page the page, where the document has pages that can be told
 */
public record Place(Origin at, OptionalInt page) implements Comparable<Place> {

    /** A place in a document without pages. */
    public static Place of(Origin at) {
        return new Place(at, OptionalInt.empty());
    }

    @Override
    public int compareTo(Place other) {
        return Comparator.comparing(Place::at).compare(this, other);
    }

    @Override
    public String toString() {
        return at.file() + ":" + at.line() + (page.isPresent() ? " (page " + page.getAsInt() + ")" : "");
    }
}
