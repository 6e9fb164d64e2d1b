package org.r2prating.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.r2prating.model.Edition;
import org.r2prating.model.FactKind;
import org.r2prating.model.Framework;
import org.r2prating.model.Subject;
import org.r2prating.model.TallyList;
import org.r2prating.model.TallyList.Weight;

/** Counts what a state reaches on the framework's closed lists. */
final class Tallying {

    private static final Weight NOTHING = new Weight(0, 0);

    private Tallying() {}

    /** A tally for every list of which at least one entry is known and at least one counts. */
    static List<Tally> all(Framework framework, Edition edition, List<Fact> facts) {
        Map<Subject, List<Fact>> bySubject = facts.stream().collect(Collectors.groupingBy(Fact::subject));
        List<Tally> tallies = new ArrayList<>();
        for (TallyList list : framework.tallies()) {
            List<Tally.Entry> entries = list.entries().stream()
                    .filter(e -> inEdition(e, framework, edition))
                    .map(e -> entry(list, e, bySubject))
                    .toList();
            long counting = entries.stream().filter(Tally.Entry::counts).count();
            if (counting > 0 && entries.stream().anyMatch(e -> !e.facts().isEmpty())) {
                double divisor = list.share() ? counting : 1;
                double least = entries.stream().mapToDouble(Tally.Entry::least).sum() / divisor;
                double most = entries.stream().mapToDouble(Tally.Entry::most).sum() / divisor;
                tallies.add(new Tally(list.id(), least, most, (int) counting, entries));
            }
        }
        return tallies;
    }

    private static boolean inEdition(TallyList.Entry entry, Framework framework, Edition edition) {
        return entry.subjects().keySet().stream()
                .filter(s -> s.kind() == FactKind.VOTE)
                .allMatch(s ->
                        framework.resolution(s.id()).filter(edition::covers).isPresent());
    }

    private static Tally.Entry entry(TallyList list, TallyList.Entry entry, Map<Subject, List<Fact>> facts) {
        boolean counts = true;
        double least = 0;
        double most = 0;
        List<Fact> found = new ArrayList<>();
        List<Subject> unknown = new ArrayList<>();
        for (Map.Entry<Subject, Double> subject : new TreeMap<>(entry.subjects()).entrySet()) {
            List<Fact> known = facts.getOrDefault(subject.getKey(), List.of());
            found.addAll(known);
            if (known.isEmpty()) {
                unknown.add(subject.getKey());
                most = Math.max(most, subject.getValue());
                continue;
            }
            // Facts in conflict: the worse of them for certain, the better of them at best.
            double worst = Double.MAX_VALUE;
            for (Fact fact : known) {
                Optional<Weight> weight = list.weights().getOrDefault(fact.says(), Optional.of(NOTHING));
                counts &= weight.isPresent();
                worst = Math.min(worst, weight.orElse(NOTHING).least() * subject.getValue());
                most = Math.max(most, weight.orElse(NOTHING).most() * subject.getValue());
            }
            least = Math.max(least, worst);
        }
        return new Tally.Entry(entry.id(), entry.label(), counts, least, most, found, unknown);
    }
}
