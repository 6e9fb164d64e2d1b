package org.r2prating.consistency.factbase;

import java.util.List;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.facts.Disagreement;
import org.r2prating.facts.Disagreements;
import org.r2prating.facts.Fact;

/** A fact that a person coded, and a bulk table that says otherwise: a vote, the year of a ratification, a figure. */
final class DossierAgainstTables implements Check<StateFacts> {

    private static final Kind KIND = new Kind(
            "dossier-against-tables",
            Kind.Family.FACTS,
            Severity.WARNING,
            "A fact of a dossier, and a bulk table that says otherwise of the same thing.",
            "The dossier goes before the table, so that a slip in it hides what the table knows.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(StateFacts state) {
        List<Fact> coded = state.coded();
        return Disagreements.of(state.base(), state.country().iso3()).stream()
                .filter(d -> coded.contains(d.coded()))
                .map(d -> finding(state, d))
                .toList();
    }

    private static Finding finding(StateFacts state, Disagreement found) {
        Fact coded = found.coded();
        Fact tabled = found.tabled();
        String source = tabled.evidence().get(0).source();
        return new Finding(
                KIND,
                state.country().iso3() + " " + coded.subject() + " " + coded.id() + " " + source,
                "The dossier of " + state.country().iso3() + " and a table disagree on " + state.name(coded.subject())
                        + ": " + Disagreements.said(coded) + " against " + Disagreements.said(tabled) + ".",
                StateFacts.place(coded),
                List.of(
                        new Witness("dossier (" + coded.id() + "): " + state.words(coded), StateFacts.place(coded)),
                        new Witness("table (" + source + "): " + state.words(tabled), StateFacts.place(tabled))),
                "Look it up; correct the dossier, or give its fact the status conflicting.");
    }
}
