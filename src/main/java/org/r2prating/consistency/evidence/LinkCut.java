package org.r2prating.consistency.evidence;

import java.util.List;
import org.r2prating.annex.Passage;
import org.r2prating.consistency.document.AnnexCase;
import org.r2prating.consistency.document.Findings;
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
        Findings findings = new Findings(KIND, subject);
        Links.passages(subject.annex()).forEach(passage -> {
            List<Passage.Link> links = passage.links();
            for (int i = 0; i < links.size(); i++) {
                Passage.Link link = links.get(i);
                boolean rest = Links.restOfAddress(link);
                boolean told = rest && i > 0 && Links.cut(links.get(i - 1));
                if ((rest || Links.cut(link)) && !told) {
                    findings.add(
                            "link "
                                    + Words.slug(
                                            rest ? link.words() : link.target().replaceFirst("^https?://", ""), 12),
                            rest
                                    ? "\u201C" + link.words() + "\u201D is the rest of an address, and leads nowhere"
                                    : "the address (" + link.target() + ") is cut",
                            link.place(),
                            "Maybe it was broken at the end of a line or page: put it together again.");
                }
            }
        });
        return findings.list();
    }
}
