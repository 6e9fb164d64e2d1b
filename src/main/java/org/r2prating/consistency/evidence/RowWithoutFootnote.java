package org.r2prating.consistency.evidence;

import java.util.List;
import org.r2prating.consistency.document.AnnexCase;
import org.r2prating.consistency.document.AnnexFindings;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;

/** Rated rows that call no footnote. */
final class RowWithoutFootnote implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "row-without-footnote",
            Kind.Family.EVIDENCE,
            Severity.WARNING,
            "A rated row calls no footnote.",
            "A rating without a source cannot be checked.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        if (subject.annex().footnotes().isEmpty()) {
            return List.of();
        }
        subject.annex().rows().stream()
                .filter(r -> r.rating().isPresent() && r.calls().isEmpty())
                .forEach(row -> findings.add(
                        Cited.row(row),
                        "the row of \u201C" + row.wording().text().strip() + "\u201D is rated (" + row.assessment()
                                + ") and calls no footnote",
                        row.place(),
                        "Maybe name the source, or the list or search that found nothing."));
        return findings.list();
    }
}
