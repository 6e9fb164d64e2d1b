package org.r2prating.consistency.document;

import java.util.List;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Acronym;

/** One acronym set behind two different names. */
final class AcronymForTwo implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "acronym-for-two",
            Kind.Family.DOCUMENT,
            Severity.ERROR,
            "One acronym stands for two things.",
            "Where it is used alone, nobody knows which is meant.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Acronyms.of(subject.annex()).forEach((letters, definitions) -> {
            for (Acronym definition : definitions) {
                definitions.stream()
                        .filter(d -> d.spelt() && definition.spelt() && two(d, definition))
                        .findFirst()
                        .ifPresent(first -> findings.add(
                                "acronym " + letters,
                                "(" + letters + ") stands for (" + first.name() + ") and for (" + definition.name()
                                        + ")",
                                definition.place(),
                                "Maybe one of them has another acronym: check it.",
                                new Witness(first.name() + " [" + letters + "]", first.place()),
                                new Witness(definition.name() + " [" + letters + "]", definition.place())));
            }
        });
        return findings.list();
    }

    /** A name that does not spell the acronym may be the same thing in another language: only listed treaties tell. */
    private static boolean two(Acronym one, Acronym other) {
        return one.words().size() > 1 && other.words().size() > 1 && !Acronyms.perhapsOne(one, other);
    }
}
