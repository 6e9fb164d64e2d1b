package org.r2prating.annex;

import java.util.List;
import org.r2prating.input.Place;

/**
 * Words of a document as printed, without markup: a paragraph, a cell, a heading, a footnote.
 *
 * @param text the words; calls of footnotes are taken out of them
 * @param calls of footnotes, in the order of the text
 * @param links in the order of the text; a bare address is a link to itself
 * @param bold the words set in bold, in the order of the text
 * @param place where it begins
 */
public record Passage(String text, List<Call> calls, List<Link> links, List<String> bold, Place place) {

    /** A footnote called after so many characters of the text. */
    public record Call(int number, int after, Place place) {}

    /**
     * A link as printed.
     *
     * @param target the address; empty, or {@code #}, when it leads nowhere
     */
    public record Link(String words, String target, Place place) {}

    public Passage {
        calls = List.copyOf(calls);
        links = List.copyOf(links);
        bold = List.copyOf(bold);
    }

    /** Plain words. */
    public static Passage of(String text, Place place) {
        return new Passage(text, List.of(), List.of(), List.of(), place);
    }
}
