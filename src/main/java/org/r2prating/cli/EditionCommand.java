package org.r2prating.cli;

import java.util.Optional;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.review.Frozen;
import org.r2prating.model.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Commands about editions. */
@Command(
        name = "edition",
        mixinStandardHelpOptions = true,
        description = "Lists the editions, closes one, corrects a rating of one that is closed.",
        footer = {
            "",
            "Examples:",
            "  r2p-rating edition list",
            "  r2p-rating edition freeze 2022 --by Lee --on 2022-06-01"
        },
        subcommands = {EditionCommand.Listed.class, EditionFreeze.class, EditionCorrect.class})
final class EditionCommand extends CommandGroup {

    /** The editions, their periods, and whether they are closed. */
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists the editions, the period of each, and whether it is open or closed.",
            footer = {"", "Example:", "  r2p-rating edition list"})
    static final class Listed implements Runnable {

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CommandSpec spec;

        @Mixin
        private final Common common = new Common();

        @Override
        public void run() {
            Workspace workspace = new Workspace(common, spec.commandLine().getErr());
            FactBase base = workspace.facts(workspace.framework(), "");
            for (Edition edition : base.editions()) {
                Optional<Frozen> frozen = base.reviews().frozen(edition.id());
                long dossiers = base.countries().keySet().stream()
                        .filter(code -> base.dossier(code, edition).isPresent())
                        .count();
                spec.commandLine()
                        .getOut()
                        .println(edition.id() + "  " + edition.since() + " to " + edition.until() + "  " + dossiers
                                + (dossiers == 1 ? " dossier" : " dossiers") + "  "
                                + frozen.map(f -> "closed by " + f.by() + " on " + f.on() + ", "
                                                + f.states().size()
                                                + (f.states().size() == 1 ? " state" : " states"))
                                        .orElse("open"));
            }
        }
    }
}
