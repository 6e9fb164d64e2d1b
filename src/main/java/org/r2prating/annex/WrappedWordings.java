package org.r2prating.annex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Where the wording of an indicator or the name of an area is set over several lines, with the rating that may stand behind
 * it: it begins where a line does and ends where a line does, and between it has all of its letters in their order.
 */
final class WrappedWordings {

    private static final int MOST_LINES = 10;
    private static final Pattern MARK = Pattern.compile("^[\\s>#*_•▪‣–-]*");

    private final List<String> lines;
    private final Vocabulary vocabulary;
    private final BrokenWords words;

    private WrappedWordings(List<String> lines, Vocabulary vocabulary, BrokenWords words) {
        this.lines = lines;
        this.vocabulary = vocabulary;
        this.words = words;
    }

    /** By the number of its first line, counted from 0, the line behind its last. */
    static Map<Integer, Integer> in(List<String> lines, Vocabulary vocabulary, BrokenWords words) {
        WrappedWordings reading = new WrappedWordings(lines, vocabulary, words);
        Map<Integer, Integer> found = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            OptionalInt end = reading.end(i);
            if (end.isPresent()) {
                found.put(i, end.getAsInt());
                i = end.getAsInt() - 1;
            }
        }
        return found;
    }

    private OptionalInt end(int from) {
        String joined = MARK.matcher(lines.get(from)).replaceFirst("");
        if (!mayGoOn(from, joined)) {
            return OptionalInt.empty();
        }
        for (int i = from + 1; i < Math.min(lines.size(), from + MOST_LINES); i++) {
            if (!isRunning(i)) {
                break;
            }
            joined = words.join(joined, lines.get(i).strip());
            boolean awaits = joined.endsWith(":");
            if ((vocabulary.wordings.isKnown(joined) && !awaits) || rated(joined)) {
                return OptionalInt.of(i + 1);
            }
            if (!vocabulary.wordings.mayBeginKnown(joined)) {
                break;
            }
        }
        return OptionalInt.empty();
    }

    /** A whole wording with its rating; what goes on behind a whole wording is not a part of it. */
    private boolean rated(String joined) {
        return RatedLine.between(joined, vocabulary)
                .filter(at -> vocabulary.wordings.isKnown(joined.substring(0, at)))
                .isPresent();
    }

    private boolean mayGoOn(int from, String first) {
        return isRunning(from)
                && vocabulary.wordings.mayBeginKnown(first)
                && (!vocabulary.wordings.isKnown(first) || first.strip().endsWith(":"));
    }

    private boolean isRunning(int line) {
        String text = lines.get(line);
        return !text.isBlank() && text.indexOf('\t') < 0 && text.indexOf('|') < 0 && text.indexOf('\f', 1) < 0;
    }
}
