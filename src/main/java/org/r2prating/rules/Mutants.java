package org.r2prating.rules;

import java.util.ArrayList;
import java.util.List;
import org.r2prating.rules.Condition.Kind;
import org.r2prating.rules.Condition.Span;

/** Rules with one condition taken away: if no scenario notices, the condition or a scenario is missing its purpose. */
final class Mutants {

    /** Between the name of a rule and what it does without. */
    static final String MARK = " # without ";

    private Mutants() {}

    /** A rule without one of its conditions, and what was taken away, as it was written. */
    record Mutant(ParsedRule rule, String without, List<String> conditions) {

        String name() {
            return rule.name() + MARK + without;
        }
    }

    /** Every rule of the file without each of its conditions in turn, but for those that say what a fact is about. */
    static List<Mutant> of(DrlFile drl) {
        List<Mutant> mutants = new ArrayList<>();
        for (ParsedRule rule : drl.rules()) {
            List<Condition> conditions = rule.conditions();
            for (int i = 0; i < conditions.size(); i++) {
                Condition condition = conditions.get(i);
                if (conditions.stream().filter(c -> c.kind() != Kind.NOT).count() > 1 || condition.kind() == Kind.NOT) {
                    mutants.add(mutant(drl, rule, i, List.of(), condition.span()));
                }
                for (Constraint constraint : condition.constraints()) {
                    if (!constraint.isBinding() && !saysAbout(condition, constraint)) {
                        List<Constraint> others = without(condition.constraints(), constraint);
                        mutants.add(mutant(
                                drl, rule, i, List.of(condition.with(others, condition.results())), constraint.span()));
                    }
                }
                for (Constraint result : condition.results()) {
                    List<Constraint> others = without(condition.results(), result);
                    mutants.add(mutant(
                            drl, rule, i, List.of(condition.with(condition.constraints(), others)), result.span()));
                }
            }
        }
        return mutants;
    }

    /** Without it the vetting refuses the rule. */
    private static boolean saysAbout(Condition condition, Constraint constraint) {
        String key = FactTypes.named(condition.type())
                .map(FactTypes.Type::subjectKey)
                .orElse("");
        return constraint.selects()
                && (constraint.left().equals(key) || constraint.left().equals("indicator"));
    }

    private static List<Constraint> without(List<Constraint> constraints, Constraint one) {
        return constraints.stream().filter(c -> !c.equals(one)).toList();
    }

    private static Mutant mutant(DrlFile drl, ParsedRule rule, int at, List<Condition> instead, Span without) {
        List<Condition> others = new ArrayList<>(rule.conditions());
        others.remove(at);
        others.addAll(at, instead);
        String words = without.of(drl.text()).strip().replaceAll("\\s+", " ").replace('"', '\'');
        String place = " in line " + without.line() + ", column " + without.column();
        return new Mutant(rule, words + place, Drl.conditions(drl, others));
    }
}
