package org.r2prating.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.annex.file.AnnexFile;
import org.r2prating.consistency.checking.Annexes;
import org.r2prating.consistency.checking.Checking;
import org.r2prating.consistency.checking.Scope;
import org.r2prating.consistency.document.AnnexCase;
import org.r2prating.consistency.finding.Accepted;
import org.r2prating.consistency.finding.Checked;
import org.r2prating.consistency.finding.Findings;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.KnownFindings;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.FactBaseReading;
import org.r2prating.input.Problem;
import org.r2prating.input.Problems;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.report.Json;
import org.r2prating.report.Style;
import org.r2prating.report.findings.CheckReport;
import org.r2prating.report.findings.FindingsJson;
import org.r2prating.report.findings.FindingsPage;
import org.r2prating.report.findings.FindingsSarif;
import org.r2prating.report.findings.FindingsText;
import org.r2prating.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds what does not hold together. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Finds what does not hold together: in an annex, among facts, between facts, rules and"
                + " published ratings, over time and across states.",
        footer = {
            "",
            "Without STATE and --annex all states with a dossier are checked; with --annex",
            "alone only these documents. A STATE beside a document is the one it is of, for",
            "titles that name none. Text shows errors and warnings and counts notes; the",
            "other formats hold all. Exit code 4 when errors remain (see --fail-on).",
            "",
            "What may stand is accepted in accepted.yaml beside the facts, and then counted.",
            "--accept writes there what the finding says, too, and once it says another thing",
            "it is told again; an entry without that, as here, holds whatever it says:",
            "",
            "  accepted:",
            "    - kind: published-against-rules",
            "      about: PRK 2022 peer-review",
            "      reason: The review was of the period before.",
            "      by: A. Reader",
            "      on: 2022-06-01",
            "",
            "Examples:",
            "  r2p-rating check",
            "  r2p-rating check PRK --edition 2022 --severity note",
            "  r2p-rating check --annex annex.txt --format html --out findings.html",
            "  r2p-rating check --write-baseline known.json",
            "  r2p-rating check --baseline known.json --fail-on warning",
            "  r2p-rating check --accept twins \"...\" --reason \"...\" --by NAME --on DATE"
        })
final class CheckCommand implements Callable<Integer> {

    enum Format {
        text,
        json,
        sarif,
        html
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Common common = new Common();

    @Parameters(arity = "0..*", paramLabel = "STATE", description = "Only these states (default: all).")
    private List<String> states = new ArrayList<>();

    @Option(names = "--edition", paramLabel = "ID", description = "Only this edition (default: all).")
    private @Nullable String edition;

    @Option(
            names = "--annex",
            paramLabel = "FILE",
            description = "A published annex to check, in any format `annex read` reads; may be given again.")
    private List<Path> annexes = new ArrayList<>();

    @Mixin
    private final RulesBefore rulesBefore = new RulesBefore();

    @Mixin
    private final AskedPolicy asked = new AskedPolicy();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file (default: standard output).")
    private @Nullable Path out;

    @Option(
            names = "--severity",
            paramLabel = "LEVEL",
            description = "The least that is shown: error, warning or note (default: warning in text, else note).")
    private @Nullable Severity severity;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            defaultValue = "error",
            description = "The least that gives exit code 4: error, warning or note (default: ${DEFAULT-VALUE}).")
    private Severity failOn = Severity.ERROR;

    @Option(names = "--baseline", paramLabel = "FILE", description = "Findings that are known and no news.")
    private @Nullable Path baseline;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Write what is found, but for what is accepted, as a baseline.")
    private @Nullable Path writeBaseline;

    @Option(names = "--accepted", description = "Show accepted findings too.")
    private boolean accepted;

    @Option(names = "--kinds", description = "Only list the kinds of finding, what each finds and why.")
    private boolean kinds;

    @Mixin
    private final Accepting accepting = new Accepting();

    @Override
    public Integer call() {
        List<Kind> all = Checking.kinds();
        if (kinds) {
            spec.commandLine().getOut().print(FindingsText.kinds(all, common.style()));
            return ExitCode.DONE;
        }
        accepting.complete();
        Workspace workspace = new Workspace(common, spec.commandLine().getErr());
        List<String> ids = all.stream().map(Kind::id).toList();
        Problems problems = new Problems();
        Accepted standing = Accepted.read(workspace.facts(), ids, problems);
        Optional<KnownFindings> known =
                Optional.ofNullable(baseline).flatMap(file -> KnownFindings.read(file, problems));
        RulePack pack = workspace.pack();
        FactBaseReading reading = workspace.reading(pack.framework(), this::unreadable);
        Scope scope = scope(pack, reading, problems);
        if (!problems.isEmpty()) {
            throw Stop.problems(problems.list());
        }
        Checking checking =
                new Checking(pack, rulesBefore.pack(), workspace::steps, reading, asked.policy(pack.framework()));
        Scope whole = scope.states().isEmpty() && annexes.isEmpty()
                ? new Scope(checking.states(), Scope.Across.ALL, scope.edition(), List.of())
                : scope;
        Checked checked = checking.run(whole);
        if (accepting.isAsked()) {
            spec.commandLine().getOut().println(accepting.write(workspace.facts(), checked, ids));
            return ExitCode.DONE;
        }
        Findings findings = Findings.of(checked, standing, known);
        write(new CheckReport(
                whole.words(),
                findings,
                all,
                Optional.ofNullable(severity).orElse(format == Format.text ? Severity.WARNING : Severity.NOTE),
                accepted,
                pack.digest(),
                reading.facts().digest(),
                Version.text()));
        if (writeBaseline != null) {
            String text = Json.text(FindingsJson.baseline(findings.toBeKnown()));
            OutFile.write(writeBaseline, text.getBytes(StandardCharsets.UTF_8));
            return ExitCode.DONE;
        }
        return findings.anyFrom(failOn) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    /** What keeps the states asked for from being checked; contradictions are findings. */
    private List<Problem> unreadable(FactBaseReading reading) {
        List<Problem> stopping = new ArrayList<>(reading.shared());
        reading.byState().keySet().stream()
                .filter(code -> states.isEmpty() ? annexes.isEmpty() : states.contains(code.toUpperCase(Locale.ROOT)))
                .forEach(code -> stopping.addAll(reading.unreadableOf(code)));
        return stopping;
    }

    private Scope scope(RulePack pack, FactBaseReading reading, Problems problems) {
        FactBase base = reading.facts();
        Optional<Edition> chosen = Optional.ofNullable(edition).map(id -> Workspace.edition(base, id));
        List<Country> named =
                states.stream().map(s -> Workspace.state(base, s)).distinct().toList();
        if (annexes.size() > 1 && chosen.isPresent() && named.size() == 1) {
            throw Stop.usage("several annexes of one state and edition", "Maybe check them one after the other.");
        }
        Optional<Country> only = named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
        List<AnnexCase> read = new ArrayList<>();
        for (Path file : annexes) {
            AnnexFile.read(file, pack.framework(), problems).ifPresent(annex -> {
                only.ifPresent(asked -> sameState(annex, asked, base));
                read.add(Annexes.of(annex, pack.framework(), base, only, chosen));
            });
        }
        return new Scope(named, named.isEmpty() ? Scope.Across.NONE : Scope.Across.NAMED, chosen, read);
    }

    /** Stops where one state is named here and another by the title: which of the two is a slip only a person can tell. */
    private static void sameState(PublishedAnnex annex, Country asked, FactBase base) {
        Annexes.titled(annex, base).filter(titled -> !titled.equals(asked)).ifPresent(titled -> {
            throw Stop.usage(
                    "annex (" + annex.file() + ") is of " + titled.name() + " by its title, and " + asked.name()
                            + " is named here",
                    "Maybe leave " + asked.iso3() + " out, or name the annex of " + asked.name() + ".");
        });
    }

    private void write(CheckReport report) {
        String text =
                switch (format) {
                    case text -> FindingsText.of(report, out == null ? common.style() : Style.PLAIN);
                    case json -> Json.text(FindingsJson.of(report));
                    case sarif -> Json.text(FindingsSarif.of(report, Path.of("")));
                    case html -> FindingsPage.html(report);
                };
        if (out == null) {
            spec.commandLine().getOut().print(text);
        } else {
            OutFile.write(out, text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
