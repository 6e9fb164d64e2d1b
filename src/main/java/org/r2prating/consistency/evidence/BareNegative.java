package org.r2prating.consistency.evidence;

import java.util.List;
import org.r2prating.annex.Passage;
import org.r2prating.consistency.document.AnnexCase;
import org.r2prating.consistency.document.AnnexFindings;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Absence;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;

/** Sentences that say that there is no evidence and not where it was looked for. */
final class BareNegative implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "bare-negative",
            Kind.Family.EVIDENCE,
            Severity.NOTE,
            "A sentence says that there is no evidence and names no list, search or date.",
            "No evidence of a thing is evidence only of a search.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        subject.annex().prose().forEach(p -> sentences("prose", p, findings));
        subject.annex().rows().stream().filter(r -> !r.calls().isEmpty()).forEach(r -> r.notes()
                .forEach(n -> sentences(Cited.row(r), n, findings)));
        return findings.list();
    }

    private static void sentences(String part, Passage passage, AnnexFindings findings) {
        Sentence.of(passage).stream()
                .filter(s -> Absence.says(s.text()) && !Absence.namesBasis(s.text()) && !s.cites())
                .forEach(s -> findings.add(
                        part + " " + Words.slug(s.text(), 8),
                        "a sentence says that nothing was found and not where it was looked for: \u201C"
                                + Words.cut(s.text(), 100) + "\u201D",
                        s.place(),
                        "Maybe name the list or the search, and its day.",
                        new Witness(s.text(), s.place())));
    }
}
