package org.r2prating.consistency.factbase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.facts.Dossier;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.Fact;
import org.r2prating.facts.PartialDate;
import org.r2prating.facts.Source;
import org.r2prating.model.Edition;

/**
 * A fact of a dossier all of whose sources came out after the edition's cut-off, and which is not marked as read back from
 * a later source. Dates of the facts themselves are refused when they are read; the assessor's own document, and what has
 * no date, say nothing here.
 */
final class FactAfterCutOff implements Check<StateFacts> {

    private static final Kind KIND = new Kind(
            "fact-after-cut-off",
            Kind.Family.FACTS,
            Severity.WARNING,
            "A fact that rests only on sources that came out after the edition's cut-off.",
            "An edition rates what was so by its cut-off; later sources may tell of later events.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(StateFacts state) {
        List<Finding> found = new ArrayList<>();
        for (Edition edition : state.editions()) {
            state.base()
                    .dossier(state.country().iso3(), edition)
                    .map(Dossier::facts)
                    .ifPresent(facts -> facts.stream()
                            .filter(f -> !f.passport().retrospective())
                            .flatMap(f -> finding(state, edition, f).stream())
                            .forEach(found::add));
        }
        return found;
    }

    private static Optional<Finding> finding(StateFacts state, Edition edition, Fact fact) {
        List<Witness> later = new ArrayList<>();
        for (Evidence evidence : fact.evidence()) {
            Source source = state.base().sources().get(evidence.source());
            PartialDate issued = source == null || source.assessor() ? null : source.issued();
            if (issued == null || !issued.first().isAfter(edition.until())) {
                return Optional.empty();
            }
            later.add(new Witness("source (" + evidence.source() + ") of " + issued, StateFacts.place(fact)));
        }
        String about = state.country().iso3() + " " + edition.id();
        return Optional.of(new Finding(
                KIND,
                about + " " + fact.id(),
                "The fact (" + fact.id() + ") of " + about + " rests only on sources that came out after the cut-off, "
                        + edition.until() + ".",
                StateFacts.place(fact),
                later,
                "Cite a source of the period; or mark the fact retrospective, where the source says that it was so"
                        + " already; or keep it for the next edition."));
    }
}
