package org.r2prating.explain;

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
}
