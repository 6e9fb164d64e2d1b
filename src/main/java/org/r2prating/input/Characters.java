package org.r2prating.input;

import org.yaml.snakeyaml.reader.StreamReader;

/** Finds the characters that do not belong into a file: tabs and what cannot be printed. */
final class Characters {

    private Characters() {}

    /** Reports the first such character of each line. */
    static boolean refused(String file, String text, Problems problems) {
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
            if (!quiet && (character == '\t' || !StreamReader.isPrintable(character))) {
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
            problems.report(at, "character (" + code + ") cannot be printed", "Remove it.");
        }
    }
}
