package org.r2prating.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/** Words of a reference that are set alike. */
public record Phrase(String words, boolean italic) {

    private static final Pattern ENTRY = Pattern.compile("<div class=\"csl-entry\">(.*)</div>", Pattern.DOTALL);

    private static final Pattern ITALIC = Pattern.compile("<span style=\"font-style: italic\">([^<>]*)</span>");

    /** The phrases of what a CSL processor gives as HTML; of markup it uses italics and nothing else. */
    static List<Phrase> ofHtml(String html) {
        Matcher entry = ENTRY.matcher(html.strip());
        String line = entry.matches() ? entry.group(1) : html.strip();
        List<Phrase> phrases = new ArrayList<>();
        Matcher italic = ITALIC.matcher(line);
        int end = 0;
        while (italic.find()) {
            add(phrases, line.substring(end, italic.start()), false);
            add(phrases, italic.group(1), true);
            end = italic.end();
        }
        add(phrases, line.substring(end), false);
        return List.copyOf(phrases);
    }

    private static void add(List<Phrase> phrases, String html, boolean italic) {
        if (html.contains("<")) {
            throw new IllegalStateException("house style gives markup that we do not read (" + html + ")");
        }
        if (!html.isEmpty()) {
            phrases.add(new Phrase(StringEscapeUtils.unescapeHtml4(html), italic));
        }
    }

    /** The words of several, one after the other. */
    public static String words(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::words).collect(Collectors.joining());
    }
}
