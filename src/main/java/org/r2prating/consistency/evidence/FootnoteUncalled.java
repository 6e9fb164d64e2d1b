package org.r2prating.consistency.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.r2prating.annex.Passage;
import org.r2prating.consistency.document.AnnexCase;
import org.r2prating.consistency.document.AnnexFindings;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Words;

/** Footnotes that no sentence calls. */
final class FootnoteUncalled implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "footnote-uncalled",
            Kind.Family.EVIDENCE,
            Severity.ERROR,
            "A footnote is printed that no sentence calls.",
            "Its source supports nothing, or a call was lost.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Set<Integer> called = Cited.calling(subject.annex())
                .flatMap(p -> p.calls().stream())
                .map(Passage.Call::number)
                .collect(Collectors.toSet());
        if (called.isEmpty()) {
            return List.of();
        }
        subject.annex().footnotes().stream()
                .filter(n -> !called.contains(n.number()))
                .forEach(note -> findings.add(
                        Cited.note(note),
                        "footnote " + note.number() + " is not called anywhere",
                        note.words().place(),
                        "Maybe its call was lost from the text: put it back, or take the footnote out.",
                        new Witness(
                                Words.cut(note.words().text(), 120),
                                note.words().place())));
        return findings.list();
    }
}
