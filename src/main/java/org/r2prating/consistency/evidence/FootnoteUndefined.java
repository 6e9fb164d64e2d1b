package org.r2prating.consistency.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex.Footnote;
import org.r2prating.consistency.document.AnnexCase;
import org.r2prating.consistency.document.AnnexFindings;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Words;

/** Calls of footnotes that are not printed. */
final class FootnoteUndefined implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "footnote-undefined",
            Kind.Family.EVIDENCE,
            Severity.ERROR,
            "A sentence calls a footnote that is not printed.",
            "Its source cannot be found.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Set<Integer> defined =
                subject.annex().footnotes().stream().map(Footnote::number).collect(Collectors.toSet());
        if (defined.isEmpty()) {
            return List.of();
        }
        Cited.calling(subject.annex()).forEach(passage -> passage.calls().stream()
                .filter(c -> !defined.contains(c.number()))
                .forEach(call -> findings.add(
                        "call " + call.number() + " " + Words.slug(before(passage, call), 8),
                        "footnote " + call.number() + " is called and not printed",
                        call.place(),
                        "Maybe its text was lost, or its number is wrong.",
                        new Witness(before(passage, call), passage.place()))));
        return findings.list();
    }

    private static String before(Passage passage, Passage.Call call) {
        int end = Math.min(call.after(), passage.text().length());
        return passage.text().substring(Math.max(0, end - 80), end);
    }
}
