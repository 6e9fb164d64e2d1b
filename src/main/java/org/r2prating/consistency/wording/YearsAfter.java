package org.r2prating.consistency.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years told by how many lie between: "in 2020, thirty-five years after the accession" is 1985. */
public final class YearsAfter {

    private static final String MANY = "(?:(?:only|just|fully|exactly|all of) )?(?<many>" + Numbers.NUMBER + ") years";
    private static final Pattern AFTER =
            Pattern.compile("(?<year>(?:19|20)\\d\\d),? " + MANY + " (?:after|since)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern GONE_ON = Pattern.compile(
            "\\b(?:by|in) (?<month>" + Months.ANY
                    + " )?(?<year>(?:19|20)\\d\\d),? (?<what>[^.;,]{3,90}?) (?:had|has) (?:gone on|lasted|been going on|been in force|existed|been in existence|been raging) for "
                    + MANY,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_NOW = Pattern.compile(
            "\\bfor " + MANY
                    + "(?: now)?,? (?:as|when|by|until) (?:the end of )?(?<year>(?:19|20)\\d\\d)(?: draws to (?:its|a|an) (?:end|close)| ended| ends)?",
            Pattern.CASE_INSENSITIVE);

    private YearsAfter() {}

    /** A text with such years told plainly. */
    public static String told(String text) {
        String plain = AFTER.matcher(text).replaceAll(r -> year(r.group(1), r.group(2)) + " with");
        plain = GONE_ON.matcher(plain)
                .replaceAll(r -> Matcher.quoteReplacement(r.group(3) + " was begun in "
                        + (r.group(1) == null ? "" : r.group(1)) + year(r.group(2), r.group(4))));
        return BY_NOW.matcher(plain).replaceAll(r -> "since " + year(r.group(2), r.group(1)));
    }

    private static int year(String year, String many) {
        return Integer.parseInt(year) - Numbers.value(many);
    }
}
