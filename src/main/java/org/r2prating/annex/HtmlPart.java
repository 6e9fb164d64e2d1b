package org.r2prating.annex;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/**
 * A table of a web page within a text, as Markdown allows, and the footnotes that stand below it in the same way.
 *
 * @param to the line behind its last, counted from 0
 */
record HtmlPart(int to, List<Block> blocks) {

    private static final Pattern TABLE = Pattern.compile("(?i)\\s{0,3}<table\\b.*");
    private static final Pattern NOTES =
            Pattern.compile("(?i)\\s{0,3}<(section|div|aside|ol)\\b[^>]*\\b(?:foot|end)-?notes.*");

    /**
     * All of them, by their first line.
     *
     * @param reader reads a web page
     */
    static Map<Integer, HtmlPart> of(List<String> lines, Function<String, List<Block>> reader) {
        Map<Integer, HtmlPart> parts = new TreeMap<>();
        int at = 0;
        while (at < lines.size()) {
            int end = TABLE.matcher(lines.get(at)).matches() ? end(lines, at, "table") : at;
            if (end > at) {
                end = withNotes(lines, end);
                List<Block> blocks = reader.apply("\n".repeat(at) + String.join("\n", lines.subList(at, end)));
                if (!blocks.isEmpty()) {
                    parts.put(at, new HtmlPart(end, blocks));
                }
            }
            at = Math.max(at + 1, end);
        }
        return parts;
    }

    /** Footnotes that follow are numbered with the table that calls them. */
    private static int withNotes(List<String> lines, int end) {
        int next = end;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        Optional<Matcher> notes = next < lines.size() ? Optional.of(NOTES.matcher(lines.get(next))) : Optional.empty();
        return notes.filter(Matcher::matches).isPresent()
                ? Math.max(end, end(lines, next, notes.get().group(1)))
                : end;
    }

    /** The line behind the one where an element ends; its first line when it does not end. */
    private static int end(List<String> lines, int from, String element) {
        int depth = 0;
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i).toLowerCase(Locale.ROOT);
            depth += StringUtils.countMatches(line, "<" + element)
                    - StringUtils.countMatches(line, "</" + element + ">");
            if (depth <= 0) {
                return i + 1;
            }
        }
        return from;
    }
}
