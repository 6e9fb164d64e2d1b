package org.r2prating.cli;

import java.util.ArrayList;
import java.util.List;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.FactBaseReading;
import org.r2prating.input.Problem;
import org.r2prating.model.Country;
import org.r2prating.report.Basis;
import org.r2prating.report.Comparison;
import org.r2prating.report.ComparisonJson;
import org.r2prating.report.ComparisonText;
import org.r2prating.report.Json;
import org.r2prating.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts two states side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Puts two states side by side: outcome, certainty and the facts that decide; differences first.",
        footer = {
            "",
            "Examples:",
            "  r2p-rating compare PRK KOR",
            "  r2p-rating compare AUS \"Viet Nam\" --edition 2019 --format json"
        })
final class Compare implements Runnable {

    enum Format {
        text,
        json
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Common common = new Common();

    @Parameters(arity = "2", paramLabel = "STATE", description = "Two states, by ISO 3166-1 alpha-3 code or by name.")
    private List<String> states = List.of();

    @Mixin
    private final Asked asked = new Asked();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Override
    public void run() {
        if (states.size() != 2) {
            throw Stop.usage("states (" + String.join(", ", states) + ") are not two", "Maybe see `matrix`.");
        }
        Workspace workspace = new Workspace(common, spec.commandLine().getErr());
        RulePack pack = workspace.pack();
        FactBase base = workspace.facts(pack.framework(), this::problems);
        List<Country> pair = pair(base);
        if (pair.get(0).equals(pair.get(1))) {
            throw Stop.usage(
                    "state (" + pair.get(0).iso3() + ") twice", "Maybe name another state to compare it with.");
        }
        Basis basis = new Basis(
                asked.edition(base, pair),
                asked.policy(pack.framework()),
                pack.digest(),
                base.digest(),
                Version.text());
        Recommender recommender = new Recommender(pack, base);
        Comparison comparison = Comparison.of(
                basis,
                recommender.assess(pair.get(0), basis.edition(), basis.policy()),
                recommender.assess(pair.get(1), basis.edition(), basis.policy()));
        String output =
                switch (format) {
                    case json -> Json.text(ComparisonJson.of(comparison, pack.framework()));
                    case text -> ComparisonText.of(comparison, pack.framework(), common.style());
                };
        spec.commandLine().getOut().print(output);
    }

    private List<Country> pair(FactBase base) {
        return states.stream().map(s -> Workspace.state(base, s)).toList();
    }

    private List<Problem> problems(FactBaseReading read) {
        List<Problem> problems = new ArrayList<>(read.shared());
        if (problems.isEmpty()) {
            pair(read.facts()).stream()
                    .distinct()
                    .forEach(c -> problems.addAll(read.byState().getOrDefault(c.iso3(), List.of())));
        }
        return problems;
    }
}
