package org.r2prating.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.r2prating.input.Nearest;
import org.r2prating.input.Problem;
import org.r2prating.model.Framework;
import org.r2prating.model.Subject;
import org.r2prating.rules.Condition.Kind;

/** Looks over the conditions of one rule: the facts they ask for, and whether it cites any when it holds. */
final class ConditionVetting {

    private final Framework framework;
    private final DrlFile drl;
    private final ParsedRule rule;
    private final List<Problem> problems;
    private final Variables variables;
    private final ConstraintVetting constraints;
    private final SortedSet<Subject> asks = new TreeSet<>();

    ConditionVetting(Framework framework, DrlFile drl, ParsedRule rule, List<Problem> problems) {
        this.framework = framework;
        this.drl = drl;
        this.rule = rule;
        this.problems = problems;
        this.variables = new Variables(drl, problems);
        this.constraints = new ConstraintVetting(framework, drl, variables, problems);
    }

    void vet() {
        boolean cites = false;
        for (Condition condition : rule.conditions()) {
            Set<String> before = variables.names();
            pattern(condition);
            if (condition.kind() == Kind.ACCUMULATE) {
                new AccumulateVetting(drl, rule, condition, variables, problems).vet(before);
                condition.results().forEach(result -> constraints.result(condition, result));
            }
            cites |= condition.kind() == Kind.ACCUMULATE
                    ? AccumulateVetting.findsSomething(condition)
                    : condition.kind() != Kind.NOT;
        }
        if (!cites) {
            problems.add(new Problem(
                    drl.at(rule.lhs()),
                    "rule (" + rule.name() + ") cites nothing: a rating is never made from missing data",
                    "Maybe add a pattern of the recorded fact, also where the fact is an absence;"
                            + " to an accumulate, a $count > 0."));
        }
    }

    /** The variables that a match of the rule has. */
    Variables variables() {
        return variables;
    }

    /** The subjects that the conditions name. */
    SortedSet<Subject> asks() {
        return asks;
    }

    private void pattern(Condition condition) {
        Optional<FactTypes.Type> found = FactTypes.named(condition.type());
        if (found.isEmpty()) {
            problem(
                    condition,
                    "(" + condition.type() + ") is not a kind of fact",
                    Nearest.maybe(condition.type(), FactTypes.names()));
            return;
        }
        FactTypes.Type type = found.get();
        if (!condition.binding().isEmpty()) {
            if (condition.bindsFacts()) {
                variables.bind(condition.pattern(), condition.binding(), Object.class);
            } else {
                problem(condition, "a binding behind a `not` or an `exists`", "Maybe leave it out.");
            }
        }
        condition.constraints().forEach(constraint -> constraints.property(type, condition, constraint));
        subject(type, condition);
    }

    private void subject(FactTypes.Type type, Condition condition) {
        Selection selection = new Selection(type, condition);
        asks.addAll(selection.subjects(framework));
        if (!selection.isNamed()) {
            problem(
                    condition,
                    "pattern of (" + type.name() + ") does not say what it is about",
                    "Maybe add " + type.subjectKey() + " == \"...\".");
        }
    }

    private void problem(Condition condition, String what, String mend) {
        problems.add(new Problem(drl.at(condition.pattern()), what, mend));
    }
}
