package org.r2prating.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.r2prating.consistency.held.HeldRatings;
import org.r2prating.consistency.time.Correction.Corrections;
import org.r2prating.consistency.time.Courses;
import org.r2prating.consistency.time.Trends;
import org.r2prating.facts.FactBase;
import org.r2prating.input.Problems;
import org.r2prating.model.Country;
import org.r2prating.report.Json;
import org.r2prating.report.trends.TrendsCsv;
import org.r2prating.report.trends.TrendsJson;
import org.r2prating.report.trends.TrendsText;
import org.r2prating.rules.PackCache;
import org.r2prating.rules.RulePack;
import org.r2prating.rules.RulePackReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Follows ratings over the editions. */
@Command(
        name = "trends",
        mixinStandardHelpOptions = true,
        description = "Follows the ratings and scores of a state, or of all, over the editions, with the cause of each"
                + " change.",
        footer = {
            "",
            "The rating on record (final or published) goes before the recommended one.",
            "A change is put down to a fact, a rule (with --rules-before), a judgement or a",
            "correction.",
            "",
            "Examples:",
            "  r2p-rating trends PRK",
            "  r2p-rating trends --all --region \"South-eastern Asia\"",
            "  r2p-rating trends --all --format csv",
            "  r2p-rating trends PRK --rules-before ../rules-of-2019"
        })
final class TrendsCommand implements Runnable {

    /** One state, or all of them. */
    static final class Which {

        @Parameters(paramLabel = "STATE", description = "ISO 3166-1 alpha-3 code or name of a state.")
        private @Nullable String state;

        @Option(names = "--all", required = true, description = "All states.")
        private boolean all;
    }

    enum Format {
        text,
        csv,
        json
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Common common = new Common();

    @ArgGroup(multiplicity = "1")
    private final Which which = new Which();

    @Mixin
    private final StatesAsked states = new StatesAsked();

    @Mixin
    private final AskedPolicy asked = new AskedPolicy();

    @Option(
            names = "--rules-before",
            paramLabel = "DIR",
            description = "The rules by which earlier editions were made, where they were others.")
    private @Nullable Path rulesBefore;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Override
    public void run() {
        if (!which.all && states.some()) {
            throw Stop.usage("--region without --all", "Maybe name a state or give --all, not both.");
        }
        Workspace workspace = new Workspace(common, spec.commandLine().getErr());
        RulePack pack = workspace.pack();
        FactBase base = which.all
                ? workspace.facts(pack.framework(), states::problems)
                : workspace.facts(pack.framework(), List.of(state().toUpperCase(Locale.ROOT)));
        List<Country> chosen = which.all ? states.of(base) : List.of(Workspace.state(base, state()));
        Courses courses = new Courses(
                pack,
                Optional.ofNullable(rulesBefore).map(TrendsCommand::pack),
                base,
                asked.policy(pack.framework()),
                HeldRatings.of(base),
                Corrections.of(base));
        Progress progress = new Progress(spec.commandLine().getErr(), chosen.size(), "states", Terminal.isOut());
        Trends trends = Trends.of(
                pack.framework(),
                chosen.stream().map(courses::of).peek(c -> progress.step()).toList());
        String output =
                switch (format) {
                    case text -> TrendsText.of(trends, common.style());
                    case csv -> TrendsCsv.of(trends);
                    case json -> Json.text(json(trends, pack, base));
                };
        spec.commandLine().getOut().print(output);
    }

    private String state() {
        return which.state == null ? "" : which.state;
    }

    private static RulePack pack(Path folder) {
        Problems problems = new Problems();
        return new RulePackReader(folder, PackCache.ofUser())
                .read(problems)
                .orElseThrow(() -> Stop.problems(problems.list()));
    }

    private static ObjectNode json(Trends trends, RulePack pack, FactBase base) {
        ObjectNode root = TrendsJson.of(trends);
        root.putObject("digests")
                .put("rules", pack.digest())
                .put("facts", base.digest())
                .put("version", Version.text());
        return root;
    }
}
