package org.r2prating.consistency.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.consistency.citation.Bibliography;
import org.r2prating.consistency.citation.Citation;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.UnSymbol;
import org.r2prating.consistency.wording.Words;

/** One UN document under two symbols. */
final class TwoSymbolsForOne implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "two-symbols-for-one",
            Kind.Family.DOCUMENT,
            Severity.ERROR,
            "One UN document is cited under two symbols.",
            "Two documents seem to say what one says.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Bibliography bibliography = subject.bibliography();
        List<Citation> cited =
                bibliography.all().filter(c -> c.symbol().isPresent()).toList();
        for (Citation citation : cited) {
            UnSymbol symbol = citation.symbol().orElseThrow();
            UnSymbol.inAddress(citation.address())
                    .filter(address -> !sameDocument(address, symbol))
                    .ifPresent(address -> add(symbol, address, citation, citation, findings));
            cited.stream()
                    .filter(other -> other.note() <= citation.note() && isOne(other, citation, subject))
                    .findFirst()
                    .ifPresent(other -> add(other.symbol().orElseThrow(), symbol, other, citation, findings));
        }
        return findings.list();
    }

    /** Parts and corrections of a document bear its symbol with something behind it. */
    private static boolean sameDocument(UnSymbol one, UnSymbol other) {
        String first = one.text().toUpperCase(Locale.ROOT);
        String second = other.text().toUpperCase(Locale.ROOT);
        return first.equals(second) || first.startsWith(second + "/") || second.startsWith(first + "/");
    }

    /**
     * The same title and date, or the same title in one session where one of the two bears no date; or the same numbers, where
     * one of the two symbols cannot exist.
     */
    private static boolean isOne(Citation one, Citation other, AnnexCase subject) {
        UnSymbol first = one.symbol().orElseThrow();
        UnSymbol second = other.symbol().orElseThrow();
        if (sameDocument(first, second)) {
            return false;
        }
        boolean titled = one.title().length() > 20
                && Words.bare(one.title()).equals(Words.bare(other.title()))
                && isOneIssue(one, other);
        int year = subject.year().orElse(9999);
        return titled
                || (numbers(first).equals(numbers(second))
                        && (first.impossible(year).isPresent()
                                || second.impossible(year).isPresent()));
    }

    private static String date(Citation citation) {
        Matcher day = Pattern.compile("\\d{1,2} \\p{Lu}\\p{L}+ \\d{4}").matcher(citation.text());
        return day.find() ? day.group() : "";
    }

    private static boolean isOneIssue(Citation one, Citation other) {
        if (date(one).isEmpty() || date(other).isEmpty()) {
            return session(one).equals(session(other));
        }
        return date(one).equals(date(other));
    }

    /** All of a symbol but its last number. */
    private static String session(Citation citation) {
        return StringUtils.substringBeforeLast(citation.symbol().orElseThrow().text(), "/");
    }

    private static List<String> numbers(UnSymbol symbol) {
        return Pattern.compile("\\d+")
                .matcher(symbol.text())
                .results()
                .map(r -> r.group())
                .toList();
    }

    private static void add(UnSymbol one, UnSymbol other, Citation first, Citation second, AnnexFindings findings) {
        String about = Stream.of(one.text(), other.text()).sorted().collect(Collectors.joining(" "));
        findings.add(
                about,
                "one document is cited as (" + one + ") and as (" + other + ")",
                second.place(),
                "Maybe one of the two is wrong: look the document up and use its symbol everywhere.",
                new Witness("note " + first.note() + ": " + Words.cut(first.text(), 100), first.place()),
                new Witness("note " + second.note() + ": " + Words.cut(second.text(), 100), second.place()));
    }
}
