package org.r2prating.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.r2prating.Shipped;
import org.r2prating.engine.Reason;
import org.r2prating.engine.Recommendation;
import org.r2prating.facts.Fact;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;
import org.r2prating.rules.RuleCard;

/** Every scenario beside every rule file, and what else the same cases prove. */
class ScenarioTest {

    private static final ScenarioRun RUN = new ScenarioRun(Shipped.pack());

    @TestFactory
    Stream<DynamicNode> everyScenarioComesOutAsExpected() {
        return ShippedScenarios.byIndicator().entrySet().stream()
                .map(entry -> dynamicContainer(entry.getKey(), tests(entry.getValue())));
    }

    private static Stream<DynamicNode> tests(List<Scenario> scenarios) {
        return scenarios.stream()
                .map(s -> dynamicTest(s.name(), () -> assertThat(RUN.differences(s))
                        .as(s.at().toString())
                        .isEmpty()));
    }

    @Test
    void everyIndicatorHasRulesAndScenarios() {
        Map<String, List<Scenario>> scenarios = ShippedScenarios.byIndicator();
        for (Indicator indicator : Shipped.pack().framework().indicators()) {
            assertThat(Shipped.pack().cardsOf(indicator.id()))
                    .as(indicator.id())
                    .isNotEmpty();
            assertThat(scenarios.getOrDefault(indicator.id(), List.of()))
                    .as(indicator.id())
                    .isNotEmpty();
        }
        assertThat(Shipped.pack().framework().indicators()).hasSize(36);
    }

    @Test
    void everyRuleIsFiredBySomeScenarioAndSilentInAnother() {
        Set<String> fired = new TreeSet<>();
        Set<String> silent = new TreeSet<>();
        for (Scenario scenario : ShippedScenarios.all()) {
            Set<String> names = RUN.recommendation(scenario, scenario.facts()).derivation().reasons().stream()
                    .map(r -> r.card().name())
                    .collect(Collectors.toSet());
            fired.addAll(names);
            for (RuleCard card : Shipped.pack().cardsOf(scenario.indicator())) {
                if (!names.contains(card.name())) {
                    silent.add(card.name());
                }
            }
        }
        assertThat(fired).isEqualTo(Shipped.pack().cards().keySet());
        assertThat(silent).isEqualTo(Shipped.pack().cards().keySet());
    }

    @Test
    void everyStepOfEveryLadderIsReachedBySomeScenarioOrDeclaredUnused() {
        Framework framework = Shipped.pack().framework();
        Set<String> reached = ShippedScenarios.all().stream()
                .flatMap(s -> s.expected().outcome().rating().map(r -> s.indicator() + ": " + r).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        framework.unused().forEach(u -> assertThat(reached.add(u.indicator() + ": " + u.rating()))
                .as("declared unused, but reached: %s %s", u.indicator(), u.rating())
                .isTrue());
        Set<String> steps = framework.indicators().stream()
                .flatMap(i -> framework.scale().ratings().stream().map(r -> i.id() + ": " + r))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(reached).isEqualTo(steps);
    }

    @Test
    void theOrderOfFactsNeverMatters() {
        Random random = new Random(36);
        for (Scenario scenario : ShippedScenarios.all()) {
            List<Fact> shuffled = new ArrayList<>(scenario.facts());
            Collections.shuffle(shuffled, random);
            assertThat(RUN.recommendation(scenario, shuffled))
                    .as(scenario.at().toString())
                    .isEqualTo(RUN.recommendation(scenario, scenario.facts()));
        }
    }

    @Test
    void theFactsNamedInTheDerivationGiveTheSameOutcome() {
        for (Scenario scenario : ShippedScenarios.all()) {
            Recommendation whole = RUN.recommendation(scenario, scenario.facts());
            Recommendation named =
                    RUN.recommendation(scenario, whole.derivation().facts());
            assertThat(named.outcome()).as(scenario.at().toString()).isEqualTo(whole.outcome());
            assertThat(rules(named)).as(scenario.at().toString()).isEqualTo(rules(whole));
        }
    }

    private static List<String> rules(Recommendation recommendation) {
        return recommendation.derivation().reasons().stream()
                .map(Reason::card)
                .map(RuleCard::name)
                .toList();
    }
}
