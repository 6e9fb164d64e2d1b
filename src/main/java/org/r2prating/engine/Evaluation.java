package org.r2prating.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
import org.r2prating.rules.RulePack;

/** One run of the rules over a case file, in a session of its own, and what the engine recorded of it. */
final class Evaluation implements Conclusion.Recorder {

    /** Made once: a new one reads property files from every jar of the class path. */
    private static final KieSessionConfiguration CONFIGURATION = configuration();

    private final RulePack pack;
    private final List<Told> byIndicator;

    private Evaluation(RulePack pack) {
        this.pack = pack;
        byIndicator = new ArrayList<>(Collections.nCopies(pack.indicators().size(), Told.NOTHING));
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
        RulePack.Compiled rule = pack.compiled(match.getRule());
        List<Object> matched = match.getObjects();
        if (!rule.telling().isEmpty()) {
            matched = new ArrayList<>(matched);
            matched.addAll(telling(rule, match));
        }
        toldOf(rule).holds(rule.card(), new Firing(facts(matched), tallies(matched), values(rule, match)));
    }

    @Override
    public void looksAt(Match match) {
        RulePack.Compiled rule = pack.compiled(match.getRule());
        List<Fact> facts = facts(telling(rule, match));
        if (!facts.isEmpty()) {
            toldOf(rule).looksAt(rule.card(), facts);
        }
    }

    private static List<Object> telling(RulePack.Compiled rule, Match match) {
        List<Object> told = new ArrayList<>(rule.telling().size());
        for (String variable : rule.telling()) {
            told.add(match.getDeclarationValue(variable));
        }
        return told;
    }

    private Told toldOf(RulePack.Compiled rule) {
        if (told(rule.indicator()).isNothing()) {
            byIndicator.set(rule.indicator(), new Told());
        }
        return told(rule.indicator());
    }

    /** What the engine told of the rules of an indicator, by its place among those of the pack. */
    Told told(int indicator) {
        return byIndicator.get(indicator);
    }

    private static SortedMap<String, Object> values(RulePack.Compiled rule, Match match) {
        if (rule.variables().isEmpty()) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, Object> values = new TreeMap<>();
        rule.variables().forEach((name, written) -> values.put(name, match.getDeclarationValue(written)));
        return values;
    }

    private static List<Tally> tallies(List<Object> objects) {
        if (objects.size() == 1) {
            return objects.get(0) instanceof Tally tally ? List.of(tally) : List.of();
        }
        List<Tally> tallies = List.of();
        for (Object object : objects) {
            if (object instanceof Tally tally) {
                tallies = tallies.isEmpty() ? new ArrayList<>(1) : tallies;
                tallies.add(tally);
            }
        }
        return tallies;
    }

    /** The facts among objects of the engine: matched themselves, counted by an accumulate, or behind a tally. */
    private static List<Fact> facts(List<Object> objects) {
        if (objects.size() == 1 && objects.get(0) instanceof Fact fact) {
            return List.of(fact);
        }
        if (objects.size() == 1 && objects.get(0) instanceof Tally tally) {
            return tally.facts();
        }
        List<Fact> facts = new ArrayList<>(objects.size());
        for (Object object : objects) {
            collect(object, facts);
        }
        return Fact.distinct(facts);
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
