package org.r2prating.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Recommender;
import org.r2prating.explain.Explanation;
import org.r2prating.explain.ExplanationJson;
import org.r2prating.explain.ExplanationText;
import org.r2prating.explain.prov.ProvJson;
import org.r2prating.facts.FactBase;
import org.r2prating.inquiry.Answers;
import org.r2prating.inquiry.Inquiry;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;
import org.r2prating.model.Rating;
import org.r2prating.report.Json;
import org.r2prating.report.explanation.ExplanationPage;
import org.r2prating.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a rating, or all of a state. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Explains a rating: the rules that held, the facts they rest on, and every source.",
            "Also why it is not the next rating up or down, the smallest change that would lift it, and what it hangs on."
        },
        footer = {
            "",
            "Examples:",
            "  r2p-rating explain PRK international-instruments",
            "  r2p-rating explain PRK 7 --why-not Fair",
            "  r2p-rating explain PRK 33 --what-would-change --hangs-on",
            "  r2p-rating explain PRK --all --edition 2019 --format html > explained.html",
            "  r2p-rating explain PRK 7 --format prov"
        })
final class Explain implements Runnable {

    enum Format {
        text,
        markdown,
        html,
        json,
        prov
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Common common = new Common();

    @Parameters(index = "0", paramLabel = "STATE", description = "ISO 3166-1 alpha-3 code or name of a state.")
    private String state = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "INDICATOR",
            description = "Id or number; `indicators` lists them.")
    private @Nullable String indicator;

    @Option(names = "--all", description = "Explain every indicator, in the published order.")
    private boolean all;

    @Option(
            names = "--why-not",
            paramLabel = "RATING",
            description = "Answer only why it is not this rating, such as \"Fair\".")
    private @Nullable String whyNot;

    @Option(names = "--what-would-change", description = "Answer only which smallest changes would lift the rating.")
    private boolean whatWouldChange;

    @Option(names = "--hangs-on", description = "Answer only which facts and sources the rating hangs on.")
    private boolean hangsOn;

    @Mixin
    private final Asked asked = new Asked();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = {
                "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
                "html: one page, whole in itself; json: as data; prov: W3C PROV as PROV-JSON, how it came about, without"
                        + " the answers."
            })
    private Format format = Format.text;

    @Override
    public void run() {
        Workspace workspace = new Workspace(common, spec.commandLine().getErr());
        RulePack pack = workspace.pack();
        List<Indicator> indicators = indicators(pack.framework());
        Optional<Rating> rating = Optional.ofNullable(whyNot).map(r -> Workspace.rating(pack.framework(), r));
        FactBase base = workspace.facts(pack.framework(), state.toUpperCase(Locale.ROOT));
        Country country = Workspace.state(base, state);
        Edition chosen = asked.edition(base, country);
        Assessment assessment = new Recommender(pack, base).assess(country, chosen, asked.policy(pack.framework()));
        List<Recommendation> recommendations =
                indicators.stream().flatMap(i -> assessment.of(i.id()).stream()).toList();
        Questions questions = new Questions(rating, whatWouldChange, hangsOn);
        Map<String, Answers> answers = format == Format.prov
                ? Map.of()
                : questions.answers(new Inquiry(pack, workspace.steps(), base, assessment), recommendations);
        List<Explanation> explanations = recommendations.stream()
                .map(r -> Explanation.of(
                        assessment,
                        r,
                        pack,
                        base.sources(),
                        Optional.ofNullable(answers.get(r.indicator().id()))))
                .toList();
        spec.commandLine().getOut().print(output(explanations, pack.framework(), base, questions.areAll()));
    }

    private List<Indicator> indicators(Framework framework) {
        if (all == (indicator != null)) {
            throw Stop.usage(
                    all ? "both INDICATOR and --all" : "neither INDICATOR nor --all",
                    "Name an indicator by its id or number, or ask for --all of them.");
        }
        return indicator == null ? framework.indicators() : List.of(Workspace.indicator(framework, indicator));
    }

    private String output(List<Explanation> explanations, Framework framework, FactBase base, boolean whole) {
        return switch (format) {
            case json -> Json.text(all ? ExplanationJson.of(explanations) : ExplanationJson.of(explanations.get(0)));
            case prov -> Json.text(ProvJson.of(explanations, framework, base.sources(), Version.text()));
            case html -> ExplanationPage.html(explanations, whole, framework, Version.text());
            case markdown ->
                joined(explanations, e -> whole ? ExplanationText.markdown(e) : ExplanationText.markdownAnswers(e));
            case text -> joined(explanations, e -> whole ? ExplanationText.text(e) : ExplanationText.answers(e));
        };
    }

    private static String joined(List<Explanation> explanations, Function<Explanation, String> words) {
        return explanations.stream().map(words).collect(Collectors.joining("\n\n"));
    }
}
