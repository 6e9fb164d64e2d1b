package org.r2prating.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.r2prating.model.Subject;

/**
 * What the fact base holds on a state that an edition may use.
 *
 * @param coded facts that a person coded: lasting ones known by the cut-off, and those of the dossier
 * @param bulk what tables say, and what holds of every state; in view only where no coded fact says anything
 */
public record InView(List<Fact> coded, List<Fact> bulk) {

    public InView {
        coded = List.copyOf(coded);
        bulk = List.copyOf(bulk);
    }

    /** The facts in view. */
    public List<Fact> facts() {
        Set<Subject> said = coded.stream()
                .filter(f -> !f.says().isEmpty())
                .map(Fact::subject)
                .collect(Collectors.toSet());
        List<Fact> facts = new ArrayList<>(coded);
        for (Fact fact : bulk) {
            if (!said.contains(fact.subject())) {
                facts.add(fact);
            }
        }
        return List.copyOf(facts);
    }

    /** Every fact, also those that others hide. */
    public List<Fact> all() {
        return Stream.concat(coded.stream(), bulk.stream()).toList();
    }

    /** What of it is about some subjects. */
    public InView on(Predicate<Subject> subjects) {
        return new InView(
                coded.stream().filter(f -> subjects.test(f.subject())).toList(),
                bulk.stream().filter(f -> subjects.test(f.subject())).toList());
    }

    /** The same as if some of these very facts were not known and others had been coded. */
    public InView supposing(List<Fact> without, List<Fact> with) {
        Set<Fact> left = Collections.newSetFromMap(new IdentityHashMap<>());
        left.addAll(without);
        return new InView(
                Stream.concat(coded.stream().filter(f -> !left.contains(f)), with.stream())
                        .toList(),
                bulk.stream().filter(f -> !left.contains(f)).toList());
    }
}
