package org.r2prating.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.r2prating.Shipped;
import org.r2prating.input.Problem;
import org.r2prating.input.Problems;

/** A pack of one rule that is good, until a test changes one thing in it. */
final class OneRule {

    static final String GOOD =
            """
            package rules.kigali_principles

            import org.r2prating.facts.*
            import org.r2prating.model.*
            import static org.r2prating.rules.Conclusion.*

            rule "kigali-principles: endorsed -> Strong"
                @indicator("kigali-principles")
                @because("{country} endorsed the principles.")
                @basis("Coding guide, 35")
            when
                $kigali : Membership( body == "kigali-principles", state == "endorsed" )
            then
                propose(kcontext, "Strong");
            end
            """;

    /** The condition of the rule. */
    static final String CONDITION = "$kigali : Membership( body == \"kigali-principles\", state == \"endorsed\" )";

    private OneRule() {}

    static List<Problem> problems(Path rules, String drl) throws IOException {
        return problems(rules, drl.getBytes(StandardCharsets.UTF_8));
    }

    /** What is wrong with such a file, below an empty folder; a pack is there exactly when nothing is. */
    static List<Problem> problems(Path rules, byte[] drl) throws IOException {
        Files.copy(
                Shipped.RULES.resolve("framework.yaml"),
                rules.resolve("framework.yaml"),
                StandardCopyOption.REPLACE_EXISTING);
        Path area = Files.createDirectories(rules.resolve("united-nations"));
        Files.write(area.resolve("kigali-principles.drl"), drl);
        Problems problems = new Problems();
        Optional<RulePack> pack = new RulePackReader(rules, PackCache.none()).read(problems);
        assertThat(pack.isPresent()).isEqualTo(problems.isEmpty());
        assertThat(problems.list())
                .extracting(Problem::at)
                .allMatch(at -> at.line() >= 1 && at.column() >= 1, "counts from 1");
        return problems.list();
    }
}
