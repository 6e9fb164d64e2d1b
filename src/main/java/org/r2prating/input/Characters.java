package org.r2prating.input;

import java.util.function.IntPredicate;
import org.yaml.snakeyaml.reader.StreamReader;

/** Finds the characters that do not belong into a file: tabs, what cannot be printed, what nobody sees. */
public final class Characters {

    private Characters() {}

    /** Reports the first character of each line that is a tab or cannot be printed. */
    static boolean refused(String file, String text, Problems problems) {
        return refused(file, text, character -> character == '\t' || !StreamReader.isPrintable(character), problems);
    }

    /**
     * Reports the first character of each line that nobody sees, tabs aside: a letter of no width, or one that turns the
     * direction of what follows, lets code read as something else than it is.
     */
    public static boolean hidden(String file, String text, Problems problems) {
        return refused(file, text, Characters::isHidden, problems);
    }

    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\t';
            case Character.SPACE_SEPARATOR -> character != ' ';
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static boolean refused(String file, String text, IntPredicate alien, Problems problems) {
        boolean refused = false;
        int line = 1;
        int column = 1;
        boolean quiet = false;
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            int character = text.codePointAt(index);
            if (character == '\n') {
                line++;
                column = 1;
                quiet = false;
                continue;
            }
            if (!quiet && alien.test(character)) {
                report(new Origin(file, line, column), character, problems);
                refused = true;
                quiet = true;
            }
            column++;
        }
        return refused;
    }

    private static void report(Origin at, int character, Problems problems) {
        if (character == '\t') {
            problems.report(at, "a tab character stands here", "Indent with spaces.");
        } else {
            String code = String.format("U+%04X", character);
            String cannot = StreamReader.isPrintable(character) ? "seen" : "printed";
            problems.report(at, "character (" + code + ") cannot be " + cannot, "Remove it.");
        }
    }
}
