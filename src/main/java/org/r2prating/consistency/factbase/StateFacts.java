package org.r2prating.consistency.factbase;

import java.util.List;
import org.r2prating.explain.Wording;
import org.r2prating.facts.Contradiction;
import org.r2prating.facts.Fact;
import org.r2prating.facts.FactBase;
import org.r2prating.input.Place;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Framework;
import org.r2prating.model.Subject;

/**
 * What the fact base holds on a state.
 *
 * @param editions those that are looked at, oldest first
 * @param contradictions what reading found of them; the state is then not in the fact base
 */
public record StateFacts(
        FactBase base,
        Framework framework,
        Country country,
        List<Edition> editions,
        List<Contradiction> contradictions) {

    public StateFacts {
        editions = List.copyOf(editions);
        contradictions = List.copyOf(contradictions);
    }

    /** The facts that a person coded, of each edition and of all time, each once. */
    List<Fact> coded() {
        return editions.stream()
                .flatMap(e -> base.coded(country.iso3(), e).stream())
                .distinct()
                .toList();
    }

    String name(Subject subject) {
        return new Wording(framework).subject(subject);
    }

    String words(Fact fact) {
        return new Wording(framework).fact(fact);
    }

    static Place place(Fact fact) {
        return Place.of(fact.origin());
    }
}
