package org.r2prating.consistency.evidence;

import java.util.List;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.consistency.citation.Bibliography;
import org.r2prating.consistency.citation.Citation;
import org.r2prating.consistency.document.AnnexCase;
import org.r2prating.consistency.document.AnnexFindings;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Words;

/** Rows that rest on exactly one source. */
final class OneSource implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "one-source",
            Kind.Family.EVIDENCE,
            Severity.NOTE,
            "A row rests on one source.",
            "One source may be wrong, and nothing would show it.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Bibliography bibliography = subject.bibliography();
        for (Row row : subject.annex().rows()) {
            List<Citation> cited = Cited.by(row, bibliography);
            long sources = cited.stream().map(bibliography::document).distinct().count();
            boolean known = row.calls().stream()
                    .allMatch(n ->
                            !bibliography.byNote().getOrDefault(n, List.of()).isEmpty());
            if (row.rating().isPresent() && known && sources == 1) {
                findings.add(
                        Cited.row(row),
                        "the row of \u201C" + row.wording().text().strip() + "\u201D rests on one source",
                        row.place(),
                        "Maybe look for a second one that is independent of it.",
                        new Witness(
                                "note " + cited.get(0).note() + ": "
                                        + Words.cut(cited.get(0).text(), 120),
                                cited.get(0).place()));
            }
        }
        return findings.list();
    }
}
