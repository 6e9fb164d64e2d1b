package org.r2prating.rules;

import java.util.ArrayList;
import java.util.List;
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

    private final StringBuilder text = new StringBuilder(HEADER);

    /** Adds a rule. */
    void add(String name, List<String> conditions, String conclusion) {
        text.append("rule \"").append(name).append("\"\nwhen\n");
        conditions.forEach(condition -> text.append(condition).append('\n'));
        text.append("then\n").append(conclusion).append("\nend\n");
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
        return text.toString();
    }
}
