package org.r2prating.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.r2prating.rules.Condition.Kind;
import org.r2prating.rules.Criterion.Requirement;

/**
 * The conditions of rules made into rules of their own, so that the engine itself says which one a state does not meet:
 * for each condition all of them up to it, it alone, and what it looks at. The same conditions are one step.
 */
final class Steps {

    /** Before the number of a step. */
    static final String NAME = "step ";

    private static final String CONCLUSION = "looksAt(kcontext);";

    private final Map<List<String>, Integer> numbers = new LinkedHashMap<>();
    private final SortedMap<String, List<Criterion>> criteria = new TreeMap<>();

    /** Adds the rules of a file. */
    void add(DrlFile file) {
        for (ParsedRule rule : file.rules()) {
            List<Criterion> ofIt = new ArrayList<>();
            for (int i = 0; i < rule.conditions().size(); i++) {
                ofIt.add(criterion(file, rule.conditions(), i));
            }
            criteria.put(rule.name(), List.copyOf(ofIt));
        }
    }

    private Criterion criterion(DrlFile file, List<Condition> conditions, int at) {
        Condition condition = conditions.get(at);
        int reached = number(Drl.conditions(file, conditions.subList(0, at + 1)));
        Integer alone = isClosed(condition) ? number(Drl.conditions(file, List.of(condition))) : null;
        FactTypes.Type type = FactTypes.named(condition.type()).orElseThrow();
        List<Constraint> selecting = condition.constraints().stream()
                .filter(c -> c.selects() && c.left().equals(type.subjectKey()))
                .toList();
        return new Criterion(
                condition.span().of(file.text()).strip().replaceAll("\\s+", " "),
                kind(condition),
                type.kind().orElse(null),
                selecting.stream().flatMap(c -> operands(c).stream()).toList(),
                Stream.concat(condition.constraints().stream(), condition.results().stream())
                        .filter(c -> !c.isBinding() && !selecting.contains(c))
                        .map(c -> new Requirement(c.left(), c.operator(), operands(c)))
                        .toList(),
                reached,
                alone,
                number(seen(file, conditions, at, selecting)));
    }

    private static Criterion.Kind kind(Condition condition) {
        return switch (condition.kind()) {
            case PATTERN, EXISTS -> Criterion.Kind.PRESENT;
            case NOT -> Criterion.Kind.ABSENT;
            case ACCUMULATE -> Criterion.Kind.COUNTED;
        };
    }

    private static List<String> operands(Constraint constraint) {
        return constraint.operands().stream()
                .map(o -> Constraint.isText(o) ? Constraint.unquoted(o) : o)
                .toList();
    }

    /** What is there: all facts on what it is about; of an accumulate what it counts, whatever comes of it. */
    private static List<String> seen(DrlFile file, List<Condition> conditions, int at, List<Constraint> selecting) {
        Condition condition = conditions.get(at);
        if (condition.kind() != Kind.ACCUMULATE) {
            return List.of(condition.with(selecting, List.of()).pattern(file.text(), Conclusion.LOOKED_AT));
        }
        List<String> lines = isClosed(condition) ? new ArrayList<>() : Drl.conditions(file, conditions.subList(0, at));
        lines.add(condition.with(condition.constraints(), List.of()).written(file.text()));
        return lines;
    }

    /** Whether it compares with nothing that another condition binds. */
    private static boolean isClosed(Condition condition) {
        List<String> own = Stream.concat(
                        condition.constraints().stream()
                                .filter(Constraint::isBinding)
                                .flatMap(c -> c.operands().stream()),
                        condition.functions().stream().map(Condition.Function::binding))
                .toList();
        return Stream.concat(condition.constraints().stream(), condition.results().stream())
                .filter(c -> !c.isBinding())
                .flatMap(c -> Stream.concat(Stream.of(c.left()), c.operands().stream()))
                .filter(Constraint::isVariable)
                .allMatch(own::contains);
    }

    private int number(List<String> conditions) {
        return numbers.computeIfAbsent(List.copyOf(conditions), c -> numbers.size());
    }

    /** All steps, to be compiled. */
    Drl drl() {
        Drl drl = new Drl();
        numbers.forEach((conditions, number) -> drl.add(NAME + number, conditions, CONCLUSION));
        return drl;
    }

    /** The conditions of each rule, by its name. */
    SortedMap<String, List<Criterion>> criteria() {
        return criteria;
    }
}
