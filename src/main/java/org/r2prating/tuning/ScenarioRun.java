package org.r2prating.tuning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.r2prating.engine.Flag;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.Fact;
import org.r2prating.facts.FactBase;
import org.r2prating.model.Country;
import org.r2prating.model.SearchedNone;
import org.r2prating.rules.RulePack;

/** Runs scenarios against a rule pack and says in which respects they come out otherwise. */
public final class ScenarioRun {

    /** What the combination itself flags; the others speak of sources, which scenarios do not have. */
    private static final Set<Flag> OF_COMBINATION = EnumSet.of(Flag.CONFLICT, Flag.FLOOR_BEATEN_BY_CAP);

    private final RulePack pack;
    private final Recommender recommender;

    public ScenarioRun(RulePack pack) {
        this.pack = pack;
        this.recommender = new Recommender(pack, FactBase.empty(List.of(ScenarioFile.EDITION)));
    }

    /** What the rules recommend on the facts of a scenario, given in any order. */
    public Recommendation recommendation(Scenario scenario, List<Fact> facts) {
        CaseFile caseFile = CaseFile.of(
                pack.framework(),
                Country.invented(ScenarioFile.STATE, "Scenario"),
                ScenarioFile.EDITION,
                facts,
                List.of(),
                SearchedNone.WORST);
        return recommender.recommend(caseFile).stream()
                .filter(r -> r.indicator().id().equals(scenario.indicator()))
                .findFirst()
                .orElseThrow();
    }

    /** One line for each respect in which the recommendation differs from what is expected; none when it is right. */
    public List<String> differences(Scenario scenario) {
        Recommendation found = recommendation(scenario, scenario.facts());
        Scenario.Expected expected = scenario.expected();
        List<String> differences = new ArrayList<>();
        if (!found.outcome().equals(expected.outcome())) {
            differences.add("outcome: expected " + expected.outcome() + ", found " + found.outcome());
        }
        compare("rules", expected.rules(), rules(found), differences);
        compare("evidence", expected.evidence(), ids(found.derivation().cited()), differences);
        expected.heldBack()
                .ifPresent(ids -> compare(
                        "heldBack",
                        ids,
                        found.derivation().heldBack().stream()
                                .flatMap(h -> ids(h.facts()).stream())
                                .collect(Collectors.toSet()),
                        differences));
        expected.flags().ifPresent(flags -> {
            Set<Flag> raised =
                    found.flags().stream().filter(OF_COMBINATION::contains).collect(Collectors.toSet());
            if (!raised.equals(flags)) {
                differences.add("flags: expected " + flags + ", found " + raised);
            }
        });
        return differences;
    }

    private static Set<String> rules(Recommendation found) {
        String prefix = found.indicator().id() + ": ";
        return found.derivation().reasons().stream()
                .map(r -> r.card().name().substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(Collection<Fact> facts) {
        return facts.stream().map(Fact::id).collect(Collectors.toSet());
    }

    private static void compare(String what, Set<String> expected, Set<String> found, List<String> differences) {
        if (!expected.equals(found)) {
            differences.add(what + ": expected " + new TreeSet<>(expected) + ", found " + new TreeSet<>(found));
        }
    }
}
