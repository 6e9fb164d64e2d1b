package org.r2prating.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.r2prating.consistency.held.HeldRatings;
import org.r2prating.consistency.time.Correction.Corrections;
import org.r2prating.consistency.time.Courses;
import org.r2prating.consistency.time.Trends;
import org.r2prating.facts.FactBase;
import org.r2prating.model.Country;
import org.r2prating.report.Json;
import org.r2prating.report.trends.TrendsCsv;
import org.r2prating.report.trends.TrendsJson;
import org.r2prating.report.trends.TrendsText;
import org.r2prating.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Follows ratings over the editions. */
@Command(
        name = "trends",
        mixinStandardHelpOptions = true,
        description = "Follows the ratings and scores of a state, or of all, over the editions, with the cause of each"
                + " change.",
        footer = {
            "",
            "The rating on record (final, of a closed edition, or published) goes before the",
            "recommended one.",
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

    @Mixin
    private final OneOrAll which = new OneOrAll();

    @Mixin
    private final AskedPolicy asked = new AskedPolicy();

    @Mixin
    private final RulesBefore rulesBefore = new RulesBefore();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Override
    public void run() {
        boolean all = which.isAll();
        Workspace workspace = new Workspace(common, spec.commandLine().getErr());
        RulePack pack = workspace.pack();
        FactBase base = all
                ? workspace.facts(pack.framework(), which.states()::problems)
                : workspace.facts(pack.framework(), which.state().toUpperCase(Locale.ROOT));
        List<Country> chosen = all ? which.states().of(base) : List.of(Workspace.state(base, which.state()));
        Courses courses = new Courses(
                pack,
                rulesBefore.pack(),
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

    private static ObjectNode json(Trends trends, RulePack pack, FactBase base) {
        ObjectNode root = TrendsJson.of(trends);
        Json.digests(root, pack.digest(), base.digest(), Version.text());
        return root;
    }
}
