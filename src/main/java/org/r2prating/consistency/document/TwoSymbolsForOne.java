package org.r2prating.consistency.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex.Footnote;
import org.r2prating.consistency.citation.Bibliography;
import org.r2prating.consistency.citation.Citation;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.CouncilResolution;
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

    private static final int FEWEST = 3;
    private static final Pattern RESOLUTION = Pattern.compile("\\bS/RES/(\\d{1,4}) ?\\(((?:19|20)\\d\\d)\\)");

    private static final Pattern REVIEW = Pattern.compile(
            "\\breport of the Working Group on the (?:Universal Periodic Review|UPR)\\b", Pattern.CASE_INSENSITIVE);

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
                    .filter(address -> ImpossibleSymbol.exists(symbol, subject))
                    .filter(address -> !address.sameDocument(symbol))
                    .ifPresent(address -> add(symbol, address, citation, citation, findings));
            cited.stream()
                    .filter(other -> other.note() <= citation.note() && isOne(other, citation, subject))
                    .findFirst()
                    .ifPresent(other -> add(other.symbol().orElseThrow(), symbol, other, citation, findings));
        }
        inProse(cited, subject, findings);
        ofTwoYears(subject, findings);
        return findings.list();
    }

    /** A symbol in a sentence that speaks of a cited document by its title, and is one figure of the session away from its symbol. */
    private static void inProse(List<Citation> cited, AnnexCase subject, AnnexFindings findings) {
        Lists.sentences(subject).forEach(sentence -> UnSymbol.in(sentence.text()).stream()
                .filter(symbol ->
                        cited.stream().noneMatch(c -> c.symbol().orElseThrow().sameDocument(symbol)))
                .forEach(symbol -> cited.stream()
                        .filter(c -> (oneFigureAway(symbol, c.symbol().orElseThrow())
                                        || (isReview(c, subject)
                                                && REVIEW.matcher(sentence.text())
                                                        .find()
                                                && session(symbol).equals(session(c))
                                                && !OtherStates.isNamed(sentence.text(), subject)))
                                && speaksOf(sentence.text(), c))
                        .findFirst()
                        .ifPresent(c -> findings.add(
                                symbol.text() + " " + c.symbol().orElseThrow().text(),
                                "a sentence calls by (" + symbol + ") what note " + c.note() + " cites as ("
                                        + c.symbol().orElseThrow() + ")",
                                sentence.place(),
                                "Maybe one of the two is wrong: look the document up and use its symbol everywhere.",
                                new Witness(Words.cut(sentence.text(), 120), sentence.place()),
                                new Witness("note " + c.note() + ": " + Words.cut(c.text(), 100), c.place())))));
    }

    /** The report on the state's own review, of which a session of the Human Rights Council has one. */
    private static boolean isReview(Citation citation, AnnexCase subject) {
        return REVIEW.matcher(citation.title()).find()
                && citation.symbol().orElseThrow().text().matches("A/HRC/\\d+/\\d+")
                && !OtherStates.isNamed(citation.title(), subject);
    }

    /** One figure of its session: documents of one session have numbers that are alike, and so have resolutions. */
    private static boolean oneFigureAway(UnSymbol one, UnSymbol other) {
        boolean numbered = StringUtils.substringAfterLast(one.text(), "/")
                .equals(StringUtils.substringAfterLast(other.text(), "/"));
        return numbered
                && !one.text().contains("/RES/")
                && one.text().length() == other.text().length()
                && Words.distance(one.text(), other.text()) == 1
                && one.text().replaceAll("\\d", "0").equals(other.text().replaceAll("\\d", "0"));
    }

    /** Whether a sentence has three words of the title, or half of them. */
    private static boolean speaksOf(String sentence, Citation citation) {
        Set<String> title = Words.stems(citation.title());
        Set<String> said = Words.stems(sentence.replace("UPR", "Universal Periodic Review"));
        long shared = title.stream().filter(said::contains).count();
        return shared >= FEWEST || (shared > 1 && shared * 2 >= title.size());
    }

    /**
     * Resolutions of the Security Council are numbered through: the year in brackets is that of one number only. Where one of
     * two years cannot be, {@link ImpossibleSymbol} tells it.
     */
    private static void ofTwoYears(AnnexCase subject, AnnexFindings findings) {
        Map<String, Map<String, Passage>> years = new LinkedHashMap<>();
        Stream.concat(
                        subject.annex().text(),
                        subject.annex().footnotes().stream().map(Footnote::words))
                .forEach(passage -> RESOLUTION.matcher(passage.text()).results().forEach(r -> years.computeIfAbsent(
                                r.group(1), n -> new LinkedHashMap<>())
                        .putIfAbsent(r.group(2), passage)));
        years.forEach((number, places) -> {
            boolean possible = places.keySet().stream()
                    .allMatch(year -> new CouncilResolution(Integer.parseInt(number), Integer.parseInt(year), number)
                            .isOfItsYear());
            if (places.size() > 1 && possible) {
                List<Map.Entry<String, Passage>> both = List.copyOf(places.entrySet());
                findings.add(
                        "S/RES/" + number,
                        "resolution (" + number + ") of the Security Council is given the years " + places.keySet(),
                        both.get(1).getValue().place(),
                        "Maybe one of them is wrong: look the document up.",
                        both.stream()
                                .map(e -> new Witness(
                                        "S/RES/" + number + " (" + e.getKey() + ")",
                                        e.getValue().place()))
                                .toList());
            }
        });
    }

    /**
     * The same title and date, or the same title in one session where one of the two bears no date; or the same numbers, where
     * one of the two symbols cannot exist.
     */
    private static boolean isOne(Citation one, Citation other, AnnexCase subject) {
        UnSymbol first = one.symbol().orElseThrow();
        UnSymbol second = other.symbol().orElseThrow();
        if (first.sameDocument(second)) {
            return false;
        }
        boolean titled = one.title().length() > 20
                && Words.bare(one.title()).equals(Words.bare(other.title()))
                && isOneIssue(one, other);
        int year = subject.year().orElse(9999);
        return titled
                || (misspelt(first, second)
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
        return session(citation.symbol().orElseThrow());
    }

    private static String session(UnSymbol symbol) {
        return StringUtils.substringBeforeLast(symbol.text(), "/");
    }

    /** The same numbers, and no more than one part otherwise. */
    private static boolean misspelt(UnSymbol one, UnSymbol other) {
        List<String> first = List.of(StringUtils.split(one.text(), '/'));
        List<String> second = List.of(StringUtils.split(other.text(), '/'));
        if (!numbers(one).equals(numbers(other)) || numbers(one).size() > 1) {
            return numbers(one).equals(numbers(other));
        }
        return first.size() == second.size()
                && IntStream.range(0, first.size())
                                .filter(i -> !first.get(i).equals(second.get(i)))
                                .count()
                        == 1;
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
