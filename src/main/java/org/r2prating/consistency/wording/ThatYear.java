package org.r2prating.consistency.wording;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years that a sentence tells by one before them: "in December of that same year", "the following year". */
public final class ThatYear {

    private static final Pattern SAID = Pattern.compile(
            "(?<![-/\\d])(?<year>(?:19|20)\\d\\d)(?![-/\\d])"
                    + "|(?:(?<=(?<month>" + Months.ANY + ")) of |\\b(?:in |during )?(?:later )?)"
                    + "(?:(?<same>(?:that|this|the) (?:very )?same year|that (?:very )?year)"
                    + "|(?<next>the (?:following|next) year|the year after(?:wards)?|(?:a|one) year later)"
                    + "|(?<before>the (?:previous|preceding) year|the year before|(?:a|one) year (?:earlier|before)))\\b",
            Pattern.CASE_INSENSITIVE);

    private ThatYear() {}

    /** The text with those years in figures; one that has no year before it stays as it is. */
    public static String told(String text) {
        StringBuilder told = new StringBuilder();
        int year = 0;
        Matcher said = SAID.matcher(text);
        while (said.find()) {
            if (said.group("year") != null) {
                year = Integer.parseInt(said.group("year"));
            } else if (year > 0) {
                year += said.group("next") != null ? 1 : said.group("before") != null ? -1 : 0;
                boolean month = said.group().toLowerCase(Locale.ROOT).startsWith(" of ");
                said.appendReplacement(told, (month ? " " : "in ") + year);
            }
        }
        return said.appendTail(told).toString();
    }
}
