package org.r2prating.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.r2prating.engine.Outcome;
import org.r2prating.facts.CaseFile;
import org.r2prating.model.Scale;

/**
 * The yardstick: a sample of indicators decided by hand-written Java, with the same evidence. It exists to be measured
 * against; the program never rates with it.
 */
final class PlainJava {

    private static final Map<String, BiConsumer<State, Verdict>> INDICATORS = new LinkedHashMap<>();

    static {
        INDICATORS.put("international-instruments", Counts::instruments);
        INDICATORS.put("rome-statute", Joins::romeStatute);
        INDICATORS.put("national-human-rights-institution", Joins::institution);
        INDICATORS.put("mandate-holders", Commitments::mandateHolders);
        INDICATORS.put("r2p-focal-point", Commitments::focalPoint);
        INDICATORS.put("refugee-protection", Joins::refugees);
        INDICATORS.put("crimes-overseas", Joins::overseas);
        INDICATORS.put("encourage-states", Counts::votes);
        INDICATORS.put("prevention-networks", Counts::networks);
        INDICATORS.put("r2p-discussions", Counts::discussions);
        INDICATORS.put("peacekeeping", Counts::peacekeeping);
        INDICATORS.put("veto-restraint", Commitments::veto);
        INDICATORS.put("kigali-principles", Commitments::kigali);
    }

    /** What is decided of one indicator. */
    record Decision(Verdict verdict, Outcome outcome) {}

    private PlainJava() {}

    static Set<String> indicators() {
        return INDICATORS.keySet();
    }

    static List<Decision> decide(Scale scale, CaseFile caseFile) {
        State state = new State(caseFile);
        List<Decision> decisions = new ArrayList<>(INDICATORS.size());
        INDICATORS.forEach((indicator, decides) -> {
            Verdict verdict = new Verdict(indicator);
            decides.accept(state, verdict);
            decisions.add(new Decision(verdict, verdict.outcome(scale)));
        });
        return decisions;
    }
}
