package org.r2prating.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.r2prating.engine.HeldBack;
import org.r2prating.engine.Reason;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.Fact;
import org.r2prating.model.Scale;

/** Whether rules and plain Java give the same outcomes, for the same reasons, on the same evidence. */
final class SameAnswers {

    private SameAnswers() {}

    /** What each says of an indicator, in a form that can be compared. */
    private record Said(
            String outcome, SortedMap<String, Set<List<Fact>>> held, SortedMap<String, Set<List<Fact>>> heldBack) {}

    /** One line for each indicator of a state on which they differ. */
    static List<String> differences(Recommender rules, Scale scale, List<CaseFile> caseFiles) {
        List<String> differences = new ArrayList<>();
        for (CaseFile caseFile : caseFiles) {
            Map<String, Said> byRules = new TreeMap<>();
            for (Recommendation recommendation : rules.recommend(caseFile)) {
                byRules.put(recommendation.indicator().id(), said(recommendation));
            }
            for (PlainJava.Decision decision : PlainJava.decide(scale, caseFile)) {
                String indicator = decision.verdict().indicator();
                Said plain = said(decision);
                if (!plain.equals(byRules.get(indicator))) {
                    differences.add(caseFile.country().iso3() + " " + indicator + ": rules say "
                            + byRules.get(indicator) + ", plain Java says " + plain);
                }
            }
        }
        return differences;
    }

    private static Said said(Recommendation recommendation) {
        String prefix = recommendation.indicator().id() + ": ";
        SortedMap<String, Set<List<Fact>>> held = new TreeMap<>();
        for (Reason reason : recommendation.derivation().reasons()) {
            reason.firings()
                    .forEach(f -> add(held, reason.card().name().substring(prefix.length()), f.facts()));
        }
        SortedMap<String, Set<List<Fact>>> heldBack = new TreeMap<>();
        for (HeldBack rule : recommendation.derivation().heldBack()) {
            add(heldBack, rule.card().name().substring(prefix.length()), rule.facts());
        }
        return new Said(recommendation.outcome().toString(), held, heldBack);
    }

    private static Said said(PlainJava.Decision decision) {
        SortedMap<String, Set<List<Fact>>> held = new TreeMap<>();
        decision.verdict().held().forEach(line -> add(held, line.criterion(), line.facts()));
        SortedMap<String, Set<List<Fact>>> heldBack = new TreeMap<>();
        decision.verdict().heldBack().forEach(line -> add(heldBack, line.criterion(), line.facts()));
        return new Said(decision.outcome().toString(), held, heldBack);
    }

    private static void add(SortedMap<String, Set<List<Fact>>> said, String criterion, List<Fact> facts) {
        said.computeIfAbsent(criterion, c -> new HashSet<>()).add(facts);
    }
}
