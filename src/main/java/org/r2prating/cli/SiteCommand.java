package org.r2prating.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.FactBaseReading;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.report.site.Site;
import org.r2prating.report.site.SiteBasis;
import org.r2prating.report.site.SiteFolder;
import org.r2prating.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes all states and editions as a static site. */
@Command(
        name = "site",
        mixinStandardHelpOptions = true,
        description = {
            "Writes all states and editions as pages for any web host: a page for each state, each indicator and each"
                    + " indicator of a state with its full explanation, a matrix, and search.",
            "The folder is written whole or not at all. An older site in it is replaced; anything else is left alone."
        },
        footer = {"", "Examples:", "  r2p-rating site --out public", "  r2p-rating site --out public --edition 2022"})
final class SiteCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Common common = new Common();

    @Mixin
    private final AskedPolicy policy = new AskedPolicy();

    @Option(names = "--edition", paramLabel = "ID", description = "Only this edition (default: all of them).")
    private @Nullable String edition;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder of the site.")
    private Path out = Path.of("");

    @Override
    public void run() {
        place();
        PrintWriter err = spec.commandLine().getErr();
        Workspace workspace = new Workspace(common, err);
        RulePack pack = workspace.pack();
        FactBase base = workspace.facts(pack.framework(), FactBaseReading::problems);
        List<Edition> editions = edition == null ? base.editions() : List.of(Workspace.edition(base, edition));
        List<Country> countries = new StatesAsked().of(base);
        if (editions.isEmpty()) {
            throw Stop.usage("no edition in editions.yaml", "Maybe add one.");
        }
        SiteBasis site = new SiteBasis(
                pack, workspace.steps(), base, countries, editions, policy.policy(pack.framework()), Version.text());
        Progress progress = new Progress(err, site.portions(), "states and editions", false);
        try {
            int pages = Site.write(site, out, Runtime.getRuntime().availableProcessors(), progress::step);
            spec.commandLine().getOut().println(out.resolve("index.html") + ": " + pages + " pages");
        } catch (IOException e) {
            throw Stop.usage("site (" + out + ") cannot be written: " + e.getMessage(), "Maybe check the folder.");
        }
    }

    /** Says at once what would be found out only after all the work. */
    private void place() {
        Path parent = out.toAbsolutePath().normalize().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw Stop.usage("no folder (" + parent + ") to write (" + out + ") in", "Maybe create it first.");
        }
        try {
            if (!SiteFolder.mayTake(out)) {
                throw Stop.usage(
                        "(" + out + ") is there already and holds more than a site of this program",
                        "Maybe name another folder, or remove it yourself.");
            }
        } catch (IOException e) {
            throw Stop.usage("folder (" + out + ") cannot be read: " + e.getMessage(), "Maybe name another folder.");
        }
    }
}
