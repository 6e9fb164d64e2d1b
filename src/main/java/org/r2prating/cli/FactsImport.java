package org.r2prating.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.r2prating.facts.FactBaseReader;
import org.r2prating.facts.importing.Import;
import org.r2prating.facts.importing.Importer;
import org.r2prating.input.Nearest;
import org.r2prating.input.Problems;
import org.r2prating.model.Framework;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports a published file into a table of the fact base. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Imports a published file (CSV or Excel) into a table of the fact base.",
            "A mapping in tables/mappings/KIND.yaml says how its columns are read; a new index or list needs a mapping and"
                    + " no program. Nothing is written when any cell does not fit. What a row said before and says now is"
                    + " shown."
        },
        footer = {
            "",
            "Examples:",
            "  r2p-rating facts import vdem vdem_2010_2025.csv",
            "  r2p-rating facts import nhri-status nhri.xlsx --dry-run"
        })
final class FactsImport implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Common common = new Common();

    @Parameters(index = "0", paramLabel = "KIND", description = "The name of a mapping in tables/mappings.")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The published file: .csv in UTF-8, or .xlsx.")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "Only say what would change.")
    private boolean dryRun;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Workspace workspace = new Workspace(common, spec.commandLine().getErr());
        Framework framework = workspace.framework();
        Problems problems = new Problems();
        Progress progress =
                new Progress(spec.commandLine().getErr(), file.toFile().length(), "bytes", false);
        Importer importer = new Importer(
                workspace.facts(),
                framework,
                FactBaseReader.read(workspace.facts(), framework).facts(),
                progress::reach);
        if (!importer.mappings().contains(kind)) {
            throw Stop.usage("there is no mapping (" + kind + ")", Nearest.maybe(kind, importer.mappings()));
        }
        Optional<Import> done = importer.read(kind, file, !dryRun, problems);
        if (done.isEmpty()) {
            throw Stop.problems(problems.list());
        }
        report(done.get(), out);
        return ExitCode.DONE;
    }

    private void report(Import done, PrintWriter out) {
        done.changes().forEach(c -> out.println(c.of() + ": (" + c.before() + ") is now (" + c.now() + ")"));
        String what = done.isUnchanged()
                ? "nothing changed"
                : done.added() + " new, " + done.changes().size() + " changed, " + done.gone() + " gone";
        out.println(done.table() + ": " + done.rows() + " rows about " + done.states() + " states; " + what
                + (dryRun ? "; not written (--dry-run)." : "."));
        done.passed().forEach((why, count) -> out.println("  passed over: " + count + " rows " + why + "."));
    }
}
