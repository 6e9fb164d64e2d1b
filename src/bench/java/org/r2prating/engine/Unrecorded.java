package org.r2prating.engine;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieServices;
import org.kie.api.runtime.Environment;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.Match;
import org.r2prating.facts.CaseFile;
import org.r2prating.model.Scale;
import org.r2prating.rules.Conclusion;
import org.r2prating.rules.RulePack;

/** Runs of the rules that stop short of a derivation. */
public final class Unrecorded {

    private static final Conclusion.Recorder NOTHING = new Conclusion.Recorder() {
        @Override
        public void holds(Match match) {}

        @Override
        public void looksAt(Match match) {}
    };

    private Unrecorded() {}

    /** The same session as in a derivation, with a recorder that does nothing. */
    public static void run(RulePack pack, CaseFile caseFile) {
        Evaluation.run(pack, caseFile, NOTHING);
    }

    /** What the rules said is recorded; nothing is made of it. */
    public static void recorded(RulePack pack, CaseFile caseFile) {
        Evaluation.of(pack, caseFile);
    }

    /** Outcomes with their reasons and the rules held back, as plain Java lists them; no certainty, nothing missing. */
    public static List<Object> evidenced(RulePack pack, CaseFile caseFile) {
        Evaluation evaluation = Evaluation.of(pack, caseFile);
        List<Object> evidenced = new ArrayList<>();
        for (int i = 0; i < pack.indicators().size(); i++) {
            Told told = evaluation.told(i);
            List<Reason> reasons = told.reasons();
            Combination combination = new Combination(pack.framework().scale());
            reasons.forEach(reason -> combination.add(reason.card()));
            evidenced.addAll(List.of(combination.outcome(), reasons, told.heldBack(reasons)));
        }
        return evidenced;
    }

    /** The outcomes alone, as a program decides that need not say why: by which rules hold, whatever their facts. */
    public static List<Outcome> decided(RulePack pack, CaseFile caseFile) {
        Scale scale = pack.framework().scale();
        List<Combination> combinations = new ArrayList<>(pack.indicators().size());
        pack.indicators().forEach(indicator -> combinations.add(new Combination(scale)));
        Evaluation.run(pack, caseFile, new Conclusion.Recorder() {
            @Override
            public void holds(Match match) {
                RulePack.Compiled rule = pack.compiled(match.getRule());
                combinations.get(rule.indicator()).add(rule.card());
            }

            @Override
            public void looksAt(Match match) {}
        });
        List<Outcome> outcomes = new ArrayList<>(combinations.size());
        combinations.forEach(combination -> outcomes.add(combination.outcome()));
        return outcomes;
    }

    /** As it was done before: a session configuration of its own for each run. */
    public static void configuredAnew(RulePack pack, CaseFile caseFile) {
        KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();
        configuration.setOption(DirectFiringOption.YES);
        configuration.setOption(ThreadSafeOption.NO);
        Environment environment = KieServices.get().newEnvironment();
        environment.set(Conclusion.RECORDER, NOTHING);
        KieSession session = pack.base().newKieSession(configuration, environment);
        try {
            caseFile.facts().forEach(session::insert);
            caseFile.tallies().forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
