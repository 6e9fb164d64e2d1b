package org.r2prating.consistency.document;

import java.util.List;
import java.util.Locale;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Words;

/** The wording of thematic areas against the framework. */
final class AreaWording implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "area-wording",
            Kind.Family.DOCUMENT,
            Severity.NOTE,
            "The wording of a thematic area departs from the framework.",
            "One area should have one name in all annexes.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        for (Row row : subject.annex().rows()) {
            row.areaPrinted().ifPresent(printed -> Areas.named(printed.text(), subject.framework())
                    .filter(area -> !dressed(area.name()).equals(dressed(printed.text())))
                    .ifPresent(area -> findings.add(
                            area.id(),
                            "the table words an area (" + printed.text().strip() + "); the framework words it ("
                                    + area.name() + ")",
                            printed.place(),
                            "Maybe use the framework's wording.")));
        }
        return findings.list();
    }

    private static String dressed(String wording) {
        return Words.plain(wording).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
