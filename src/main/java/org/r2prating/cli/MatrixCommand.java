package org.r2prating.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Finals;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.FactBase;
import org.r2prating.model.Country;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;
import org.r2prating.report.Basis;
import org.r2prating.report.matrix.Matrix;
import org.r2prating.report.matrix.MatrixCsv;
import org.r2prating.report.matrix.MatrixPage;
import org.r2prating.report.matrix.MatrixText;
import org.r2prating.report.matrix.MatrixWorkbook;
import org.r2prating.report.matrix.Order;
import org.r2prating.report.matrix.Row;
import org.r2prating.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows states by indicators. */
@Command(
        name = "matrix",
        mixinStandardHelpOptions = true,
        description = {
            "Shows states by indicators: ratings, ranges and what is not known, and how the states are spread.",
            "Score and rank are over all indicators, also those that are not shown; a state has a rank only when enough"
                    + " of them are rated (`rankFrom` in framework.yaml). In CSV an apostrophe stands before any cell"
                    + " that a spreadsheet would take for a formula; in xlsx such a cell is a text."
        },
        footer = {
            "",
            "Examples:",
            "  r2p-rating matrix --region Asia",
            "  r2p-rating matrix --indicator 8 --indicator kigali-principles --sort 8",
            "  r2p-rating matrix --format csv --distribution",
            "  r2p-rating matrix --out matrix.html",
            "  r2p-rating matrix --out matrix.xlsx --edition 2019"
        })
final class MatrixCommand implements Runnable {

    enum Format {
        text,
        csv,
        xlsx,
        html
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Common common = new Common();

    @Mixin
    private final StatesAsked states = new StatesAsked();

    @Mixin
    private final Asked asked = new Asked();

    @Option(
            names = "--indicator",
            paramLabel = "ID",
            description = "Only this indicator, by id or number; may be given again. Up to three are shown in words.")
    private List<String> indicators = List.of();

    @Option(
            names = "--sort",
            paramLabel = "KEY",
            defaultValue = "name",
            description =
                    "name, score, rated or an indicator (default: ${DEFAULT-VALUE}; as text by region, then name)."
                            + " By score, states without a rank stand last, by name.")
    private String sort = "name";

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES} (default: by the ending of --out, or else text).")
    private @Nullable Format format;

    @Option(names = "--distribution", description = "Only how many states have which outcome; as text or CSV.")
    private boolean distribution;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file, whole or not at all.")
    private @Nullable Path out;

    @Override
    public void run() {
        Format chosen = format();
        Workspace workspace = new Workspace(common, spec.commandLine().getErr());
        RulePack pack = workspace.pack();
        Framework framework = pack.framework();
        List<Indicator> shown = shown(framework);
        Comparator<Row> order = order(framework, shown, chosen);
        FactBase base = workspace.facts(framework, states::problems);
        List<Country> countries = states.of(base);
        Basis basis = new Basis(
                asked.edition(base, countries), asked.policy(framework), pack.digest(), base.digest(), Version.text());
        Matrix matrix = Matrix.of(framework, basis, shown, assessments(pack, base, basis, countries))
                .sorted(order);
        PrintWriter printer = spec.commandLine().getOut();
        if (out == null) {
            printer.print(text(matrix, chosen));
            return;
        }
        OutFile.write(
                out,
                chosen == Format.xlsx
                        ? MatrixWorkbook.bytes(matrix)
                        : text(matrix, chosen).getBytes(StandardCharsets.UTF_8));
        printer.println(out);
    }

    /** One state after the other, each kept only until the next is asked for. */
    private Stream<Assessment> assessments(RulePack pack, FactBase base, Basis basis, List<Country> countries) {
        Recommender recommender = new Recommender(pack, base);
        Finals finals = new Finals(pack, base);
        Progress progress = new Progress(spec.commandLine().getErr(), countries.size(), "states", false);
        return countries.stream().map(country -> {
            Assessment assessment = finals.over(recommender.assess(country, basis.edition(), basis.policy()));
            progress.step();
            return assessment;
        });
    }

    private String text(Matrix matrix, Format chosen) {
        return switch (chosen) {
            case csv -> distribution ? MatrixCsv.distribution(matrix) : MatrixCsv.states(matrix);
            case html -> MatrixPage.html(matrix);
            default ->
                distribution
                        ? MatrixText.distribution(matrix, common.style())
                        : MatrixText.states(matrix, sort.equals("name"), common.style());
        };
    }

    private Format format() {
        Format chosen = format == null ? byEnding() : format;
        if (chosen == Format.xlsx && out == null) {
            throw Stop.usage("format (xlsx) without --out", "Maybe add --out matrix.xlsx.");
        }
        if (distribution && (chosen == Format.xlsx || chosen == Format.html)) {
            throw Stop.usage(
                    "--distribution with format (" + chosen + "), which always holds it", "Maybe use text or csv.");
        }
        return chosen;
    }

    private Format byEnding() {
        String ending = out == null
                ? ""
                : StringUtils.substringAfterLast(out.toString(), '.').toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "csv" -> Format.csv;
            case "xlsx" -> Format.xlsx;
            case "html", "htm" -> Format.html;
            default -> Format.text;
        };
    }

    private List<Indicator> shown(Framework framework) {
        List<Indicator> asked =
                indicators.stream().map(i -> Workspace.indicator(framework, i)).toList();
        return framework.indicators().stream()
                .filter(i -> asked.isEmpty() || asked.contains(i))
                .toList();
    }

    private Comparator<Row> order(Framework framework, List<Indicator> shown, Format chosen) {
        return switch (sort) {
            case "name" -> chosen == Format.text ? Order.byRegion() : Order.byName();
            case "score" -> Order.byScore();
            case "rated" -> Order.byRated();
            default -> {
                Indicator indicator = Workspace.indicator(framework, sort);
                if (!shown.contains(indicator)) {
                    throw Stop.usage(
                            "indicator (" + sort + ") to sort by is not shown", "Maybe add --indicator " + sort + ".");
                }
                yield Order.by(indicator);
            }
        };
    }
}
