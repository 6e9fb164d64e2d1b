package org.r2prating.explain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.r2prating.facts.Fact;
import org.r2prating.model.Edition;
import org.r2prating.model.FactKind;
import org.r2prating.model.Framework;
import org.r2prating.model.Subject;
import org.r2prating.model.TallyList;
import org.r2prating.model.TallyList.Weight;

/** Counts that some facts bear out, counted anew from the framework's lists alone. */
final class Slots {

    private Slots() {}

    /** For every closed list: how many entries it has, and what the facts reach on it for certain and at best. */
    static Set<String> counts(Framework framework, Edition edition, List<Fact> facts) {
        Set<String> counts = new HashSet<>();
        counts.add(Wording.number(facts.size()));
        counts.add(Wording.number(framework.womenShareTarget()));
        for (TallyList list : framework.tallies()) {
            double least = 0;
            double most = 0;
            int size = 0;
            boolean any = false;
            for (TallyList.Entry entry : list.entries()) {
                if (!votedIn(entry, framework, edition)) {
                    continue;
                }
                Optional<double[]> weight = weight(list, entry, facts);
                any |= facts.stream().anyMatch(f -> entry.subjects().containsKey(f.subject()));
                if (weight.isPresent()) {
                    counts.add(Wording.number(weight.get()[0]));
                    counts.add(Wording.number(weight.get()[1]));
                    least += weight.get()[0];
                    most += weight.get()[1];
                    size++;
                }
            }
            if (any) {
                counts.add(Wording.number(least));
                counts.add(Wording.number(most));
                counts.add(Wording.number(size));
                counts.add(Wording.number(least / size));
                counts.add(Wording.number(most / size));
            }
        }
        return counts;
    }

    private static boolean votedIn(TallyList.Entry entry, Framework framework, Edition edition) {
        return entry.subjects().keySet().stream()
                .filter(s -> s.kind() == FactKind.VOTE)
                .allMatch(s -> edition.covers(framework.resolution(s.id()).orElseThrow()));
    }

    /** Empty where what is known is left out of the count. */
    private static Optional<double[]> weight(TallyList list, TallyList.Entry entry, List<Fact> facts) {
        double least = 0;
        double most = 0;
        for (Map.Entry<Subject, Double> subject : entry.subjects().entrySet()) {
            List<Fact> known = facts.stream()
                    .filter(f -> f.subject().equals(subject.getKey()))
                    .toList();
            if (known.isEmpty()) {
                most = Math.max(most, subject.getValue());
                continue;
            }
            double worst = Double.MAX_VALUE;
            for (Fact fact : known) {
                Optional<Weight> weight = list.weights().getOrDefault(fact.says(), Optional.of(new Weight(0, 0)));
                if (weight.isEmpty()) {
                    return Optional.empty();
                }
                worst = Math.min(worst, weight.get().least() * subject.getValue());
                most = Math.max(most, weight.get().most() * subject.getValue());
            }
            least = Math.max(least, worst);
        }
        return Optional.of(new double[] {least, most});
    }
}
