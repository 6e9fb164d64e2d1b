package org.r2prating.consistency.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.r2prating.consistency.wording.Months;

/**
 * A time that a sentence tells, as the months in which it may lie: "May 2019", "late 2018", "by the middle of 2022", "2006".
 *
 * @param from the first of these months, counted through the years
 * @param to the last of them
 * @param start where the words begin in the text
 * @param end where they end
 */
record When(int from, int to, String words, int start, int end) {

    private static final int YEAR = 12;
    /** Two times so many months apart are two, however loosely they are told. */
    private static final int APART = 2;

    /** A season may be any part of the year: it depends on the hemisphere. */
    private static final Pattern TOLD = Pattern.compile("(?<![\\d/.-])(?:(?:(?:\\d{1,2} )?(?<first>" + Months.ANY
            + ")(?:(?: and | or | to | - |-)(?:\\d{1,2} )?(?<last>" + Months.ANY + "))?,? (?:of )?)"
            + "|(?<part>[Ee]arly|[Mm]id|[Ll]ate|(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd|[Cc]lose|[Ff]irst half|[Ss]econd half) of)(?: in|-| )? ?)?"
            + "(?<year>(?:19|20)\\d\\d)(?![\\d/-]|\\.\\d)");

    /** The times told in a text, in its order. */
    static List<When> in(String text) {
        return TOLD.matcher(text).results().map(r -> of(r)).toList();
    }

    private static When of(MatchResult told) {
        int year = Integer.parseInt(told.group(4)) * YEAR;
        if (told.group(1) != null) {
            int first = Months.ALL.indexOf(told.group(1));
            int last = told.group(2) == null ? first : Months.ALL.indexOf(told.group(2));
            return new When(year + first, year + Math.max(first, last), told.group(), told.start(), told.end());
        }
        String part = told.group(3) == null ? "" : told.group(3).toLowerCase(Locale.ROOT);
        int from = part.matches("late|end.*|close.*|second.*") ? YEAR / 2 : part.matches("mid.*") ? YEAR / 4 : 0;
        int to = part.matches("early|beginning.*|start.*|first.*")
                ? YEAR / 2
                : part.matches("mid.*") ? YEAR - YEAR / 4 : YEAR;
        return new When(year + from, year + to - 1, told.group(), told.start(), told.end());
    }

    /** Whether one thing cannot have happened at both times. */
    boolean another(When other) {
        return from - other.to >= APART || other.from - to >= APART;
    }
}
