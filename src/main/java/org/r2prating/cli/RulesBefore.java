package org.r2prating.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.r2prating.input.Problems;
import org.r2prating.rules.PackCache;
import org.r2prating.rules.RulePack;
import org.r2prating.rules.RulePackReader;
import picocli.CommandLine.Option;

/** The rules of earlier editions: with them a changed rating can be put down to a changed rule. */
final class RulesBefore {

    @Option(
            names = "--rules-before",
            paramLabel = "DIR",
            description = "The rules by which earlier editions were made, where they were others.")
    private @Nullable Path folder;

    Optional<RulePack> pack() {
        return Optional.ofNullable(folder).map(RulesBefore::pack);
    }

    private static RulePack pack(Path folder) {
        Problems problems = new Problems();
        return new RulePackReader(folder, PackCache.ofUser())
                .read(problems)
                .orElseThrow(() -> Stop.problems(problems.list()));
    }
}
