package org.r2prating.annex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/**
 * Where the lines of a text end.
 *
 * @param width how long a line of running text may be, where a full one goes on in the next
 */
record LineEnds(Kind kind, int width) {

    private enum Kind {
        /** Where a paragraph does. */
        PARAGRAPH,
        /** Where the page is full: a paragraph goes on in the next line. */
        PAGE,
        /** Where a cell of a drawn table is full: only an empty line ends a paragraph. */
        CELL
    }

    static final LineEnds OF_CELL = new LineEnds(Kind.CELL, 0);

    /** Blanks that stand in no running text. */
    private static final String COLUMNS = "   ";

    private static final int FULL = 55;
    private static final int OFTEN = 3;

    /** Where the lines of a whole text end. */
    static LineEnds of(String text) {
        List<Integer> full = new ArrayList<>();
        String before = "";
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String running = StringUtils.substringAfterLast("\t" + before, "\t").strip();
            if (running.length() >= FULL
                    && !running.contains(COLUMNS)
                    && !line.isBlank()
                    && Character.isLowerCase(line.strip().charAt(0))
                    && line.indexOf('\t') < 0) {
                full.add(running.length());
            }
            before = line;
        }
        Collections.sort(full);
        return full.size() < OFTEN
                ? new LineEnds(Kind.PARAGRAPH, FULL)
                : new LineEnds(Kind.PAGE, full.get(full.size() * 9 / 10));
    }

    boolean isOfCell() {
        return kind == Kind.CELL;
    }

    boolean isOfPage() {
        return kind == Kind.PAGE;
    }

    /** Whether a line ends for want of room: the first word of the next would not have fitted on it. */
    boolean isFull(String line, String next) {
        int word = StringUtils.substringBefore(next.strip(), " ").length();
        return isOfPage()
                ? line.strip().length() + 1 + word > width * 9 / 10
                : line.strip().length() >= FULL;
    }
}
