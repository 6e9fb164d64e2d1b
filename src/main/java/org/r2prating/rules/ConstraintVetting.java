package org.r2prating.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.r2prating.input.Nearest;
import org.r2prating.input.Problem;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;
import org.r2prating.model.TallyList;

/** Looks over single constraints: what is compared with what, and whether the framework knows the words. */
final class ConstraintVetting {

    private static final List<String> ORDERING = List.of("<", "<=", ">", ">=");
    private static final List<String> DIFFERING = List.of("!=", "not in", "not matches");
    /** What Java reads as the number that stands there: with a zero in front it would count in eights. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,8})(\\.\\d{1,9})?");
    /** Without brackets, so that no repetition is repeated: matching stays quick whatever the text. */
    private static final Pattern PLAIN_REGEX = Pattern.compile("[^(){}*+?]*([*+?][^(){}*+?]*){0,3}");

    private final Framework framework;
    private final DrlFile drl;
    private final Variables variables;
    private final List<Problem> problems;

    ConstraintVetting(Framework framework, DrlFile drl, Variables variables, List<Problem> problems) {
        this.framework = framework;
        this.drl = drl;
        this.variables = variables;
        this.problems = problems;
    }

    /** A constraint on a property of a fact. */
    void property(FactTypes.Type type, Condition condition, Constraint constraint) {
        Class<?> property = type.properties().get(constraint.left());
        if (property == null) {
            problem(
                    constraint,
                    "(" + type.name() + ") has no property (" + constraint.left() + ")",
                    Nearest.maybe(
                            constraint.left(), List.copyOf(type.properties().keySet())));
            return;
        }
        if (constraint.isBinding()) {
            String variable = constraint.operands().get(0);
            if (condition.bindsFacts()) {
                variables.bind(constraint.span(), variable, property);
            } else {
                problem(
                        constraint,
                        "variable (" + variable + ") is bound behind a `not` or an `exists`",
                        "Maybe leave it out.");
            }
            return;
        }
        if (ORDERING.contains(constraint.operator()) && !FactTypes.isNumeric(property)) {
            problem(
                    constraint,
                    "(" + constraint.left() + ") is not a number and cannot be compared with " + constraint.operator(),
                    "Maybe use == or in (...).");
        }
        for (String operand : constraint.operands()) {
            operand(type, condition, constraint, property, operand);
            Class<?> other = type.properties()
                    .getOrDefault(operand, variables.type(operand).orElse(property));
            if (DIFFERING.contains(constraint.operator())
                    && (FactTypes.mayBeUnknown(property) || FactTypes.mayBeUnknown(other))) {
                problem(
                        constraint,
                        "(" + DrlText.brief(constraint.span().of(drl.text())) + ") also holds where a value is unknown",
                        "Maybe write what is known of it, with ==, <, <=, > or >=.");
            }
        }
    }

    /** A constraint on what an accumulate gives. */
    void result(Condition condition, Constraint constraint) {
        boolean given = condition.functions().stream().anyMatch(f -> f.binding().equals(constraint.left()));
        Optional<Class<?>> left = variables.type(constraint.left()).filter(type -> given && FactTypes.isNumeric(type));
        boolean compares = left.isPresent() && !constraint.isBinding();
        for (String operand : constraint.operands()) {
            compares &= Constraint.isNumber(operand) || variables.type(operand).equals(left);
        }
        if (!compares) {
            problem(
                    constraint,
                    "(" + DrlText.brief(constraint.span().of(drl.text()))
                            + ") is not a comparison of what the accumulate gives",
                    "Maybe compare one of " + variables.names() + " with a number.");
            return;
        }
        constraint.operands().stream()
                .filter(Constraint::isNumber)
                .forEach(number -> number(constraint, left.orElseThrow(), number));
    }

    private void operand(
            FactTypes.Type type, Condition condition, Constraint constraint, Class<?> property, String operand) {
        if (Constraint.isVariable(operand)) {
            variable(constraint, property, operand);
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
            if (FactTypes.isNumeric(property)) {
                number(constraint, property, operand);
            } else {
                mismatch(constraint, property, operand);
            }
        } else if (Constraint.isBoolean(operand)) {
            if (property != boolean.class) {
                mismatch(constraint, property, operand);
            }
        } else if (!type.properties().containsKey(operand)
                || !FactTypes.compare(property, type.properties().get(operand))) {
            problem(
                    constraint,
                    "(" + operand + ") is neither a value nor a property that compares with (" + constraint.left()
                            + ")",
                    "Maybe put it in quotes, or bind it as $" + operand + " first.");
        }
    }

    private void variable(Constraint constraint, Class<?> property, String variable) {
        variables
                .type(variable)
                .ifPresentOrElse(
                        type -> {
                            if (!FactTypes.compare(property, type)) {
                                mismatch(constraint, property, variable);
                            }
                        },
                        () -> problem(
                                constraint,
                                "variable (" + variable + ") is not bound before it is used",
                                Nearest.maybe(variable, variables.names())));
    }

    private void number(Constraint constraint, Class<?> property, String number) {
        if (!NUMBER.matcher(number).matches()) {
            problem(
                    constraint,
                    "number (" + DrlText.brief(number) + ") is too long, or begins with a zero",
                    "Maybe write at most nine digits before and after the point.");
        } else if (FactTypes.isWhole(property) && number.contains(".")) {
            problem(
                    constraint,
                    "(" + constraint.left() + ") is a whole number and cannot be compared with (" + number + ")",
                    "Maybe write a number without a point.");
        }
    }

    private void regex(Constraint constraint, String regex) {
        try {
            Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            problem(constraint, "(" + regex + ") is not a pattern of characters", "Maybe use == or in (...).");
            return;
        }
        if (!PLAIN_REGEX.matcher(regex).matches()) {
            problem(
                    constraint,
                    "pattern (" + DrlText.brief(regex) + ") may take very long to match",
                    "Maybe write it without ( ) { } and with at most three of * + ?, or use in (...).");
        }
    }

    private void word(FactTypes.Type type, Condition condition, Constraint constraint, String word) {
        if (constraint.left().equals(type.subjectKey())) {
            List<String> known = type.kind().map(framework::subjects).orElseGet(() -> framework.tallies().stream()
                    .map(TallyList::id)
                    .toList());
            if (!known.contains(word)) {
                problem(
                        constraint,
                        "unknown " + type.subjectKey() + " (" + word + ") in " + type.name(),
                        Nearest.maybe(word, known));
            }
        } else if (constraint.left().equals("indicator")) {
            List<String> known =
                    framework.indicators().stream().map(Indicator::id).toList();
            if (!known.contains(word)) {
                problem(constraint, "unknown indicator (" + word + ")", Nearest.maybe(word, known));
            }
        } else if (constraint.left().equals(type.answerKey())) {
            List<String> answers = new Selection(type, condition).answers(framework);
            if (!answers.isEmpty() && !answers.contains(word)) {
                problem(
                        constraint,
                        "unknown " + type.answerKey() + " (" + word + ") in " + type.name(),
                        Nearest.maybe(word, answers));
            }
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
                constraint,
                "(" + constraint.left() + ") is a " + property.getSimpleName() + " and cannot be compared with ("
                        + operand + ")",
                allowed);
    }

    private static List<String> constants(Class<?> enumType) {
        return Arrays.stream(enumType.getEnumConstants())
                .map(c -> enumType.getSimpleName() + "." + ((Enum<?>) c).name())
                .toList();
    }

    private void problem(Constraint at, String what, String mend) {
        problems.add(new Problem(drl.at(at.span()), what, mend));
    }
}
