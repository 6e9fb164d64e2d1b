package org.r2prating.rules;

import org.apache.commons.lang3.StringUtils;
import org.r2prating.input.Origin;
import org.r2prating.rules.Condition.Span;

/** The text of a rule file, in which the parser counts characters and Java counts halves of some of them. */
record DrlText(String file, String text) {

    private static final int BRIEF = 80;

    /** Where Java finds a character of the parser; both count from 0. */
    int index(int character) {
        return text.offsetByCodePoints(0, character);
    }

    /** From one character of the parser to another, the end excluded. */
    Span span(int start, int end) {
        int from = index(start);
        int line = StringUtils.countMatches(text.substring(0, from), '\n') + 1;
        int lineStart = text.lastIndexOf('\n', from - 1) + 1;
        int column = text.codePointCount(lineStart, from) + 1;
        return new Span(from, text.offsetByCodePoints(from, end - start), line, column);
    }

    /** The place of a character of Java. */
    Origin at(int index) {
        int character = text.codePointCount(0, index);
        Span span = span(character, character);
        return new Origin(file, span.line(), span.column());
    }

    /** Words of a file so that they fit into a message. */
    static String brief(String words) {
        return StringUtils.abbreviate(StringUtils.normalizeSpace(words), BRIEF);
    }
}
