package org.r2prating.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.r2prating.Shipped;
import org.r2prating.engine.Reason;
import org.r2prating.engine.Recommendation;
import org.r2prating.facts.Fact;
import org.r2prating.input.Problems;
import org.r2prating.rules.PackCache;
import org.r2prating.rules.RulePack;
import org.r2prating.rules.RulePackReader;

/**
 * Takes every condition of every rule away in turn: some scenario must notice. A condition that says what a fact is about
 * is left out here: without it the vetting refuses the rule.
 */
class MutationTest {

    private static final String WITHOUT = " # without ";

    @Test
    void noConditionCanBeTakenAwayUnnoticed() {
        Problems problems = new Problems();
        Optional<RulePack> mutants = new RulePackReader(Shipped.RULES, PackCache.none()).mutants(problems);
        assertThat(problems.list()).isEmpty();
        ScenarioRun original = new ScenarioRun(Shipped.pack());
        ScenarioRun mutated = new ScenarioRun(mutants.orElseThrow());
        Set<String> alive = new TreeSet<>(mutants.get().cards().keySet());
        for (Scenario scenario : ShippedScenarios.all()) {
            Map<String, List<Fact>> found = byRule(original.recommendation(scenario, scenario.facts()));
            Map<String, List<Fact>> instead = byRule(mutated.recommendation(scenario, scenario.facts()));
            alive.removeIf(mutant -> noticed(mutant, scenario, found, instead));
        }
        System.out.printf(
                "%d rules, each without one of its conditions: %d of %d noticed by a scenario%n",
                Shipped.pack().cards().size(),
                mutants.get().cards().size() - alive.size(),
                mutants.get().cards().size());
        assertThat(mutants.get().cards())
                .hasSizeGreaterThan(Shipped.pack().cards().size());
        assertThat(alive).isEmpty();
    }

    /** Whether the scenario's expectation fails with the mutant in place of its rule: other rules or other evidence. */
    private static boolean noticed(
            String mutant, Scenario scenario, Map<String, List<Fact>> found, Map<String, List<Fact>> instead) {
        String rule = StringUtils.substringBefore(mutant, WITHOUT);
        if (!rule.startsWith(scenario.indicator() + ": ")) {
            return false;
        }
        if (found.containsKey(rule) != instead.containsKey(mutant)) {
            return true;
        }
        if (!found.containsKey(rule)) {
            return false;
        }
        Set<Fact> evidence = new HashSet<>(instead.get(mutant));
        found.forEach((name, facts) -> {
            if (!name.equals(rule)) {
                evidence.addAll(facts);
            }
        });
        Set<String> ids = evidence.stream().map(Fact::id).collect(Collectors.toSet());
        return !ids.equals(scenario.expected().evidence());
    }

    private static Map<String, List<Fact>> byRule(Recommendation recommendation) {
        return recommendation.derivation().reasons().stream()
                .collect(Collectors.toMap(r -> r.card().name(), Reason::facts));
    }
}
