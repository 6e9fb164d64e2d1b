package org.r2prating.consistency.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.annex.Passage;
import org.r2prating.input.Place;

/**
 * A sentence of a passage.
 *
 * @param text as printed
 * @param start how many characters of the passage stand before it
 * @param next where the next one begins, or the passage ends
 */
public record Sentence(Passage passage, String text, int start, int next) {

    private static final Pattern END =
            Pattern.compile("[.!?][\"'\u2019\u201D)\\]]*\\s+(?=[\\p{Lu}\\p{N}\"'\u2018\u201C(\\[])");
    private static final Pattern NO_END = Pattern.compile(
            "(?:^|[\\s(])(?:\\p{L}|U\\.S|U\\.N|U\\.K|e\\.g|i\\.e|cf|No|no|p|pp|para|paras|art|vol|Vol|ed|eds|al|etc|vs|v|Mr|Mrs"
                    + "|Ms|Dr|Jr|Sr|St|Gen|Col|Lt|Prof|Rev|Hon|Inc|Ltd|Co|Res|res|Doc|approx|ca|n\\.d|fn)$");

    /** The sentences of a passage, in order. */
    public static List<Sentence> of(Passage passage) {
        List<Sentence> sentences = new ArrayList<>();
        String text = passage.text();
        int start = 0;
        for (Matcher end = END.matcher(text); end.find(); ) {
            if (!NO_END.matcher(text.substring(start, end.start())).find()) {
                sentences.add(
                        new Sentence(passage, text.substring(start, end.end()).strip(), start, end.end()));
                start = end.end();
            }
        }
        if (start < text.length()) {
            sentences.add(new Sentence(passage, text.substring(start).strip(), start, text.length()));
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
