package org.r2prating.inquiry;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.r2prating.facts.Fact;
import org.r2prating.model.Subject;

/** As if some facts were not known and others were. */
record Supposition(List<Fact> without, List<Fact> with) {

    Supposition {
        without = List.copyOf(without);
        with = List.copyOf(with);
    }

    static Supposition without(Collection<Fact> facts) {
        return new Supposition(List.copyOf(facts), List.of());
    }

    /** As if a state had made some changes. */
    static Supposition of(Collection<FactChange> changes) {
        return new Supposition(
                changes.stream().flatMap(c -> c.replaced().stream()).toList(),
                changes.stream().flatMap(c -> c.instead().stream()).toList());
    }

    /** What it is about. */
    Set<Subject> subjects() {
        Set<Subject> subjects = new HashSet<>();
        without.forEach(fact -> subjects.add(fact.subject()));
        with.forEach(fact -> subjects.add(fact.subject()));
        return subjects;
    }
}
