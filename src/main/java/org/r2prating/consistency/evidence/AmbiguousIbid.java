package org.r2prating.consistency.evidence;

import java.util.List;
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

/** An Ibid. behind a footnote that cites several sources, any of which it can mean. */
final class AmbiguousIbid implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "ambiguous-ibid",
            Kind.Family.EVIDENCE,
            Severity.WARNING,
            "An Ibid. follows a footnote that cites several sources.",
            "A reader cannot tell which of them is meant.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        subject.bibliography().all().filter(c -> c.form() == Citation.Form.IBID).forEach(citation -> {
            int sources = sources(citation, subject.bibliography());
            if (sources > 1) {
                findings.add(
                        BackReference.about(citation, subject),
                        "\u201C" + Words.cut(citation.text(), 80) + "\u201D in note " + citation.note()
                                + " follows a footnote that cites (" + sources + ") sources",
                        citation.place(),
                        "Name the source itself.",
                        new Witness(
                                "note " + citation.note() + ": " + Words.cut(citation.text(), 120), citation.place()));
            }
        });
        return findings.list();
    }

    /** How many sources an Ibid. at the beginning of its note can mean; 0 when the note before tells of none. */
    static int sources(Citation citation, Bibliography bibliography) {
        List<Citation> own = bibliography.byNote().getOrDefault(citation.note(), List.of());
        List<Citation> before = bibliography.byNote().getOrDefault(citation.note() - 1, List.of());
        long documents = before.stream().map(bibliography::document).distinct().count();
        long fitting = BackReference.fitting(citation, before, bibliography).stream()
                .map(bibliography::document)
                .distinct()
                .count();
        return own.indexOf(citation) > 0 || fitting == 1 || PartOfAnother.ofNone(citation, before, bibliography)
                ? 0
                : (int) documents;
    }
}
