package org.r2prating.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.annex.file.AnnexFile;
import org.r2prating.input.Problems;
import org.r2prating.model.Framework;
import org.r2prating.report.Json;
import org.r2prating.report.PublishedAnnexJson;
import org.r2prating.report.PublishedAnnexText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Commands about published annexes. */
@Command(
        name = "annex",
        mixinStandardHelpOptions = true,
        description = "Reads published annexes back into data.",
        footer = {"", "Example:", "  r2p-rating annex read annex.pdf --out annex.json"},
        subcommands = AnnexCommand.Read.class)
final class AnnexCommand extends CommandGroup {

    /** Reads one annex. */
    @Command(
            name = "read",
            mixinStandardHelpOptions = true,
            description = {
                "Reads a published annex: title, summary, scores, table, notes, footnotes.",
                "Treaties and votes that the notes list are read too; each thing has its line or page. What stands in the"
                        + " file, or else its suffix, tells its format: PDF, Word, HTML, or else text or Markdown.",
                "Nothing is put right and nothing is left out: what was joined, moved or could not be placed is a remark,"
                        + " with its line."
            },
            footer = {
                "",
                "The data are JSON; what was read and the remarks go to standard error. With",
                "--format text they are the result.",
                "",
                "Examples:",
                "  r2p-rating annex read annex.txt --format text",
                "  r2p-rating annex read annex.pdf --out annex.json"
            })
    static final class Read implements Runnable {

        enum Format {
            json,
            text
        }

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CommandSpec spec;

        @Mixin
        private final Common common = new Common();

        @Parameters(paramLabel = "FILE", description = "The annex.")
        private Path file = Path.of("");

        @Option(names = "--out", paramLabel = "FILE", description = "The file to write (default: standard output).")
        private @Nullable Path out;

        @Option(
                names = "--format",
                defaultValue = "json",
                description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
        private Format format = Format.json;

        @Override
        public void run() {
            if (out != null && isSame(out, file)) {
                throw Stop.usage("(" + out + ") of --out is the annex itself", "Maybe name another file.");
            }
            PrintWriter err = spec.commandLine().getErr();
            Framework framework = new Workspace(common, err).framework();
            Problems problems = new Problems();
            PublishedAnnex annex =
                    AnnexFile.read(file, framework, problems).orElseThrow(() -> Stop.problems(problems.list()));
            List<String> said = PublishedAnnexText.lines(annex, framework);
            if (format == Format.json) {
                said.forEach(err::println);
                give(Json.text(PublishedAnnexJson.of(annex)));
            } else {
                give(String.join("\n", said) + "\n");
            }
        }

        private void give(String text) {
            if (out == null) {
                spec.commandLine().getOut().print(text);
                spec.commandLine().getOut().flush();
            } else {
                OutFile.write(out, text.getBytes(StandardCharsets.UTF_8));
            }
        }

        private static boolean isSame(Path one, Path other) {
            return one.toAbsolutePath()
                            .normalize()
                            .equals(other.toAbsolutePath().normalize())
                    && Files.exists(other);
        }
    }
}
