package org.r2prating.annex.format.pdf;

import java.util.regex.Pattern;

/**
 * The end of a line within what has no blank in it: an address, a range of numbers, a word and the full stop behind it. No
 * blank is drawn there, but some programs draw none between two words either.
 */
final class WordBreak {

    private static final Pattern ADDRESS = Pattern.compile("[(<\\[\u201C]?(?:https?://|www\\.).*");
    private static final String JOINTS = "/-_?&=%";
    private static final Pattern AFTER_JOINT = Pattern.compile("[/.?&=#_%~+-][\\p{L}\\d].*");
    /** The rest of the name of a host, or of a file. */
    private static final Pattern AFTER_DOT = Pattern.compile("\\p{Ll}[^/.]*[/.].*");

    private static final Pattern BEGUN_RANGE = Pattern.compile(".*\\d[-\u2013]");
    /** Signs that stand right behind a word. */
    private static final Pattern CLOSING = Pattern.compile("[.,;:)\\]\u201D]++(?![\\p{L}\\d]).*");

    /** Such as of a goal, 16.a.1. */
    private static final Pattern BEGUN_NUMBER = Pattern.compile("(?:.*[^\\p{L}\\d.])?\\d+\\.\\p{Ll}\\.");

    private static final Pattern ELIDED =
            Pattern.compile("(?:.*[^\\p{L}\u2018\u201C'\"])?\\p{L}{1,2}[\u2019']", Pattern.DOTALL);
    private static final Pattern AFTER_ADDRESS = Pattern.compile("[.,;:)\\]\u201D]+$");
    /** Where a word may be cut, shown by nothing or by a hyphen. */
    private static final String CUTS = "\u200B\u00AD";

    private WordBreak() {}

    /**
     * Whether no blank belongs between two lines.
     *
     * @param last the last letter of the one, no blank
     * @param before its last word
     * @param first the first letter of the next
     * @param word its first word
     */
    static boolean isBetween(Glyph last, String before, Glyph first, String word) {
        return CUTS.contains(last.text())
                || CLOSING.matcher(word).matches()
                || goesOn(before, word)
                || (before.length() > 1 && before.endsWith("/"))
                || word.startsWith("/")
                || isInAddress(before, word)
                || isInLink(last, before, first, word);
    }

    private static boolean goesOn(String before, String word) {
        return Character.isDigit(word.charAt(0))
                ? BEGUN_RANGE.matcher(before).matches()
                        || BEGUN_NUMBER.matcher(before).matches()
                : Character.isLetter(word.charAt(0)) && ELIDED.matcher(before).matches();
    }

    private static boolean isInAddress(String before, String word) {
        if (!ADDRESS.matcher(before).matches()) {
            return false;
        }
        boolean afterJoint = JOINTS.indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean afterDot = before.endsWith(".") && AFTER_DOT.matcher(word).matches();
        return afterJoint || afterDot || AFTER_JOINT.matcher(word).matches();
    }

    private static boolean isInLink(Glyph last, String before, Glyph first, String word) {
        String rest = AFTER_ADDRESS.matcher(word).replaceAll("");
        return last.isLink() && last.link().equals(first.link()) && last.link().contains(before + rest);
    }
}
