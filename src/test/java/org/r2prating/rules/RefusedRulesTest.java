package org.r2prating.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.r2prating.input.Problem;

/** A rule file with one thing wrong: its place, what is wrong, what is allowed; and nothing runs. */
class RefusedRulesTest {

    private static final String GOOD = OneRule.GOOD;

    @TempDir
    private Path rules;

    private List<Problem> problems(String drl) throws IOException {
        return OneRule.problems(rules, drl);
    }

    @Test
    void theRuleItselfIsGood() throws IOException {
        assertThat(problems(GOOD)).isEmpty();
    }

    /** What is replaced by what in the good file; line and column; words of the message; words of the advice. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "propose(kcontext, \"Strong\"); | System.exit(0); | 14:1 | (System.exit(0);) | Maybe write propose(kcontext",
                "propose(kcontext, \"Strong\"); | new java.io.FileWriter(\"x\"); | 14:1 | is not exactly one of the calls | propose",
                "propose(kcontext, \"Strong\"); | propose(kcontext, \"Strong\"); propose(kcontext, \"Fair\"); | 14:1 | is not exactly one of the calls | propose",
                "propose(kcontext, \"Strong\"); | propose(kcontext, System.getenv(\"HOME\")); | 14:1 | is not exactly one of the calls | propose",
                "propose(kcontext, \"Strong\"); | propose(kcontext, \"Stong\"); | 14:1 | unknown rating (Stong) | Maybe you meant (Strong).",
                "propose(kcontext, \"Strong\"); | atMost(kcontext, \"Strong\"); | 7:1 | does not agree with its file and conclusion | ... at most Strong",
                "import org.r2prating.model.* | import java.io.File | 4:8 | import of (java.io.File) is not allowed | Maybe leave it out",
                "when | when eval( true ) | 11:6 | is not allowed | Maybe write it with patterns",
                "state == \"endorsed\" | eval( state == \"endorsed\" ) | 12:56 | is outside the subset | Maybe write `property == literal`",
                "state == \"endorsed\" | state.length() > 3 | 12:56 | is outside the subset | one at a time",
                "state == \"endorsed\" | statt == \"endorsed\" | 12:56 | (Membership) has no property (statt) | Maybe you meant (state).",
                "state == \"endorsed\" | state == \"endorst\" | 12:56 | unknown state (endorst) | Maybe you meant (endorsed).",
                "state == \"endorsed\" | state == 3 | 12:56 | (state) is a String and cannot be compared with (3) | a word in quotes",
                "Membership( body == \"kigali-principles\", state == \"endorsed\" ) | TreatyStanding( treaty == \"cat\", standing == \"PARTY\" ) | 12:48 | (standing) is a Standing and cannot be compared with (\"PARTY\") | Standing.PARTY",
                "body == \"kigali-principles\", |  | 12:5 | does not say what it is about | Maybe add body == \"...\".",
                "body == \"kigali-principles\" | body == \"kigali-principle\" | 12:27 | unknown body (kigali-principle) | Maybe you meant (kigali-principles).",
                "@indicator(\"kigali-principles\") | @indicator(\"kigali\") | 8:5 | names an unknown indicator (kigali) | Maybe use one of",
                "@basis(\"Coding guide, 35\") |  | 7:1 | lacks the metadata line (@basis) | Maybe add @basis",
                "{country} endorsed | {contry} endorsed | 9:5 | names {contry}, which no condition binds | Maybe you meant (country).",
                "$kigali : Membership | not Membership | 12:5 | cites nothing | Maybe add a pattern of the recorded fact",
                "rule \"kigali | salience 10 rule \"kigali | 7:1 | is not allowed | Maybe write",
                "endorsed the principles | endorsed the \\u0022 principles | 9:38 | a backslash is not allowed | typographic quotes"
            })
    void isRefusedWithItsPlace(String good, String bad, String place, String what, String mend) throws IOException {
        assertThat(GOOD).contains(good);
        List<Problem> found = problems(GOOD.replace(good, bad == null ? "" : bad));
        assertThat(found).isNotEmpty();
        String all = found.toString();
        assertThat(all)
                .contains("united-nations/kigali-principles.drl:" + place + ":")
                .contains(what)
                .contains(mend);
    }

    @Test
    void aNameThatWouldRunAsJavaIsRefused() throws IOException {
        String name = "kigali-principles: endorsed";
        String comment = GOOD.replace(name, "kigali-principles: a*/ static { System.exit(42); } /*");
        assertThat(problems(comment).toString()).contains("name of a rule has characters that are not allowed");
    }

    @Test
    void anAccumulateThatBindsNoEvidenceIsRefused() throws IOException {
        String counted = GOOD.replace(
                "$kigali : Membership( body == \"kigali-principles\", state == \"endorsed\" )",
                "accumulate( $kigali : Membership( body == \"kigali-principles\" ); $count : count( $kigali ); $count > 0 )");
        assertThat(problems(counted).toString())
                .contains("binds no evidence")
                .contains("Maybe add $facts : collectList( $kigali ).");
    }

    @Test
    void twoRulesOfOneNameAreRefusedAndAllProblemsAreToldAtOnce() throws IOException {
        String rule = GOOD.substring(GOOD.indexOf("rule "));
        String twice =
                GOOD + "\n" + rule.replace("@basis(\"Coding guide, 35\")", "").replace("state ==", "stat ==");
        assertThat(problems(twice))
                .extracting(Problem::what)
                .anyMatch(w -> w.contains("has the name of another rule"))
                .anyMatch(w -> w.contains("lacks the metadata line (@basis)"))
                .anyMatch(w -> w.contains("has no property (stat)"));
    }
}
