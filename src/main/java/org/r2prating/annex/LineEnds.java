package org.r2prating.annex;

import org.apache.commons.lang3.StringUtils;

/** Where the lines of a text end. */
enum LineEnds {
    /** Where a paragraph does. */
    PARAGRAPH,
    /** Where the page is full: a paragraph goes on in the next line. */
    PAGE,
    /** Where a cell of a drawn table is full: only an empty line ends a paragraph. */
    CELL;

    private static final int FULL = 55;
    private static final int OFTEN = 3;

    /** Where the lines of a whole text end. */
    static LineEnds of(String text) {
        int often = 0;
        String before = "";
        for (String line : (Iterable<String>) text.lines()::iterator) {
            boolean full = isFull(StringUtils.substringAfterLast("\t" + before, "\t"));
            if (full && !line.isBlank() && Character.isLowerCase(line.strip().charAt(0)) && line.indexOf('\t') < 0) {
                often++;
            }
            before = line;
        }
        return often >= OFTEN ? PAGE : PARAGRAPH;
    }

    static boolean isFull(String line) {
        return line.strip().length() >= FULL;
    }
}
