package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex.Footnote;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
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
        return findings.list();
    }

    private static String around(Passage passage, UnSymbol symbol) {
        int at = passage.text().indexOf(symbol.text());
        return Words.cut(passage.text().substring(Math.max(0, at - 60)), 120);
    }
}
