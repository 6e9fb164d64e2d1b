package org.r2prating.consistency.evidence;

import java.util.List;
import org.r2prating.annex.Passage;
import org.r2prating.consistency.document.AnnexCase;
import org.r2prating.consistency.document.AnnexFindings;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Words;

/** Links whose address was cut. */
final class LinkCut implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "link-cut",
            Kind.Family.EVIDENCE,
            Severity.WARNING,
            "The address of a link was cut.",
            "It leads to another page or to none.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Links.passages(subject.annex())
                .flatMap(p -> p.links().stream())
                .filter(link -> Links.cut(link) || open(link, subject))
                .forEach(link -> findings.add(
                        "link " + Words.slug(link.target().replaceFirst("^https?://", ""), 12),
                        "the address (" + link.target() + ") is cut",
                        link.place(),
                        "Maybe it was broken at the end of a line or page: put it together again."));
        return findings.list();
    }

    /** An address in angle brackets, of which the second is missing, at the end of its footnote. */
    private static boolean open(Passage.Link link, AnnexCase subject) {
        return subject.annex().footnotes().stream()
                .map(n -> n.words().text().strip())
                .anyMatch(text -> text.endsWith("<" + link.target()));
    }
}
