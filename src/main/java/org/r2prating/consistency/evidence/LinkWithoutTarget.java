package org.r2prating.consistency.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.r2prating.consistency.document.AnnexCase;
import org.r2prating.consistency.document.AnnexFindings;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Words;

/** Links that lead nowhere. */
final class LinkWithoutTarget implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "link-without-target",
            Kind.Family.EVIDENCE,
            Severity.WARNING,
            "A link has no target.",
            "The reader cannot get to what it promises.");

    private static final Pattern NOWHERE =
            Pattern.compile("(?i)\\bavailable (?:online )?(?:at|from)(?:\\s*:\\s*(?:[.;]|$)|\\s*$)|<\\s*>");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Map<String, Integer> times = new LinkedHashMap<>();
        Links.passages(subject.annex())
                .flatMap(p -> p.links().stream())
                .filter(Links::nowhere)
                .forEach(link -> {
                    String words = Words.slug(link.words(), 6);
                    int time = times.merge(words, 1, Integer::sum);
                    findings.add(
                            "link " + words + (time == 1 ? "" : " " + time),
                            "the link \u201C" + link.words() + "\u201D leads nowhere",
                            link.place(),
                            "Maybe its address was lost: put it back.");
                });
        subject.annex().footnotes().stream()
                .filter(n -> NOWHERE.matcher(n.words().text()).find())
                .forEach(n -> findings.add(
                        Cited.note(n),
                        "note " + n.number() + " says where its source is available, and no address follows",
                        n.words().place(),
                        "Maybe its address was lost: put it back."));
        return findings.list();
    }
}
