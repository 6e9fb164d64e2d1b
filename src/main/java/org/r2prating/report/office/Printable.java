package org.r2prating.report.office;

/** Words as an office file can hold them: XML knows no control characters. */
public final class Printable {

    private Printable() {}

    /** Words in one line; a control character that could hide what they begin with becomes a space. */
    public static String line(String words) {
        return words.chars().anyMatch(Character::isISOControl) ? words.replaceAll("\\p{Cntrl}", " ") : words;
    }
}
