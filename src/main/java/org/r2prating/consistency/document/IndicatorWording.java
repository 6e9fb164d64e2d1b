package org.r2prating.consistency.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex.Match;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Words;

/** The wording of indicators against the framework. */
final class IndicatorWording implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "indicator-wording",
            Kind.Family.DOCUMENT,
            Severity.NOTE,
            "The wording of an indicator departs from the framework.",
            "Another wording may ask for something else, and it cannot be found by a search.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        subject.annex().rows().stream()
                .filter(r -> r.indicator().isEmpty() && r.rating().isPresent())
                .map(Row::wording)
                .filter(w -> !w.isEmpty())
                .forEach(w -> findings.add(
                        "table " + Words.slug(w.text(), 8),
                        "the table rates (" + w.text().strip() + "), which is like no indicator of the framework",
                        w.place(),
                        "Maybe use the framework's wording: what counts ratings is not checked without it."));
        subject.annex().rows().forEach(r -> compare("table", r.indicator(), r.wording(), subject, findings));
        subject.annex().summary().forEach(l -> compare("summary", l.indicator(), l.wording(), subject, findings));
        return findings.list();
    }

    private static void compare(
            String part, Optional<Match> indicator, Passage wording, AnnexCase subject, AnnexFindings findings) {
        indicator.map(Match::indicator).ifPresent(id -> {
            String official = subject.wording(id);
            if (!dressed(wording.text()).equals(dressed(official))) {
                findings.add(
                        part + " " + id,
                        "the " + part + " words an indicator (" + wording.text().strip() + "); the framework words it ("
                                + official + ")",
                        wording.place(),
                        "Maybe use the framework's wording.");
            }
        });
    }

    /** A number in front, a full stop at the end, capitals, spaces and the shape of quotes are no difference; a comma is one. */
    private static String dressed(String wording) {
        return Words.plain(wording)
                .strip()
                .replaceAll("^\\d+[.)]?\\s+", "")
                .replaceAll("[.:;]+$", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([/-]) ?", "$1")
                .toLowerCase(Locale.ROOT);
    }
}
