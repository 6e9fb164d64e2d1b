package org.r2prating.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.r2prating.rules.Condition.Kind;

/**
 * DRL to be compiled. It is written again from what the vetting has read, so that nothing reaches the compiler that the
 * vetting has not seen, and it is one package for all files, so that rules share what they have in common.
 */
final class Drl {

    private static final String HEADER =
            """
            package rules
            import org.r2prating.facts.*
            import org.r2prating.model.*
            import static org.r2prating.rules.Conclusion.*
            """;

    private final List<Rule> rules;

    Drl() {
        this(new ArrayList<>());
    }

    private Drl(List<Rule> rules) {
        this.rules = rules;
    }

    private record Rule(String name, String text) {}

    /** Adds a rule. */
    void add(String name, List<String> conditions, String conclusion) {
        StringBuilder text = new StringBuilder("rule \"" + name + "\"\nwhen\n");
        conditions.forEach(condition -> text.append(condition).append('\n'));
        text.append("then\n").append(conclusion).append("\nend\n");
        rules.add(new Rule(name, text.toString()));
    }

    /** The names of its rules and probes. */
    List<String> names() {
        return rules.stream().map(Rule::name).toList();
    }

    /** Two with half of the rules each. */
    List<Drl> halves() {
        int middle = rules.size() / 2;
        return List.of(new Drl(rules.subList(0, middle)), new Drl(rules.subList(middle, rules.size())));
    }

    /** Conditions as they are compiled: every `exists` is a bound pattern, so that its facts are recorded too. */
    static List<String> conditions(DrlFile file, List<Condition> conditions) {
        List<String> written = new ArrayList<>();
        for (Condition condition : conditions) {
            written.add(
                    condition.kind() == Kind.EXISTS
                            ? condition.pattern(file.text(), "$exists" + written.size())
                            : condition.written(file.text()));
        }
        return written;
    }

    String text() {
        return rules.stream().map(Rule::text).collect(Collectors.joining("", HEADER, ""));
    }
}
