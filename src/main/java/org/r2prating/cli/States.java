package org.r2prating.cli;

import java.util.List;
import org.r2prating.facts.FactBase;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the states and their dossiers. */
@Command(
        name = "states",
        mixinStandardHelpOptions = true,
        description = "Lists the states that have a dossier, and its editions.",
        footer = {"", "Examples:", "  r2p-rating states", "  r2p-rating states --all"})
final class States implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Common common = new Common();

    @Option(names = "--all", description = "Also the states that are known by name only.")
    private boolean all;

    @Override
    public void run() {
        Workspace workspace = new Workspace(common, spec.commandLine().getErr());
        FactBase base = workspace.facts(workspace.framework(), "");
        for (Country country : base.countries().values()) {
            List<String> editions = base.editions().stream()
                    .filter(e -> base.dossier(country.iso3(), e).isPresent())
                    .map(Edition::id)
                    .toList();
            if (all || !editions.isEmpty()) {
                spec.commandLine()
                        .getOut()
                        .println((country.iso3() + "  " + country.name() + "  " + String.join(", ", editions)).strip());
            }
        }
    }
}
