package org.r2prating.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
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

    /** Made once: a new one reads property files from every jar of the class path. */
    private static final KieSessionConfiguration CONFIGURATION = configuration();

    private final RulePack pack;
    private final Map<String, SortedMap<RuleCard, List<Firing>>> held = new HashMap<>();
    private final Map<String, SortedMap<RuleCard, List<Fact>>> lookedAt = new HashMap<>();
    private final IdentityHashMap<Tally, List<Fact>> counted = new IdentityHashMap<>();

    private Evaluation(RulePack pack) {
        this.pack = pack;
    }

    private static KieSessionConfiguration configuration() {
        KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();
        configuration.setOption(DirectFiringOption.YES);
        configuration.setOption(ThreadSafeOption.NO);
        return configuration;
    }

    static Evaluation of(RulePack pack, CaseFile caseFile) {
        Evaluation evaluation = new Evaluation(pack);
        run(pack, caseFile, evaluation);
        return evaluation;
    }

    /** Runs the rules; what holds, and what was looked at, is told to the recorder alone. */
    static void run(RulePack pack, CaseFile caseFile, Conclusion.Recorder recorder) {
        run(pack.base(), caseFile, recorder);
    }

    static void run(KieBase base, CaseFile caseFile, Conclusion.Recorder recorder) {
        Environment environment = KieServices.get().newEnvironment();
        environment.set(Conclusion.RECORDER, recorder);
        KieSession session = base.newKieSession(CONFIGURATION, environment);
        try {
            caseFile.facts().forEach(session::insert);
            caseFile.tallies().forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    @Override
    public void holds(Match match) {
        RuleCard card = pack.card(match.getRule().getName()).orElseThrow();
        SortedMap<String, Object> values = new TreeMap<>();
        for (String variable : card.variables()) {
            values.put(variable, match.getDeclarationValue("$" + variable));
        }
        held.computeIfAbsent(card.indicator(), i -> new TreeMap<>())
                .computeIfAbsent(card, c -> new ArrayList<>(1))
                .add(new Firing(facts(match), values));
    }

    @Override
    public void looksAt(Match match) {
        RuleCard card = pack.card(match.getRule().getName()).orElseThrow();
        List<Fact> facts = lookedAt.computeIfAbsent(card.indicator(), i -> new TreeMap<>())
                .computeIfAbsent(card, c -> new ArrayList<>());
        for (String variable : pack.telling(match.getRule())) {
            collect(match.getDeclarationValue(variable), facts);
        }
    }

    /** The rules of an indicator that held. */
    List<Reason> reasons(String indicator) {
        SortedMap<RuleCard, List<Firing>> ofIt = held.get(indicator);
        if (ofIt == null) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>(ofIt.size());
        ofIt.forEach((card, firings) -> reasons.add(new Reason(card, distinct(firings))));
        Collections.sort(reasons);
        return Collections.unmodifiableList(reasons);
    }

    private static List<Firing> distinct(List<Firing> firings) {
        return firings.size() < 2
                ? firings
                : firings.stream().sorted(BY_FACTS).distinct().toList();
    }

    /**
     * The rules of an indicator that looked at facts and did not hold; a count only where no other rule cites it.
     *
     * @param reasons the rules of the indicator that held
     */
    List<HeldBack> heldBack(String indicator, List<Reason> reasons) {
        SortedMap<RuleCard, List<Fact>> ofIt = lookedAt.get(indicator);
        if (ofIt == null) {
            return List.of();
        }
        SortedMap<RuleCard, List<Firing>> heldOfIt = held.getOrDefault(indicator, Collections.emptySortedMap());
        List<HeldBack> heldBack = new ArrayList<>();
        ofIt.forEach((card, facts) -> {
            if (!facts.isEmpty() && !heldOfIt.containsKey(card)) {
                List<Fact> distinct = Reason.distinct(facts);
                if (hasNot(card) || !isCited(distinct, reasons)) {
                    heldBack.add(new HeldBack(card, distinct));
                }
            }
        });
        return heldBack;
    }

    private static boolean hasNot(RuleCard card) {
        for (String condition : card.conditions()) {
            if (condition.startsWith("not")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCited(List<Fact> facts, List<Reason> reasons) {
        for (Fact fact : facts) {
            if (!isCited(fact, reasons)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCited(Fact fact, List<Reason> reasons) {
        for (Reason reason : reasons) {
            for (Fact cited : reason.facts()) {
                if (cited.id().equals(fact.id()) && cited.equals(fact)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The facts that a match rests on: matched, counted by an accumulate, or behind a tally. */
    private List<Fact> facts(Match match) {
        List<?> matched = match.getObjects();
        List<String> telling = pack.telling(match.getRule());
        if (matched.size() == 1 && telling.isEmpty() && matched.get(0) instanceof Tally tally) {
            return counted(tally);
        }
        List<Fact> facts = new ArrayList<>();
        for (Object object : matched) {
            collect(object, facts);
        }
        for (String variable : telling) {
            collect(match.getDeclarationValue(variable), facts);
        }
        return Reason.distinct(facts);
    }

    private List<Fact> counted(Tally tally) {
        return counted.computeIfAbsent(tally, t -> Reason.distinct(t.facts()));
    }

    private void collect(Object matched, List<Fact> facts) {
        if (matched instanceof Fact fact) {
            facts.add(fact);
        } else if (matched instanceof Tally tally) {
            facts.addAll(counted(tally));
        } else if (matched instanceof Collection<?> collection) {
            collection.forEach(o -> collect(o, facts));
        }
    }
}
