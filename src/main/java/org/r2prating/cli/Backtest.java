package org.r2prating.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.r2prating.consistency.backtest.AgainstOrdering;
import org.r2prating.consistency.backtest.AgainstPublished;
import org.r2prating.consistency.backtest.Ordering;
import org.r2prating.consistency.backtest.OrderingFile;
import org.r2prating.facts.FactBase;
import org.r2prating.input.Problems;
import org.r2prating.model.Edition;
import org.r2prating.model.SearchedNone;
import org.r2prating.report.BacktestJson;
import org.r2prating.report.BacktestText;
import org.r2prating.report.Json;
import org.r2prating.report.OrderingJson;
import org.r2prating.report.OrderingText;
import org.r2prating.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds the rules to what was published. */
@Command(
        name = "backtest",
        mixinStandardHelpOptions = true,
        description = "Compares recommended ratings with published ones, and with published orderings of states.",
        footer = {
            "",
            "An ordering is a CSV file with the columns group and state. Groups stand from",
            "best to worst by first appearance, or by a column rank: a whole number, 1 for",
            "the best. A state is an ISO code or a name:",
            "",
            "  group,state",
            "  strong,Australia",
            "  strong,FJI",
            "  weak,PRK",
            "",
            "Of two states from different groups the better one must not be rated below the",
            "other, on what hard facts decide. No rule is written towards any ordering.",
            "",
            "Examples:",
            "  r2p-rating backtest",
            "  r2p-rating backtest PRK --edition 2022 --format json",
            "  r2p-rating backtest --orderings published.csv"
        })
final class Backtest implements Runnable {

    enum Format {
        text,
        json
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Common common = new Common();

    @Parameters(arity = "0..*", paramLabel = "STATE", description = "Only these states (default: all).")
    private List<String> states = new ArrayList<>();

    @Option(
            names = "--edition",
            paramLabel = "ID",
            description = "Only this edition (default: all; for orderings the newest).")
    private @Nullable String edition;

    @Option(names = "--orderings", paramLabel = "FILE", description = "A published ordering of states, as CSV.")
    private @Nullable Path orderings;

    @Mixin
    private final AskedPolicy asked = new AskedPolicy();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Override
    public void run() {
        Workspace workspace = new Workspace(common, spec.commandLine().getErr());
        RulePack pack = workspace.pack();
        FactBase base = workspace.facts(
                pack.framework(),
                states.stream().map(s -> s.toUpperCase(Locale.ROOT)).toList());
        Set<String> only = new TreeSet<>();
        states.forEach(s -> only.add(Workspace.state(base, s).iso3()));
        Optional<Edition> chosen = Optional.ofNullable(edition).map(id -> Workspace.edition(base, id));
        SearchedNone policy = asked.policy(pack.framework());
        Optional<AgainstOrdering> ordered = Optional.ofNullable(orderings)
                .map(file -> AgainstOrdering.of(
                        pack,
                        base,
                        ordering(file, base, only),
                        chosen.orElseGet(() -> Workspace.newest(base)),
                        policy));
        AgainstPublished published = AgainstPublished.of(pack, base, only, chosen, policy);
        String output =
                switch (format) {
                    case json -> json(pack, base, policy, published, ordered);
                    case text ->
                        BacktestText.of(published, policy, pack.framework(), common.style())
                                + ordered.map(o -> "\n" + OrderingText.of(o, pack.framework(), common.style()))
                                        .orElse("");
                };
        spec.commandLine().getOut().print(output);
    }

    private static Ordering ordering(Path file, FactBase base, Set<String> only) {
        Problems problems = new Problems();
        Ordering read = OrderingFile.read(file, (asked, at, found) -> Workspace.state(base, asked, at, found), problems)
                .orElseThrow(() -> Stop.problems(problems.list()));
        Ordering kept = only.isEmpty() ? read : read.among(only);
        if (kept.groups().size() < 2) {
            throw Stop.usage(
                    "orderings (" + file + ") have (" + kept.groups().size() + ") groups among the states asked for",
                    "Maybe name states of at least two groups, or none.");
        }
        return kept;
    }

    private static String json(
            RulePack pack,
            FactBase base,
            SearchedNone policy,
            AgainstPublished published,
            Optional<AgainstOrdering> ordered) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("searchedNone", policy.toString());
        Json.digests(root, pack.digest(), base.digest(), Version.text());
        root.set("published", BacktestJson.of(published, pack.framework().scale()));
        root.set("ordering", ordered.map(OrderingJson::of).orElse(null));
        return Json.text(root);
    }
}
