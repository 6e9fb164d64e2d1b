package org.r2prating.consistency.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.wording.Words;

/**
 * What a published index gives the state for a year, told in two ways: an index has one figure for one state and year.
 *
 * @param index by its one name, with the part of it that is meant
 * @param year the figure is for
 * @param value as printed
 * @param whole the figure is out of, where it is told
 */
record IndexFigures(Told told, String index, String year, BigDecimal value, Optional<String> whole) {

    private static final Pattern INDEX = Pattern.compile(
            "\\bV-Dem(?:'s)?(?: Institute's)? (?<vdem>[a-z][a-z -]{2,40}?) (?:index|score)\\b|\\b(?<of>[a-z]+(?: of [a-z]+)?) index of V-Dem\\b"
                    + "|\\b(?<house>Freedom House)\\b|\\b(?<terror>Political Terror Scale)\\b"
                    + "|\\b(?<named>(?:\\p{Lu}[\\p{L}-]+ (?:of (?:the )?)?){1,4}(?:Index|Indicators?|Barometer))\\b");
    private static final Pattern PART =
            Pattern.compile("\\b(civil liberties|political rights)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCALE = Pattern.compile(
            ",? (?:on|of) (?:a|an|its|the|their) (?:\\w+ )?scale\\b[^.;]*?(?:\\d[\\d.]*[^\\d.;]+\\d[\\d.]*(?: (?:the )?(?:least|most|best|worst)[^.;,]*)?|(?=[.;]|$))");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern VALUE = Pattern.compile(
            "(?<![\\w.,/-])(?<value>\\d{1,3}(?:\\.\\d+)?)(?:(?: points)? (?:out )?of (?:a possible )?(?<whole>\\d{1,3})|/(?<slash>\\d{1,3}))?(?![\\w/]|[.,]\\d|-\\w)(?=[.,;:)]|$| (?:points?|for|in|on|and|as|by|out|of|while)\\b)");
    /** A place among states, a change, a bound, or the figure of others. */
    private static final Pattern ASIDE = Pattern.compile(
            "\\b(?:ranks?|ranked|ranking|place[sd]?|out of \\d+ (?:countries|states)|average|mean|median|regional|region|world average|neighbou?rs?|points? (?:more|less|higher|lower|up|down|above|below|fewer)"
                    + "|from \\d|rose|fell|risen|fallen|gained|lost|dropped|improved|declined|than|above|below|over|under|at least|at most|about|around|nearly|almost|some|indicators? \\d+|men|women|if|would|not|no longer|between|percentile|per cent)\\b|%",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern GIVES = Pattern.compile(
            "\\b(?:gives?|gave|awards?|awarded|scores?|scored|puts?|rates?|rated|assigns?|assigned) (?:the )?(\\p{Lu}[\\p{L}-]+)");

    static void in(List<Told> sentences, AnnexCase subject, AnnexFindings findings) {
        Self self = Self.of(subject);
        List<IndexFigures> all = sentences.stream()
                .filter(t -> !OtherStates.isSubject(t.text(), subject) && isOwn(t.text(), self))
                .flatMap(t -> of(t).stream())
                .toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                all.get(i).compare(all.get(j), findings);
            }
        }
    }

    /** Whether the figure is given to nobody else by name. */
    private static boolean isOwn(String text, Self self) {
        return GIVES.matcher(text).results().allMatch(r -> self.names().stream().anyMatch(n -> n.contains(r.group(1))));
    }

    /** The one figure of one index for one year that a sentence tells. */
    static Optional<IndexFigures> of(Told told) {
        List<String> indices = INDEX.matcher(told.text())
                .results()
                .map(r -> name(r, told.text()))
                .distinct()
                .toList();
        String plain = SCALE.matcher(told.text()).replaceAll("");
        List<String> years =
                YEAR.matcher(plain).results().map(MatchResult::group).distinct().toList();
        if (indices.size() != 1 || years.size() != 1 || ASIDE.matcher(plain).find()) {
            return Optional.empty();
        }
        Matcher value = VALUE.matcher(YEAR.matcher(plain).replaceAll("year"));
        if (!value.find()) {
            return Optional.empty();
        }
        IndexFigures figure = new IndexFigures(
                told,
                indices.get(0),
                years.get(0),
                new BigDecimal(value.group("value")),
                Optional.ofNullable(value.group("whole")).or(() -> Optional.ofNullable(value.group("slash"))));
        return value.find() ? Optional.empty() : Optional.of(figure);
    }

    private static String name(MatchResult said, String text) {
        String named = Stream.of(1, 2, 3, 4, 5)
                .flatMap(g -> Optional.ofNullable(said.group(g)).map(n -> g < 3 ? "V-Dem " + n : n).stream())
                .findFirst()
                .orElseThrow();
        Matcher part = PART.matcher(text);
        return (part.find() ? named + " " + part.group() : named).toLowerCase(Locale.ROOT);
    }

    private void compare(IndexFigures other, AnnexFindings findings) {
        boolean same = Scores.rounded(value, other.value) || Scores.rounded(other.value, value);
        boolean otherWhole = whole.isPresent() && other.whole.isPresent() && !whole.equals(other.whole);
        if (index.equals(other.index) && year.equals(other.year) && !same && !otherWhole) {
            told.against(
                    other.told,
                    "index " + Words.slug(index, 6) + " " + year,
                    "(" + index + ") for (" + year + ") is told as (" + other.value.toPlainString() + ") and as ("
                            + value.toPlainString() + ")",
                    findings);
        }
    }
}
