package org.r2prating.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.FactBase;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Indicator;
import org.r2prating.model.SearchedNone;
import org.r2prating.report.AssessmentCsv;
import org.r2prating.report.AssessmentJson;
import org.r2prating.report.AssessmentText;
import org.r2prating.report.Json;
import org.r2prating.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Recommends a rating for each indicator. */
@Command(
        name = "recommend",
        mixinStandardHelpOptions = true,
        description = "Recommends a rating for each indicator of a state, with the score and what to trust.",
        footer = {
            "",
            "Examples:",
            "  r2p-rating recommend PRK",
            "  r2p-rating recommend PRK --edition 2019 --format json",
            "  r2p-rating recommend PRK --indicator rome-statute --searched-none neutral"
        })
final class Recommend implements Runnable {

    enum Format {
        text,
        json,
        csv
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

    @Option(names = "--indicator", paramLabel = "ID", description = "Only this indicator, by id or number.")
    private @Nullable String indicator;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Override
    public void run() {
        Workspace workspace = new Workspace(common, spec.commandLine().getErr());
        RulePack pack = workspace.pack();
        FactBase base = workspace.facts(pack.framework(), state.toUpperCase(Locale.ROOT));
        Country country = Workspace.state(base, state);
        Edition chosen = asked.edition(base, country);
        SearchedNone policy = asked.policy(pack.framework());
        Recommender recommender = new Recommender(pack, base);
        Assessment assessment = recommender.assess(country, chosen, policy);
        List<Recommendation> shown = shown(assessment, pack);
        String output =
                switch (format) {
                    case json -> Json.text(AssessmentJson.of(assessment, shown, pack.framework(), Version.text()));
                    case csv -> AssessmentCsv.of(assessment, shown);
                    case text ->
                        AssessmentText.of(
                                assessment,
                                shown,
                                recommender.assess(country, chosen, AssessmentText.other(policy, pack.framework())),
                                base.dossier(country.iso3(), chosen).isPresent(),
                                pack.framework(),
                                common.style());
                };
        spec.commandLine().getOut().print(output);
    }

    private List<Recommendation> shown(Assessment assessment, RulePack pack) {
        if (indicator == null) {
            return assessment.recommendations();
        }
        Indicator only = Workspace.indicator(pack.framework(), indicator);
        return assessment.of(only.id()).stream().toList();
    }
}
