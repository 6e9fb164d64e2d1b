package org.r2prating.consistency.factbase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.facts.EvidenceStatus;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Standing;
import org.r2prating.model.Edition;
import org.r2prating.model.FactKind;
import org.r2prating.model.Subject;
import org.r2prating.model.TallyList;

/**
 * The treaties of a closed list, counted: those joined, those not joined and those not known must make up the list. They
 * do not when a treaty is given more than once. What is marked as conflicting is given more than once on purpose.
 */
final class TreatySum implements Check<StateFacts> {

    private static final Kind KIND = new Kind(
            "treaty-sum",
            Kind.Family.FACTS,
            Severity.ERROR,
            "Treaties joined, not joined and not known that do not add up to the framework's list.",
            "A treaty given twice is counted twice by a reader, and one of the two entries is forgotten when it changes.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(StateFacts state) {
        List<Finding> found = new ArrayList<>();
        for (Edition edition : state.editions()) {
            List<Fact> coded = state.base().coded(state.country().iso3(), edition).stream()
                    .filter(f -> f.subject().kind() == FactKind.TREATY)
                    .filter(f -> f.status() != EvidenceStatus.CONFLICTING)
                    .toList();
            for (TallyList list : state.framework().tallies()) {
                finding(state, edition, list, coded).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> finding(StateFacts state, Edition edition, TallyList list, List<Fact> coded) {
        SortedSet<Subject> treaties = new TreeSet<>();
        list.entries().forEach(e -> treaties.addAll(e.subjects().keySet()));
        List<Fact> given =
                coded.stream().filter(f -> treaties.contains(f.subject())).toList();
        List<Fact> repeated = given.stream()
                .filter(f -> given.stream()
                                .filter(o -> o.subject().equals(f.subject()))
                                .count()
                        > 1)
                .toList();
        if (repeated.isEmpty()) {
            return Optional.empty();
        }
        long joined = given.stream()
                .filter(f -> f.says().equals(Standing.PARTY.word()))
                .count();
        long known = given.stream().map(Fact::subject).distinct().count();
        long unknown = treaties.size() - known;
        String about = state.country().iso3() + " " + edition.id();
        return Optional.of(new Finding(
                KIND,
                about + " " + list.id(),
                "Of " + list.label() + " the dossier of " + about + " gives " + joined + " joined and "
                        + (given.size() - joined) + " not joined; with " + unknown + " not known that makes "
                        + (given.size() + unknown) + " treaties, and the list has " + treaties.size() + ".",
                StateFacts.place(repeated.get(repeated.size() - 1)),
                repeated.stream()
                        .map(f -> new Witness("(" + f.id() + ") " + state.words(f), StateFacts.place(f)))
                        .toList(),
                "Keep each treaty once: what lasts in standing.yaml, what may change in the dossier."));
    }
}
