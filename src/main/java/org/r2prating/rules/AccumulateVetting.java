package org.r2prating.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.r2prating.input.Nearest;
import org.r2prating.input.Problem;
import org.r2prating.rules.Condition.Function;

/** Looks over what an accumulate makes of the facts that its pattern finds. */
final class AccumulateVetting {

    /** What each call gives; a sum, the least and the greatest value are of the type of the values. */
    private static final Map<String, Class<?>> FUNCTIONS = new LinkedHashMap<>();

    static {
        FUNCTIONS.put("count", long.class);
        FUNCTIONS.put("sum", double.class);
        FUNCTIONS.put("average", double.class);
        FUNCTIONS.put("min", double.class);
        FUNCTIONS.put("max", double.class);
        FUNCTIONS.put("collectList", List.class);
    }

    private static final List<String> OF_NUMBERS = List.of("sum", "average", "min", "max");
    private static final List<String> OF_SOMETHING = List.of("average", "min", "max");

    private final DrlFile drl;
    private final ParsedRule rule;
    private final Condition condition;
    private final Variables variables;
    private final List<Problem> problems;

    AccumulateVetting(DrlFile drl, ParsedRule rule, Condition condition, Variables variables, List<Problem> problems) {
        this.drl = drl;
        this.rule = rule;
        this.condition = condition;
        this.variables = variables;
        this.problems = problems;
    }

    /** Whether it holds only where there is at least one fact: a {@code count} among its results says so. */
    static boolean findsSomething(Condition condition) {
        return condition.functions().stream()
                .filter(f -> f.name().equals("count"))
                .anyMatch(
                        f -> condition.results().stream().anyMatch(r -> r.left().equals(f.binding()) && isPositive(r)));
    }

    private static boolean isPositive(Constraint result) {
        boolean number = result.operands().stream().allMatch(Constraint::isNumber);
        double least = number
                ? result.operands().stream()
                        .mapToDouble(Double::parseDouble)
                        .min()
                        .orElse(0)
                : 0;
        return switch (result.operator()) {
            case "==", ">=", "in" -> number && least >= 1;
            case ">" -> number && least >= 0;
            default -> false;
        };
    }

    /**
     * Looks over its calls and their results.
     *
     * @param before the variables that could be used before its pattern
     */
    void vet(Set<String> before) {
        boolean evidence = false;
        for (Function function : condition.functions()) {
            function(function, before);
            evidence |= function.name().equals("collectList")
                    && !condition.binding().isEmpty()
                    && function.argument().equals(condition.binding());
        }
        if (!evidence) {
            problem(
                    "accumulate in rule (" + rule.name() + ") binds no evidence",
                    "Maybe add $facts : collectList( " + (condition.binding().isEmpty() ? "$fact" : condition.binding())
                            + " ).");
        }
        List<Class<?>> given = condition.functions().stream().map(this::given).toList();
        variables.keepOnly(before);
        for (int i = 0; i < given.size(); i++) {
            Function function = condition.functions().get(i);
            if (!function.binding().isEmpty()) {
                variables.bind(condition.span(), function.binding(), given.get(i));
            }
        }
    }

    private Class<?> given(Function function) {
        Class<?> given = FUNCTIONS.getOrDefault(function.name(), Object.class);
        return List.of("sum", "min", "max").contains(function.name())
                ? variables.type(function.argument()).orElse(given)
                : given;
    }

    private void function(Function function, Set<String> before) {
        if (!FUNCTIONS.containsKey(function.name())) {
            problem("accumulate calls (" + function.name() + ")", Nearest.maybe(function.name(), FUNCTIONS.keySet()));
        }
        if (function.binding().isEmpty()) {
            problem(
                    "accumulate calls (" + function.written() + ") and gives the result no name",
                    "Maybe write $" + function.name() + " : " + function.written() + ".");
        }
        Class<?> argument = variables
                .type(function.argument())
                .filter(type -> !before.contains(function.argument()))
                .orElse(null);
        if (argument == null) {
            problem(
                    "accumulate calls " + function.name() + " with (" + function.argument() + "), which is not bound",
                    "Maybe bind it in the pattern: $name : property.");
        } else if (OF_NUMBERS.contains(function.name()) && !(FactTypes.isNumeric(argument) && argument.isPrimitive())) {
            problem(
                    "accumulate calls " + function.name() + " with (" + function.argument()
                            + "), which is not a number, or not always known",
                    "Maybe count the facts: $count : count( "
                            + (condition.binding().isEmpty() ? "$fact" : condition.binding()) + " ).");
        } else if (OF_SOMETHING.contains(function.name()) && !findsSomething(condition)) {
            problem(
                    function.name() + " over no facts gives nothing, and rule (" + rule.name() + ") would fall silent",
                    "Maybe add $count : count( " + (condition.binding().isEmpty() ? "$fact" : condition.binding())
                            + " ) and $count > 0.");
        }
    }

    private void problem(String what, String mend) {
        problems.add(new Problem(drl.at(condition.span()), what, mend));
    }
}
