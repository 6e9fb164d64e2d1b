package org.r2prating.consistency.evidence;

import java.util.List;
import org.r2prating.consistency.document.AnnexCase;
import org.r2prating.consistency.document.AnnexFindings;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Absence;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.model.Rating;
import org.r2prating.model.Scale;

/** Rows without footnotes that rest on nothing having been found. */
final class RestsOnAbsence implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "rests-on-absence",
            Kind.Family.EVIDENCE,
            Severity.WARNING,
            "A row without a footnote rests on nothing having been found.",
            "Nobody can tell whether anybody looked.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        subject.annex().rows().stream()
                .filter(r -> r.rating().filter(rating -> low(rating, subject)).isPresent()
                        && r.calls().isEmpty())
                .forEach(row -> row.notes().stream()
                        .flatMap(n -> Sentence.of(n).stream())
                        .filter(s -> Absence.says(s.text()) && !Absence.namesBasis(s.text()))
                        .findFirst()
                        .ifPresent(said -> findings.add(
                                Cited.row(row),
                                "the row of \u201C" + row.wording().text().strip() + "\u201D is rated ("
                                        + row.assessment() + ") because nothing was found, and names no search",
                                said.place(),
                                "Maybe say where and when somebody looked.",
                                new Witness(said.text(), said.place()))));
        return findings.list();
    }

    /** A rating above the middle of the scale rests on what was found. */
    private static boolean low(Rating rating, AnnexCase subject) {
        Scale scale = subject.framework().scale();
        return rating.level() - scale.lowest().level() <= scale.highest().level() - rating.level();
    }
}
