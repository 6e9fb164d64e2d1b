package org.r2prating.explain;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.WordUtils;

/** Words broken into lines for a terminal. */
public final class Wrapped {

    /** The columns of every text we print. */
    public static final int WIDTH = 80;

    private Wrapped() {}

    /** The words after {@code first}, all further lines after {@code others}; no line wider than the width but one word. */
    public static String text(String first, String others, String words) {
        int indent = Math.max(first.length(), others.length());
        String wrapped = WordUtils.wrap(words, WIDTH - indent, "\n", false);
        return first + wrapped.replace("\n", "\n" + others);
    }

    /** The words in lines of at most a width; one that is longer, such as the id of a source, goes on after a hyphen. */
    public static List<String> lines(String words, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line);
                line = "";
            }
            line = line.isEmpty() ? word : line + " " + word;
            while (line.length() > width) {
                int hyphen = line.lastIndexOf('-', width - 1);
                int end = hyphen > 0 ? hyphen + 1 : width;
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        lines.add(line);
        return lines;
    }
}
