package org.r2prating.consistency.wording;

import java.util.ArrayList;
import java.util.List;
import org.r2prating.annex.Passage;
import org.r2prating.annex.Sentences;
import org.r2prating.input.Place;

/**
 * A sentence of a passage.
 *
 * @param text as printed
 * @param start how many characters of the passage stand before it
 * @param next where the next one begins, or the passage ends
 */
public record Sentence(Passage passage, String text, int start, int next) {

    /** The sentences of a passage, in order. */
    public static List<Sentence> of(Passage passage) {
        List<Sentence> sentences = new ArrayList<>();
        String text = passage.text();
        int start = 0;
        for (int end : Sentences.ends(text)) {
            int next = end;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            if (start < end) {
                sentences.add(new Sentence(passage, text.substring(start, end).strip(), start, next));
            }
            start = next;
        }
        return sentences;
    }

    /** Whether it calls a footnote. */
    public boolean cites() {
        return passage.calls().stream()
                .anyMatch(c -> c.after() > start
                        && (c.after() <= next || next == passage.text().length()));
    }

    /** Where its passage begins. */
    public Place place() {
        return passage.place();
    }
}
