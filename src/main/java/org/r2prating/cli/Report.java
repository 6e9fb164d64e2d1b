package org.r2prating.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Finals;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.FactBase;
import org.r2prating.input.Nearest;
import org.r2prating.inquiry.Answers;
import org.r2prating.inquiry.Inquiry;
import org.r2prating.model.Country;
import org.r2prating.model.Framework;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.annex.AnnexBuilder;
import org.r2prating.report.annex.Copy;
import org.r2prating.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the annex of a state. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the annex of a state: overview, summary, score, the table of indicators, footnotes and method.",
            "The reviewer's copy says more of each rating: the rules that held, how far it can be trusted, why it is not"
                    + " another, what would change it and what it hangs on."
        },
        footer = {
            "",
            "Examples:",
            "  r2p-rating report PRK",
            "  r2p-rating report PRK --edition 2019 --format docx,xlsx --out annexes",
            "  r2p-rating report PRK --for reviewer --out review"
        })
final class Report implements Runnable {

    /** The formats as they are asked for. */
    static final class Formats implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return words(AnnexFormat.values()).iterator();
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Common common = new Common();

    @Parameters(paramLabel = "STATE", description = "ISO 3166-1 alpha-3 code or name of a state.")
    private String state = "";

    @Mixin
    private final Asked asked = new Asked();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "markdown",
            completionCandidates = Formats.class,
            description = "${COMPLETION-CANDIDATES}; several with commas between them (default: ${DEFAULT-VALUE}).")
    private List<String> formats = List.of();

    @Option(
            names = "--for",
            paramLabel = "READER",
            defaultValue = "publication",
            description = "publication or reviewer (default: ${DEFAULT-VALUE}).")
    private String reader = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder to write to, made if it is not there (default: this one).")
    private Path out = Path.of(".");

    @Override
    public void run() {
        List<AnnexFormat> chosen = formats.stream()
                .map(f -> called(f, "format", AnnexFormat.values()))
                .distinct()
                .toList();
        Copy copy = called(reader, "reader", Copy.values());
        Workspace workspace = new Workspace(common, spec.commandLine().getErr());
        RulePack pack = workspace.pack();
        FactBase base = workspace.facts(pack.framework(), state.toUpperCase(Locale.ROOT));
        Country country = Workspace.state(base, state);
        Assessment recommended = new Recommender(pack, base)
                .assess(country, asked.edition(base, country), asked.policy(pack.framework()));
        Map<String, Answers> answers = copy == Copy.REVIEWER
                ? new Inquiry(pack, workspace.steps(), base, recommended).about(recommended.recommendations())
                : Map.of();
        Assessment assessment = new Finals(pack, base).over(recommended);
        Annex annex = AnnexBuilder.annex(assessment, pack, base, Version.text(), copy, answers);
        String name = country.iso3() + "-" + assessment.edition().id() + (copy == Copy.REVIEWER ? ".reviewer" : "");
        Map<AnnexFormat, byte[]> documents = documents(annex, pack.framework(), chosen);
        folder();
        documents.forEach((format, content) -> {
            Path file = out.resolve(name + "." + format.suffix()).normalize();
            OutFile.write(file, content);
            spec.commandLine().getOut().println(file);
        });
    }

    /** All of them, before the first is written. */
    private static Map<AnnexFormat, byte[]> documents(Annex annex, Framework framework, List<AnnexFormat> formats) {
        Map<AnnexFormat, byte[]> documents = new EnumMap<>(AnnexFormat.class);
        for (AnnexFormat format : formats) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            try {
                format.write(annex, framework, content);
            } catch (IOException e) {
                throw new IllegalStateException("a document is made in memory", e);
            }
            documents.put(format, content.toByteArray());
        }
        return documents;
    }

    private void folder() {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw Stop.usage("(" + out + ") of --out is no folder", "Maybe name the folder that holds it.");
        }
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw Stop.usage(
                    "folder (" + out + ") cannot be made: " + e.getMessage(), "Maybe name one that you may write to.");
        }
    }

    private static <E extends Enum<E>> E called(String word, String noun, E[] all) {
        List<String> words = words(all);
        int place = words.indexOf(word.strip().toLowerCase(Locale.ROOT));
        if (place < 0) {
            throw Stop.usage("unknown " + noun + " (" + word + ")", Nearest.maybe(word, words));
        }
        return all[place];
    }

    private static List<String> words(Enum<?>[] all) {
        return Stream.of(all).map(e -> e.name().toLowerCase(Locale.ROOT)).toList();
    }
}
