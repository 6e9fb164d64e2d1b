package org.r2prating.consistency.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex.Footnote;
import org.r2prating.annex.PublishedAnnex.Treaty;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Months;
import org.r2prating.consistency.wording.Words;

/** Days that no calendar has, periods that end before they begin, and treaties joined after the annex. */
final class ImpossibleDate implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "impossible-date",
            Kind.Family.DOCUMENT,
            Severity.ERROR,
            "A date cannot be: no calendar has it, a period ends before it begins, or it lies after the annex.",
            "What happened then cannot be looked up.");

    private static final String MONTH = String.join("|", Months.ALL);
    private static final Pattern DAY = Pattern.compile(
            "(?<![\\d/.-])\\b(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>" + MONTH + ")|(?<other>" + MONTH
                    + ") (?<after>\\d{1,2})(?:st|nd|rd|th)?(?=,? (?:19|20)\\d\\d\\b))(?:,? (?<year>(?:19|20)\\d\\d))?\\b");
    private static final String FULL = "(?<%s>(?:\\d{1,2} )?(?:" + MONTH + ") (?:19|20)\\d\\d)";
    private static final Pattern PERIOD = Pattern.compile("\\b(?:from|between|covering|covers|period|since) (?:the )?"
            + FULL.formatted("from") + " (?:to|until|till|and|up to|through)(?: the)? " + FULL.formatted("to"));
    /** A period of whole years; a date that was moved, or figures that look like years, are none. */
    private static final Pattern YEARS = Pattern.compile(
            "\\b(?:(?:from|covering|covers?|covered|for|during|over|in|of|period|term|plan|strategy|programme|mandate|membership|council)"
                    + " (?:the )?(?:(?:years?|period|term) )*|(?=between )|(?=\\())\\(?(?:(?<from>(?:19|20)\\d\\d) ?(?:-|to|until|till|through|up to) ?"
                    + "(?<to>(?:19|20)\\d\\d)|between (?:the years )?(?<first>(?:19|20)\\d\\d) and (?<last>(?:19|20)\\d\\d))"
                    + "(?=[.,;:)]|$| (?:and|or|on|in|under|when|which|that|as|with|was|is|has|had|ended|it|the|its)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MOVED = Pattern.compile(
            "\\b(?:moved|brought|forward|shift\\w*|deadline|target|revis\\w+|correct\\w+|compar\\w+|rose|fell|back)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int LEAP = 2000;
    /** What is more is the number of an issue before its month. */
    private static final int LONGEST = 31;

    private static final int NEAR = 60;

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Stream.concat(
                        subject.annex().text(),
                        subject.annex().footnotes().stream().map(Footnote::words))
                .forEach(passage -> {
                    String text = Words.plain(passage.text()).replaceAll("\\s+", " ");
                    days(text, passage, findings);
                    periods(text, passage, findings);
                });
        subject.year().ifPresent(year -> subject.annex().rows().stream()
                .flatMap(r -> r.treaties().stream())
                .filter(t -> t.ratified() && t.year().orElse(year) > year)
                .forEach(t -> toCome(t, year, findings)));
        return findings.list();
    }

    private static void days(String text, Passage passage, AnnexFindings findings) {
        for (Matcher said = DAY.matcher(text); said.find(); ) {
            int day = Integer.parseInt(said.group("day") == null ? said.group("after") : said.group("day"));
            Month month = month(said.group("month") == null ? said.group("other") : said.group("month"));
            int year = Optional.ofNullable(said.group("year"))
                    .map(Integer::valueOf)
                    .orElse(LEAP);
            if (day > 0 && day <= LONGEST && date(year, month, day).isEmpty()) {
                add(said.group(), "there is no (" + said.group() + ")", passage, findings);
            }
        }
    }

    private static void periods(String text, Passage passage, AnnexFindings findings) {
        for (Matcher said = PERIOD.matcher(text); said.find(); ) {
            Optional<LocalDate> from = read(said.group("from"), 1);
            Optional<LocalDate> to = read(said.group("to"), 28);
            if (from.isPresent() && to.filter(t -> t.isBefore(from.get())).isPresent()) {
                reversed(said.group("from"), said.group("to"), passage, findings);
            }
        }
        for (Matcher said = YEARS.matcher(text); said.find(); ) {
            String from = said.group("from") == null ? said.group("first") : said.group("from");
            String to = said.group("from") == null ? said.group("last") : said.group("to");
            if (to.compareTo(from) < 0 && !MOVED.matcher(around(text, said)).find()) {
                reversed(from, to, passage, findings);
            }
        }
    }

    private static String around(String text, Matcher said) {
        return text.substring(Math.max(0, said.start() - NEAR), Math.min(text.length(), said.end() + NEAR));
    }

    private static void reversed(String from, String to, Passage passage, AnnexFindings findings) {
        add("period " + from, "a period is said to last from (" + from + ") to (" + to + ")", passage, findings);
    }

    private static void toCome(Treaty treaty, int year, AnnexFindings findings) {
        findings.add(
                "treaty " + Words.slug(treaty.name(), 6),
                "(" + treaty.name() + ") is said to have been joined in ("
                        + treaty.year().getAsInt() + "); the annex is of (" + year + ")",
                treaty.place(),
                "Maybe a digit of the year is wrong.",
                new Witness(treaty.name(), treaty.place()));
    }

    private static Optional<LocalDate> read(String written, int day) {
        String[] parts = StringUtils.split(written, ' ');
        int at = parts.length - 2;
        return date(Integer.parseInt(parts[at + 1]), month(parts[at]), at == 0 ? day : Integer.parseInt(parts[0]));
    }

    private static Month month(String name) {
        return Month.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Optional<LocalDate> date(int year, Month month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static void add(String about, String message, Passage passage, AnnexFindings findings) {
        findings.add(
                Words.slug(about, 8),
                message,
                passage.place(),
                "Maybe a digit or the month is wrong.",
                new Witness(Words.cut(passage.text(), 120), passage.place()));
    }
}
