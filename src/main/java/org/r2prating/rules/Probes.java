package org.r2prating.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.r2prating.rules.Condition.Kind;

/**
 * What is compiled beside the rules, so that the engine names every fact that was looked at: for each {@code not} and
 * each accumulate a rule that holds for each of its facts, for each tally a rule that holds whatever it comes to.
 */
final class Probes {

    /** Between the name of a rule and the number of its probe. */
    static final String MARK = " # looks at ";

    private static final String CONCLUSION = "looksAt(kcontext);";

    private Probes() {}

    /** Adds the probes of a file. */
    static void add(DrlFile file, Drl drl) {
        Set<List<String>> counted = new LinkedHashSet<>();
        for (ParsedRule rule : file.rules()) {
            int number = 0;
            for (int i = 0; i < rule.conditions().size(); i++) {
                List<String> lines = probe(file, rule.conditions(), i);
                boolean counts = rule.conditions().get(i).kind() != Kind.NOT;
                if (!lines.isEmpty() && (!counts || counted.add(lines))) {
                    drl.add(rule.name() + MARK + ++number, lines, CONCLUSION);
                }
            }
        }
    }

    /** What holds where a condition looks at facts that may hold the rule back; nothing when it needs no probe. */
    private static List<String> probe(DrlFile file, List<Condition> conditions, int at) {
        Condition condition = conditions.get(at);
        if (condition.kind() == Kind.NOT) {
            return beside(file, conditions, condition);
        }
        if (condition.kind() == Kind.ACCUMULATE) {
            return beside(file, conditions.subList(0, at), condition);
        }
        if (condition.type().equals(FactTypes.TALLY)) {
            List<Constraint> list =
                    condition.constraints().stream().filter(Constraint::selects).toList();
            return List.of(condition.with(list, List.of()).pattern(file.text(), Conclusion.LOOKED_AT));
        }
        return List.of();
    }

    /** One of the facts behind a condition, where the others find theirs. */
    private static List<String> beside(DrlFile file, List<Condition> others, Condition condition) {
        List<String> lines = Drl.conditions(
                file, others.stream().filter(c -> c.kind() != Kind.NOT).toList());
        lines.add(condition.pattern(file.text(), Conclusion.LOOKED_AT));
        return lines;
    }
}
