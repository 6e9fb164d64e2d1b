package org.r2prating.tuning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.r2prating.engine.Flag;
import org.r2prating.engine.Outcome;
import org.r2prating.facts.Fact;
import org.r2prating.input.Origin;

/**
 * A test of an indicator's rules, as it stands beside them.
 *
 * @param name a sentence an analyst would say
 * @param facts all that is known in it
 */
public record Scenario(String indicator, String name, Origin at, List<Fact> facts, Expected expected) {

    public Scenario {
        facts = List.copyOf(facts);
    }

    /**
     * What must come out.
     *
     * @param rules the rules that hold, exactly, without the name of the indicator before them
     * @param evidence the ids of the facts they rest on, exactly
     * @param heldBack the ids of the facts that hold rules back, exactly; empty where the scenario does not say
     * @param flags those of the combination, exactly; empty where the scenario does not say
     */
    public record Expected(
            Outcome outcome,
            Set<String> rules,
            Set<String> evidence,
            Optional<Set<String>> heldBack,
            Optional<Set<Flag>> flags) {

        public Expected {
            rules = Set.copyOf(rules);
            evidence = Set.copyOf(evidence);
        }
    }
}
