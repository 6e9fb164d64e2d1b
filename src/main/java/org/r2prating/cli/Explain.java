package org.r2prating.cli;

import java.util.Locale;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Recommender;
import org.r2prating.explain.Explanation;
import org.r2prating.explain.ExplanationJson;
import org.r2prating.explain.ExplanationText;
import org.r2prating.facts.FactBase;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Indicator;
import org.r2prating.model.SearchedNone;
import org.r2prating.report.Json;
import org.r2prating.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains one rating. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Explains a rating: the rules that held, the facts they rest on, and every source.",
        footer = {
            "",
            "Examples:",
            "  r2p-rating explain PRK international-instruments",
            "  r2p-rating explain PRK 7 --edition 2019 --format markdown"
        })
final class Explain implements Runnable {

    enum Format {
        text,
        json,
        markdown
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Common common = new Common();

    @Parameters(index = "0", paramLabel = "STATE", description = "ISO 3166-1 alpha-3 code or name of a state.")
    private String state = "";

    @Parameters(index = "1", paramLabel = "INDICATOR", description = "Id or number; `indicators` lists them.")
    private String indicator = "";

    @Mixin
    private final Asked asked = new Asked();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Override
    public void run() {
        Workspace workspace = new Workspace(common, spec.commandLine().getErr());
        RulePack pack = workspace.pack();
        Indicator chosenIndicator = Workspace.indicator(pack.framework(), indicator);
        FactBase base = workspace.facts(pack.framework(), state.toUpperCase(Locale.ROOT));
        Country country = Workspace.state(base, state);
        Edition chosen = asked.edition(base, country);
        SearchedNone policy = asked.policy(pack.framework());
        Assessment assessment = new Recommender(pack, base).assess(country, chosen, policy);
        Explanation explanation =
                Explanation.of(assessment, assessment.of(chosenIndicator.id()).orElseThrow(), pack, base.sources());
        String output =
                switch (format) {
                    case json -> Json.text(ExplanationJson.of(explanation));
                    case markdown -> ExplanationText.markdown(explanation);
                    case text -> ExplanationText.text(explanation);
                };
        spec.commandLine().getOut().print(output);
    }
}
