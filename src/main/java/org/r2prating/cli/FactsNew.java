package org.r2prating.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.r2prating.facts.FactBase;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.report.NewDossier;
import org.r2prating.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Starts a dossier. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Writes a dossier to fill in, with the lasting facts listed for re-checking.",
        footer = {"", "Example:", "  r2p-rating facts new PRK 2022"})
final class FactsNew implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Common common = new Common();

    @Parameters(index = "0", paramLabel = "STATE", description = "ISO 3166-1 alpha-3 code or name of a state.")
    private String state = "";

    @Parameters(index = "1", paramLabel = "EDITION", description = "An edition of editions.yaml.")
    private String edition = "";

    @Override
    public void run() {
        Workspace workspace = new Workspace(common, spec.commandLine().getErr());
        RulePack pack = workspace.pack();
        FactBase base = workspace.facts(pack.framework(), state.toUpperCase(Locale.ROOT));
        Country country = Workspace.state(base, state);
        Edition chosen = Workspace.edition(base, country, edition);
        Path folder = workspace.facts().resolve(country.iso3());
        Path file = folder.resolve(chosen.id() + ".yaml");
        try {
            Files.createDirectories(folder);
            write(file, NewDossier.text(base, pack, country, chosen));
        } catch (FileAlreadyExistsException e) {
            throw Stop.usage("dossier (" + file + ") is there already", "Maybe edit it, or remove it first.");
        } catch (IOException e) {
            throw Stop.usage("dossier (" + file + ") cannot be written: " + e.getMessage(), "Maybe check the folder.");
        }
        spec.commandLine().getOut().println(file);
    }

    /** Whole or not at all, and never over a file that is there. */
    private static void write(Path file, String text) throws IOException {
        Path unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), ".new", ".tmp");
        try {
            Files.writeString(unfinished, text, StandardCharsets.UTF_8);
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Files.move(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
