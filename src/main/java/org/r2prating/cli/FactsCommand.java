package org.r2prating.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.r2prating.consistency.review.FrozenRatings;
import org.r2prating.facts.FactBaseReader;
import org.r2prating.facts.FactBaseReading;
import org.r2prating.input.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Commands about the fact base. */
@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        description = "Checks the fact base, starts a dossier, lists what is still to be looked up.",
        footer = {"", "Examples:", "  r2p-rating facts check", "  r2p-rating facts todo PRK"},
        subcommands = {FactsCommand.Check.class, FactsImport.class, FactsNew.class, FactsTodo.class})
final class FactsCommand extends CommandGroup {

    /** Reads all files of the fact base. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Prints the problems of all fact files, and nothing else; exit code 3 if any.",
            footer = {"", "Example:", "  r2p-rating facts check --facts my-facts"})
    static final class Check implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CommandSpec spec;

        @Mixin
        private final Common common = new Common();

        @Override
        public Integer call() {
            Workspace workspace = new Workspace(common, spec.commandLine().getErr());
            FactBaseReading read = FactBaseReader.read(workspace.facts(), workspace.framework());
            List<Problem> problems = Stream.of(
                            read.problems().stream(),
                            read.disagreements().values().stream().flatMap(List::stream),
                            changedAfterClosing(workspace, read))
                    .flatMap(s -> s)
                    .toList();
            if (!problems.isEmpty()) {
                spec.commandLine().getOut().println(Stop.list(problems));
                return ExitCode.PROBLEMS;
            }
            spec.commandLine()
                    .getErr()
                    .println("No problem in " + read.facts().dossiers().size() + " dossiers and "
                            + read.facts().sources().size() + " sources.");
            return ExitCode.DONE;
        }

        /**
         * Ratings of closed editions that changed without a correction; rules are needed only where one is closed. A state
         * with a problem is left out: what its other facts give says nothing, and the problem is told.
         */
        private static Stream<Problem> changedAfterClosing(Workspace workspace, FactBaseReading read) {
            return read.facts().reviews().frozen().isEmpty()
                    ? Stream.empty()
                    : new FrozenRatings(workspace.pack(), read.facts())
                            .all(read::isWhole).stream()
                                    .map(f -> new Problem(f.place().at(), f.message(), f.mend()));
        }
    }
}
