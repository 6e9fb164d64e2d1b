package org.r2prating.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.r2prating.input.Origin;
import org.r2prating.input.Problem;

/** Should the vetting ever let pass what the compiler refuses, the rule is still named by its place. */
class PackCompilerTest {

    private static RuleCard card(int line) {
        return new RuleCard(
                "rule " + line,
                "indicator",
                new Origin("file.drl", line, 1),
                "",
                "",
                Verb.NOT_APPLICABLE,
                null,
                List.of(),
                new TreeSet<>(),
                List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IndexValue( valu > 1 )",
                "IndexValue( year == 99999999999 )",
                "IndexValue( value > \"x\" )",
                "IndexValue( value > $x )",
                "accumulate( IndexValue( $v : valu ); $c : sum( $v ) )",
                "Unheard( )",
                "no rule at all ("
            })
    void theRuleThatIsRefusedIsFound(String condition) {
        Drl drl = new Drl();
        for (int line = 1; line <= 5; line++) {
            boolean bad = line == 2 || line == 5;
            String name = "rule " + line + (line == 5 ? Probes.MARK + 1 : "");
            drl.add(name, List.of(bad ? condition : "IndexValue( value > 1 )"), "notApplicable(kcontext);");
        }
        List<Problem> problems = new ArrayList<>();
        PackCompiler.compile(drl, List.of(card(1), card(2), card(3), card(4), card(5)), problems);
        assertThat(problems).extracting(p -> p.at().toString()).containsExactly("file.drl:2:1", "file.drl:5:1");
        assertThat(problems).extracting(Problem::what).allMatch(w -> w.startsWith("the rule compiler refuses this: "));
    }
}
