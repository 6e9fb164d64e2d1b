package org.r2prating.consistency.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.r2prating.consistency.wording.Months;

/**
 * A time that a sentence tells, as the months in which it may lie: "May 2019", "late 2018", "by the middle of 2022", "2006".
 *
 * @param from the first of these months, counted through the years
 * @param to the last of them
 * @param day of the month, where one is told
 * @param start where the words begin in the text
 * @param end where they end
 */
record When(int from, int to, Optional<String> day, String words, int start, int end) {

    private static final int YEAR = 12;
    /** Two times so many months apart are two, however loosely they are told. */
    private static final int APART = 2;

    /** A season may be any part of the year: it depends on the hemisphere. */
    private static final Pattern TOLD =
            Pattern.compile("(?<![\\d/.-])(?:(?:(?:(?<day>\\d{1,2}) )?(?<first>" + Months.ANY
                    + ")(?:(?: and | or | to | - |-)(?:\\d{1,2} )?(?<last>" + Months.ANY + "))?,? (?:of )?)"
                    + "|(?<part>[Ee]arly|[Mm]id|[Ll]ate|(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd|[Cc]lose|[Ff]irst half|[Ss]econd half) of)(?: in|-| )? ?)?"
                    + "(?<year>(?:19|20)\\d\\d)(?![\\d/-]|\\.\\d)");

    /** The times told in a text, in its order. */
    static List<When> in(String text) {
        return TOLD.matcher(text).results().map(r -> of(r)).toList();
    }

    /** Those of them that name one month. */
    static List<When> ofMonths(String text) {
        return in(text).stream().filter(w -> w.from == w.to).toList();
    }

    private static When of(MatchResult told) {
        int year = Integer.parseInt(told.group(5)) * YEAR;
        if (told.group(2) != null) {
            int first = Months.ALL.indexOf(told.group(2));
            int last = told.group(3) == null ? first : Months.ALL.indexOf(told.group(3));
            return of(told, Optional.ofNullable(told.group(1)), year + first, year + Math.max(first, last));
        }
        String part = told.group(4) == null ? "" : told.group(4).toLowerCase(Locale.ROOT);
        int from = part.matches("late|end.*|close.*|second.*") ? YEAR / 2 : part.matches("mid.*") ? YEAR / 4 : 0;
        int to = part.matches("early|beginning.*|start.*|first.*")
                ? YEAR / 2
                : part.matches("mid.*") ? YEAR - YEAR / 4 : YEAR;
        return of(told, Optional.empty(), year + from, year + to - 1);
    }

    private static When of(MatchResult told, Optional<String> day, int from, int to) {
        return new When(from, to, day, told.group(), told.start(), told.end());
    }

    int year() {
        return from / YEAR;
    }

    /** The words about this time, without it. */
    String without(String text) {
        return text.substring(0, start) + " " + text.substring(end);
    }

    /** Whether both are one month, and one day as far as both tell it, of two years. */
    boolean sameButYear(When other) {
        boolean sameDay = day.isEmpty() || other.day.isEmpty() || day.equals(other.day);
        return from != other.from && from % YEAR == other.from % YEAR && sameDay;
    }

    /** Whether both are one point in time, as far as it is told: the end of a year is its last month. */
    boolean same(When other) {
        boolean within = to == other.to && to - from < YEAR - 1 && other.to - other.from < YEAR - 1;
        return (from == other.from && to == other.to) || within;
    }

    /** Whether one thing that has one time cannot have both; a time that is loosely told may reach a little further. */
    boolean excludes(When other) {
        boolean apart = from > other.to || other.from > to;
        return apart && (another(other) || (isPlain() && other.isPlain()));
    }

    private boolean isPlain() {
        return words.matches("(?:(?:\\d{1,2} )?" + Months.ANY + ",? )?\\d{4}");
    }

    /** Whether one thing cannot have happened at both times. */
    boolean another(When other) {
        return from - other.to >= APART || other.from - to >= APART;
    }
}
