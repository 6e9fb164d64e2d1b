package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex.Footnote;
import org.r2prating.consistency.citation.Citation;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.CouncilResolution;
import org.r2prating.consistency.wording.Months;
import org.r2prating.consistency.wording.UnSymbol;
import org.r2prating.consistency.wording.Words;

/** Symbols of UN documents that cannot exist. */
final class ImpossibleSymbol implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "impossible-symbol",
            Kind.Family.DOCUMENT,
            Severity.ERROR,
            "A symbol of a UN document cannot exist.",
            "Nobody can look it up.");

    private static final int AUTUMN = 8;
    private static final Pattern DATED = Pattern.compile("\\b(?<symbol>A/RES/(?<session>\\d{1,3})/\\d+[A-Z]?)\\)?,?"
            + " (?:of|adopted (?:on|in)|dated|passed (?:on|in)) (?<date>(?:\\d{1,2} )?(?:(?<month>"
            + String.join("|", Months.ALL) + ") )?(?<year>(?:19|20)\\d\\d))\\b");

    private static final String ON = " (?:in|on) (?:\\d{1,2} )?(?:(?:" + Months.ANY + ") )?";
    /** A document of the Human Rights Council with the year of its issue; an answer to it may be of any later year. */
    private static final Pattern ISSUED =
            Pattern.compile("\\b(?<symbol>A/HRC/\\d{1,3}/\\d+)\\)?,? (?:of |dated |(?:issued|published|dated)" + ON
                    + ")(?<year>(?:19|20)\\d\\d)\\b|\\b(?:issued|published) as (?<as>A/HRC/\\d{1,3}/\\d+),?" + ON
                    + "(?<in>(?:19|20)\\d\\d)\\b");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Map<UnSymbol, List<Passage>> symbols = new LinkedHashMap<>();
        Stream.concat(
                        subject.annex().text(),
                        subject.annex().footnotes().stream().map(Footnote::words))
                .forEach(p -> UnSymbol.in(p.text()).forEach(s -> symbols.computeIfAbsent(s, x -> new ArrayList<>())
                        .add(p)));
        subject.year()
                .ifPresent(year -> symbols.forEach((symbol, passages) -> symbol.impossible(year)
                        .ifPresent(why -> findings.add(
                                symbol.text(),
                                "there is no document (" + symbol + "): " + why,
                                passages.get(0).place(),
                                "Maybe a part of it is wrong, or belongs to another organ: look the document up.",
                                passages.stream()
                                        .map(p -> new Witness(around(p, symbol), p.place()))
                                        .toList()))));
        subject.annex().rows().stream().flatMap(r -> r.votes().stream()).forEach(vote -> new UnSymbol(vote.symbol())
                .assemblyResolution()
                .filter(session -> vote.year() > 0 && vote.year() != 1945 + session && vote.year() != 1946 + session)
                .ifPresent(session -> findings.add(
                        vote.symbol(),
                        "(" + vote.symbol() + ") is listed under (" + vote.year() + "); the General Assembly's session "
                                + session + " was in (" + (1945 + session) + ") and (" + (1946 + session) + ")",
                        vote.place(),
                        "Maybe mend the year, or the session.")));
        Stream.concat(
                        subject.annex().text(),
                        subject.annex().footnotes().stream().map(Footnote::words))
                .forEach(p -> {
                    dated(p, findings);
                    ofSecurityCouncil(p, findings);
                    issued(p, findings);
                });
        subject.bibliography()
                .all()
                .filter(c ->
                        c.symbol().filter(symbol -> exists(symbol, subject)).isPresent())
                .forEach(c -> ofCouncil(c, findings));
        return findings.list();
    }

    /** Whether there can be such a document by the time of the annex. */
    static boolean exists(UnSymbol symbol, AnnexCase subject) {
        return subject.year().isEmpty()
                || symbol.impossible(subject.year().getAsInt()).isEmpty();
    }

    /** "A/RES/74/10 of 3 December 2020": a session lasts from September to September. */
    private static void dated(Passage passage, AnnexFindings findings) {
        for (Matcher said = DATED.matcher(passage.text()); said.find(); ) {
            int session = Integer.parseInt(said.group("session"));
            int year = Integer.parseInt(said.group("year"));
            if (!within(session, said.group("month"), year)) {
                findings.add(
                        said.group("symbol") + " of " + year,
                        "(" + said.group("symbol") + ") is dated (" + said.group("date")
                                + "); the General Assembly's session "
                                + session + " was from September (" + (1945 + session) + ") to September ("
                                + (1946 + session) + ")",
                        passage.place(),
                        "Maybe mend the date, or the session.",
                        new Witness(Words.cut(said.group(), 120), passage.place()));
            }
        }
    }

    /** "S/RES/2150 (2010)": the Security Council's resolutions are numbered through, so that a number is of one year. */
    private static void ofSecurityCouncil(Passage passage, AnnexFindings findings) {
        CouncilResolution.in(Words.plain(passage.text()).replaceAll("\\s+", " ")).stream()
                .filter(r -> !r.isOfItsYear())
                .forEach(r -> findings.add(
                        "S/RES/" + r.number() + (r.exists() ? " of " + r.year() : ""),
                        "(" + r.words() + ") cannot be: the Security Council adopted no resolution of that number in ("
                                + r.year() + ")",
                        passage.place(),
                        "Maybe mend the number, or the year.",
                        new Witness(Words.cut(r.words(), 120), passage.place())));
    }

    /** A document of the Human Rights Council is issued in the year of its session, or in one beside it. */
    private static void ofCouncil(Citation citation, AnnexFindings findings) {
        Witness words =
                new Witness("note " + citation.note() + ": " + Words.cut(citation.text(), 120), citation.place());
        citation.symbol()
                .ifPresent(symbol -> citation.year().ifPresent(year -> ofCouncil(symbol, year, words, findings)));
    }

    /** "A/HRC/31/14 of 2021". */
    private static void issued(Passage passage, AnnexFindings findings) {
        for (Matcher said = ISSUED.matcher(passage.text()); said.find(); ) {
            boolean first = said.group("symbol") != null;
            ofCouncil(
                    new UnSymbol(said.group(first ? "symbol" : "as")),
                    Integer.parseInt(said.group(first ? "year" : "in")),
                    new Witness(Words.cut(said.group(), 120), passage.place()),
                    findings);
        }
    }

    private static void ofCouncil(UnSymbol symbol, int year, Witness words, AnnexFindings findings) {
        symbol.yearOfCouncil().ifPresent(of -> {
            if (Math.abs(year - of) > 1) {
                findings.add(
                        symbol.text() + " of " + year,
                        "(" + symbol + ") is dated (" + year + "); the session that it names was in (" + of + ")",
                        words.place(),
                        "Maybe mend the date, or the session.",
                        words);
            }
        });
    }

    private static boolean within(int session, @Nullable String month, int year) {
        int first = 1945 + session;
        if (month == null || Months.ALL.indexOf(month) == AUTUMN) {
            return year == first || year == first + 1;
        }
        return year == (Months.ALL.indexOf(month) < AUTUMN ? first + 1 : first);
    }

    private static String around(Passage passage, UnSymbol symbol) {
        int at = passage.text().indexOf(symbol.text());
        return Words.cut(passage.text().substring(Math.max(0, at - 60)), 120);
    }
}
