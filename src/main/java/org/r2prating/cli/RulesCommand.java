package org.r2prating.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.r2prating.input.Problems;
import org.r2prating.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Commands about the rule pack. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Checks the rule pack.",
        footer = {"", "Example:", "  r2p-rating rules check"},
        subcommands = RulesCommand.Check.class)
final class RulesCommand extends CommandGroup {

    /** Vets and compiles the rules. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Prints the problems of the framework and the rules, and nothing else; exit code 3 if any.",
            footer = {"", "Example:", "  r2p-rating rules check --rules my-rules"})
    static final class Check implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CommandSpec spec;

        @Mixin
        private final Common common = new Common();

        @Override
        public Integer call() {
            Workspace workspace = new Workspace(common, spec.commandLine().getErr());
            Problems problems = new Problems();
            Optional<RulePack> pack = workspace.pack(problems);
            if (pack.isEmpty()) {
                spec.commandLine().getOut().println(Stop.list(problems.list()));
                return ExitCode.PROBLEMS;
            }
            spec.commandLine()
                    .getErr()
                    .println("No problem in " + pack.get().cards().size() + " rules on "
                            + pack.get().framework().indicators().size() + " indicators.");
            return ExitCode.DONE;
        }
    }
}
