package org.r2prating.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.r2prating.report.Basis;
import org.r2prating.report.Json;
import org.r2prating.report.StatesCsv;
import org.r2prating.report.StatesJson;
import org.r2prating.report.StatesReport;
import org.r2prating.report.StatesText;
import org.r2prating.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Recommends a rating for each indicator. */
@Command(
        name = "recommend",
        mixinStandardHelpOptions = true,
        description =
                "Recommends a rating for each indicator of a state, with the score and what to trust; or of all states.",
        footer = {
            "",
            "Examples:",
            "  r2p-rating recommend PRK",
            "  r2p-rating recommend PRK --edition 2019 --format json",
            "  r2p-rating recommend PRK --indicator rome-statute --searched-none neutral",
            "  r2p-rating recommend --all --region \"South-eastern Asia\"",
            "  r2p-rating recommend --all --indicator 8 --format csv"
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

    @Mixin
    private final OneOrAll which = new OneOrAll();

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
        boolean all = which.isAll();
        Workspace workspace = new Workspace(common, spec.commandLine().getErr());
        if (all) {
            all(workspace);
        } else {
            one(workspace, which.state());
        }
    }

    private void one(Workspace workspace, String state) {
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
        decided(base, country, chosen, pack.indicators().size())
                .ifPresent(words -> spec.commandLine().getErr().println("This is what the rules recommend. " + words));
    }

    /** What persons made of it, which is not told here. */
    private static Optional<String> decided(FactBase base, Country country, Edition edition, int all) {
        String state = country.iso3();
        if (base.reviews().frozen(state, edition.id()).isPresent()) {
            return Optional.of("The edition is closed and keeps its ratings: see `report " + state + " --edition "
                    + edition.id() + "`.");
        }
        int decided = base.reviews().of(state, edition.id()).finals().size();
        return decided == 0
                ? Optional.empty()
                : Optional.of("Of " + all + " ratings, " + decided + (decided == 1 ? " is" : " are")
                        + " decided: see `review " + state + "`.");
    }

    /** Rates one state after the other; only the one at hand is kept. */
    private void all(Workspace workspace) {
        RulePack pack = workspace.pack();
        FactBase base = workspace.facts(pack.framework(), which.states()::problems);
        List<Country> countries = which.states().of(base);
        Basis basis = new Basis(
                asked.edition(base, countries),
                asked.policy(pack.framework()),
                pack.digest(),
                base.digest(),
                Version.text());
        PrintWriter out = spec.commandLine().getOut();
        StatesReport report =
                switch (format) {
                    case json -> new StatesJson(pack.framework(), basis, out);
                    case csv -> new StatesCsv(out);
                    case text -> new StatesText(pack.framework(), basis, common.style(), out);
                };
        Recommender recommender = new Recommender(pack, base);
        Progress progress = new Progress(spec.commandLine().getErr(), countries.size(), "states", Terminal.isOut());
        for (Country country : countries) {
            Assessment assessment = recommender.assess(country, basis.edition(), basis.policy());
            report.add(assessment, shown(assessment, pack));
            progress.step();
        }
        report.end();
    }

    private List<Recommendation> shown(Assessment assessment, RulePack pack) {
        if (indicator == null) {
            return assessment.recommendations();
        }
        Indicator only = Workspace.indicator(pack.framework(), indicator);
        return assessment.of(only.id()).stream().toList();
    }
}
