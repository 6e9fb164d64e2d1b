package org.r2prating.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.r2prating.rules.Condition.Kind;

/**
 * What is compiled beside the rules, so that the engine names every fact that was looked at: for each {@code not} a rule
 * that holds where its facts are there, for each accumulate and each tally a rule that holds whatever it gives.
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
            List<String> lines = present(file, conditions);
            lines.add(condition.pattern(file.text(), Conclusion.LOOKED_AT));
            return lines;
        }
        if (condition.kind() == Kind.ACCUMULATE) {
            List<String> lines = present(file, conditions.subList(0, at));
            lines.add(condition.accumulate(file.text(), condition.evidence(), List.of()));
            return lines;
        }
        if (condition.type().equals(FactTypes.TALLY)) {
            List<Constraint> list =
                    condition.constraints().stream().filter(Constraint::selects).toList();
            return List.of(condition.with(list, List.of()).pattern(file.text(), Conclusion.LOOKED_AT));
        }
        return List.of();
    }

    /** The conditions that ask for facts to be there. */
    private static List<String> present(DrlFile file, List<Condition> conditions) {
        return Drl.conditions(
                file, conditions.stream().filter(c -> c.kind() != Kind.NOT).toList());
    }
}
