package org.r2prating.rules;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.r2prating.input.Nearest;
import org.r2prating.input.Problem;
import org.r2prating.model.Framework;
import org.r2prating.model.Subject;
import org.r2prating.model.TallyList;
import org.r2prating.rules.Condition.Function;
import org.r2prating.rules.Condition.Kind;

/** Looks over the conditions of one rule: types, properties, words of the framework, and evidence that is bound. */
final class ConditionVetting {

    private static final List<String> FUNCTIONS = List.of("count", "sum", "average", "min", "max", "collectList");

    private final Framework framework;
    private final DrlFile drl;
    private final ParsedRule rule;
    private final List<Problem> problems;
    private final Map<String, Class<?>> bound = new LinkedHashMap<>();
    private final SortedSet<Subject> asks = new TreeSet<>();

    ConditionVetting(Framework framework, DrlFile drl, ParsedRule rule, List<Problem> problems) {
        this.framework = framework;
        this.drl = drl;
        this.rule = rule;
        this.problems = problems;
    }

    void vet() {
        boolean cites = false;
        for (Condition condition : rule.conditions()) {
            cites |= condition.kind() != Kind.NOT;
            pattern(condition);
            if (condition.kind() == Kind.ACCUMULATE) {
                accumulate(condition);
            }
        }
        if (!cites) {
            problems.add(new Problem(
                    drl.at(rule.lhs()),
                    "rule (" + rule.name() + ") cites nothing: a rating is never made from missing data",
                    "Maybe add a pattern of the recorded fact, also where the fact is an absence."));
        }
    }

    /** The variables that the conditions bind, with their dollar signs. */
    Set<String> bound() {
        return bound.keySet();
    }

    /** The subjects that the conditions name. */
    SortedSet<Subject> asks() {
        return asks;
    }

    private void pattern(Condition condition) {
        Optional<FactTypes.Type> found = FactTypes.named(condition.type());
        if (found.isEmpty()) {
            problem(
                    condition.pattern(),
                    "(" + condition.type() + ") is not a kind of fact",
                    Nearest.maybe(condition.type(), FactTypes.names()));
            return;
        }
        FactTypes.Type type = found.get();
        if (!condition.binding().isEmpty()) {
            if (condition.kind() == Kind.NOT || condition.kind() == Kind.EXISTS) {
                problem(condition.pattern(), "a binding behind a `not` or an `exists`", "Maybe leave it out.");
            }
            bind(condition.pattern(), condition.binding(), Object.class);
        }
        for (Constraint constraint : condition.constraints()) {
            constraint(type, condition, constraint);
        }
        subject(type, condition);
    }

    private void constraint(FactTypes.Type type, Condition condition, Constraint constraint) {
        Class<?> property = type.properties().get(constraint.left());
        if (property == null) {
            problem(
                    constraint.span(),
                    "(" + type.name() + ") has no property (" + constraint.left() + ")",
                    Nearest.maybe(
                            constraint.left(), List.copyOf(type.properties().keySet())));
            return;
        }
        if (constraint.isBinding()) {
            bind(constraint.span(), constraint.operands().get(0), property);
            return;
        }
        for (String operand : constraint.operands()) {
            operand(type, condition, constraint, property, operand);
        }
    }

    private void operand(
            FactTypes.Type type, Condition condition, Constraint constraint, Class<?> property, String operand) {
        if (Constraint.isVariable(operand)) {
            if (!bound.containsKey(operand)) {
                problem(
                        constraint.span(),
                        "variable (" + operand + ") is not bound before it is used",
                        Nearest.maybe(operand, List.copyOf(bound.keySet())));
            }
        } else if (Constraint.isText(operand)) {
            if (property != String.class) {
                mismatch(constraint, property, operand);
            } else if (constraint.operator().endsWith("matches")) {
                regex(constraint, Constraint.unquoted(operand));
            } else {
                word(type, condition, constraint, Constraint.unquoted(operand));
            }
        } else if (Constraint.isEnumConstant(operand)) {
            if (!property.isEnum() || !constants(property).contains(operand)) {
                mismatch(constraint, property, operand);
            }
        } else if (Constraint.isNumber(operand)) {
            if (!FactTypes.isNumeric(property)) {
                mismatch(constraint, property, operand);
            }
        } else if (Constraint.isBoolean(operand)) {
            if (property != boolean.class) {
                mismatch(constraint, property, operand);
            }
        } else {
            Class<?> other = type.properties().get(operand);
            if (other == null || FactTypes.isNumeric(other) != FactTypes.isNumeric(property)) {
                problem(
                        constraint.span(),
                        "(" + operand + ") is neither a value nor a property that compares with (" + constraint.left()
                                + ")",
                        "Maybe put it in quotes, or bind it as $" + operand + " first.");
            }
        }
        boolean ordered = List.of("<", "<=", ">", ">=").contains(constraint.operator());
        if (ordered && !FactTypes.isNumeric(property)) {
            problem(
                    constraint.span(),
                    "(" + constraint.left() + ") is not a number and cannot be compared with " + constraint.operator(),
                    "Maybe use == or in (...).");
        }
    }

    private void regex(Constraint constraint, String regex) {
        try {
            Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            problem(constraint.span(), "(" + regex + ") is not a pattern of characters", "Maybe use == or in (...).");
        }
    }

    private void word(FactTypes.Type type, Condition condition, Constraint constraint, String word) {
        if (constraint.left().equals(type.subjectKey())) {
            List<String> known = type.kind().map(framework::subjects).orElseGet(() -> framework.tallies().stream()
                    .map(TallyList::id)
                    .toList());
            if (!known.contains(word)) {
                problem(
                        constraint.span(),
                        "unknown " + type.subjectKey() + " (" + word + ") in " + type.name(),
                        Nearest.maybe(word, known));
            }
        } else if (constraint.left().equals("indicator")) {
            List<String> known =
                    framework.indicators().stream().map(i -> i.id()).toList();
            if (!known.contains(word)) {
                problem(constraint.span(), "unknown indicator (" + word + ")", Nearest.maybe(word, known));
            }
        } else if (constraint.left().equals(type.answerKey())) {
            List<String> answers = new Selection(type, condition).answers(framework);
            if (!answers.isEmpty() && !answers.contains(word)) {
                problem(
                        constraint.span(),
                        "unknown " + type.answerKey() + " (" + word + ") in " + type.name(),
                        Nearest.maybe(word, answers));
            }
        }
    }

    private void subject(FactTypes.Type type, Condition condition) {
        Selection selection = new Selection(type, condition);
        asks.addAll(selection.subjects(framework));
        if (!selection.isNamed()) {
            problem(
                    condition.pattern(),
                    "pattern of (" + type.name() + ") does not say what it is about",
                    "Maybe add " + type.subjectKey() + " == \"...\".");
        }
    }

    private void accumulate(Condition condition) {
        boolean evidence = false;
        for (Function function : condition.functions()) {
            if (!FUNCTIONS.contains(function.name())) {
                problem(
                        condition.span(),
                        "accumulate calls (" + function.name() + ")",
                        Nearest.maybe(function.name(), FUNCTIONS));
            }
            if (!bound.containsKey(function.argument())) {
                problem(
                        condition.span(),
                        "accumulate calls " + function.name() + " with (" + function.argument()
                                + "), which is not bound",
                        "Maybe bind it in the pattern: $name : property.");
            }
            evidence |= function.name().equals("collectList")
                    && !condition.binding().isEmpty()
                    && function.argument().equals(condition.binding());
            if (function.binding().startsWith("$")) {
                bind(condition.span(), function.binding(), Number.class);
            }
        }
        if (!evidence) {
            problem(
                    condition.span(),
                    "accumulate in rule (" + rule.name() + ") binds no evidence",
                    "Maybe add $facts : collectList( " + (condition.binding().isEmpty() ? "$fact" : condition.binding())
                            + " ).");
        }
        for (Constraint result : condition.results()) {
            boolean compares = Constraint.isVariable(result.left()) && !result.isBinding();
            for (String operand : result.operands()) {
                compares &= Constraint.isNumber(operand) || bound.containsKey(operand);
            }
            if (!compares || !bound.containsKey(result.left())) {
                problem(
                        result.span(),
                        "(" + result.span().of(drl.text()) + ") is not a comparison of what the accumulate gives",
                        "Maybe compare one of " + bound.keySet() + " with a number.");
            }
        }
    }

    private void bind(Condition.Span at, String variable, Class<?> type) {
        if (bound.put(variable, type) != null) {
            problem(at, "variable (" + variable + ") is bound twice", "Maybe choose another name.");
        }
    }

    private void mismatch(Constraint constraint, Class<?> property, String operand) {
        String allowed = property.isEnum()
                ? "Maybe use one of " + constants(property) + "."
                : "Maybe write "
                        + (FactTypes.isNumeric(property)
                                ? "a number without quotes."
                                : property == String.class ? "a word in quotes." : "no comparison: only bind it.");
        problem(
                constraint.span(),
                "(" + constraint.left() + ") is a " + property.getSimpleName() + " and cannot be compared with ("
                        + operand + ")",
                allowed);
    }

    private static List<String> constants(Class<?> enumType) {
        return Arrays.stream(enumType.getEnumConstants())
                .map(c -> enumType.getSimpleName() + "." + ((Enum<?>) c).name())
                .toList();
    }

    private void problem(Condition.Span at, String what, String mend) {
        problems.add(new Problem(drl.at(at), what, mend));
    }
}
