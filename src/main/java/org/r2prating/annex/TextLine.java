package org.r2prating.annex;

import java.util.regex.Matcher;
import org.apache.commons.lang3.StringUtils;

/** A line of a text, or what of it stands in a cell or behind a sign: with the place where it begins. */
record TextLine(String text, int line, int column, int page) {

    /** What a group of a pattern found in it. */
    TextLine part(Matcher matcher, int group) {
        return part(matcher.start(group), matcher.end(group));
    }

    TextLine part(int from, int to) {
        return new TextLine(text.substring(from, to), line, column + from, page);
    }

    /** The column of its first sign that is no blank. */
    int left() {
        return column + StringUtils.indexOfAnyBut(text, " ");
    }
}
