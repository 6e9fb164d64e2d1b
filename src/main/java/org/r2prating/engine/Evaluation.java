package org.r2prating.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kie.api.KieServices;
import org.kie.api.runtime.Environment;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.Match;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Tally;
import org.r2prating.rules.Conclusion;
import org.r2prating.rules.RuleCard;
import org.r2prating.rules.RulePack;

/** One run of the rules over a case file, in a session of its own, and what the engine recorded of it. */
final class Evaluation implements Conclusion.Recorder {

    private static final Comparator<Firing> BY_FACTS =
            Comparator.comparing(f -> f.facts().stream().map(Fact::id).collect(Collectors.joining(" ")));

    private final RulePack pack;
    private final SortedMap<RuleCard, List<Firing>> held = new TreeMap<>();
    private final SortedMap<RuleCard, List<Fact>> lookedAt = new TreeMap<>();

    private Evaluation(RulePack pack) {
        this.pack = pack;
    }

    static Evaluation of(RulePack pack, CaseFile caseFile) {
        Evaluation evaluation = new Evaluation(pack);
        KieServices services = KieServices.get();
        KieSessionConfiguration configuration = services.newKieSessionConfiguration();
        configuration.setOption(DirectFiringOption.YES);
        configuration.setOption(ThreadSafeOption.NO);
        Environment environment = services.newEnvironment();
        environment.set(Conclusion.RECORDER, evaluation);
        KieSession session = pack.base().newKieSession(configuration, environment);
        try {
            caseFile.facts().forEach(session::insert);
            caseFile.tallies().forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return evaluation;
    }

    @Override
    public void holds(Match match) {
        RuleCard card = pack.card(match.getRule().getName()).orElseThrow();
        SortedMap<String, Object> values = new TreeMap<>();
        for (String variable : card.variables()) {
            values.put(variable, match.getDeclarationValue("$" + variable));
        }
        held.computeIfAbsent(card, c -> new ArrayList<>()).add(new Firing(facts(match), values));
    }

    @Override
    public void looksAt(Match match) {
        RuleCard card = pack.card(match.getRule().getName()).orElseThrow();
        List<Fact> facts = new ArrayList<>();
        for (String variable : match.getDeclarationIds()) {
            Object value = match.getDeclarationValue(variable);
            if (variable.equals(Conclusion.LOOKED_AT) || value instanceof Collection<?>) {
                collect(value, facts);
            }
        }
        lookedAt.computeIfAbsent(card, c -> new ArrayList<>()).addAll(facts);
    }

    /** The rules of an indicator that held. */
    List<Reason> reasons(String indicator) {
        return held.entrySet().stream()
                .filter(e -> e.getKey().indicator().equals(indicator))
                .map(e -> new Reason(
                        e.getKey(),
                        e.getValue().stream().sorted(BY_FACTS).distinct().toList()))
                .sorted()
                .toList();
    }

    /** The rules of an indicator that looked at facts and did not hold; a count only where no other rule cites it. */
    List<HeldBack> heldBack(String indicator) {
        Set<Fact> cited =
                reasons(indicator).stream().flatMap(r -> r.facts().stream()).collect(Collectors.toSet());
        return lookedAt.entrySet().stream()
                .filter(e -> e.getKey().indicator().equals(indicator) && !held.containsKey(e.getKey()))
                .map(e -> new HeldBack(e.getKey(), Reason.distinct(e.getValue())))
                .filter(h -> !h.facts().isEmpty())
                .filter(h -> h.card().conditions().stream().anyMatch(c -> c.startsWith("not"))
                        || !cited.containsAll(h.facts()))
                .toList();
    }

    /** The facts that a match rests on: matched, counted by an accumulate, or behind a tally. */
    private static List<Fact> facts(Match match) {
        List<Fact> facts = new ArrayList<>();
        match.getObjects().forEach(o -> collect(o, facts));
        match.getDeclarationIds().forEach(id -> collect(match.getDeclarationValue(id), facts));
        return Reason.distinct(facts);
    }

    private static void collect(Object matched, List<Fact> facts) {
        if (matched instanceof Fact fact) {
            facts.add(fact);
        } else if (matched instanceof Tally tally) {
            facts.addAll(tally.facts());
        } else if (matched instanceof Collection<?> collection) {
            collection.forEach(o -> collect(o, facts));
        }
    }
}
