package org.r2prating.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Finals;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.review.Correction;
import org.r2prating.facts.review.Verdict;
import org.r2prating.input.Origin;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Indicator;
import org.r2prating.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Corrects or confirms a rating of a closed edition. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        description = {
            "Puts a rating of a closed edition right, or confirms it, with the reason.",
            "It is confirmed where facts or rules have changed since and it stands all the same. Documents mark it as a"
                    + " correction, not as a change."
        },
        footer = {
            "",
            "Example:",
            "  r2p-rating edition correct PRK rome-statute --edition 2022 --rating Weak \\",
            "    --by Lee --second Park --reason source-misread --text \"...\" \\",
            "    --cite icc-states-parties --locator \"letter D\" --on 2023-01-09"
        })
final class EditionCorrect implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Common common = new Common();

    @Parameters(index = "0", paramLabel = "STATE", description = "Code or name of a state.")
    private String state = "";

    @Parameters(index = "1", paramLabel = "INDICATOR", description = "Its id or its number.")
    private String indicator = "";

    @Option(names = "--edition", required = true, paramLabel = "ID", description = "The closed edition.")
    private String edition = "";

    @Option(
            names = "--rating",
            required = true,
            paramLabel = "RATING",
            description = "What it should be; the same as it is to confirm it.")
    private String rating = "";

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who corrects it.")
    private String by = "";

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day of the correction.")
    private @Nullable String on;

    @Mixin
    private final GroundsAsked grounds = new GroundsAsked();

    @Override
    public void run() {
        Workspace workspace = new Workspace(common, spec.commandLine().getErr());
        RulePack pack = workspace.pack();
        FactBase base = workspace.facts(pack.framework(), state.toUpperCase(Locale.ROOT));
        Country country = Workspace.state(base, state);
        Edition chosen = Workspace.edition(base, edition);
        Indicator of = Workspace.indicator(pack.framework(), indicator);
        if (base.reviews().frozen(country.iso3(), chosen.id()).isEmpty()) {
            throw Stop.usage(
                    "edition " + chosen.id() + " of " + country.iso3() + " is not closed",
                    "Before that nothing is a correction: maybe decide it again with `review`.");
        }
        Assessment recommended = new Recommender(pack, base)
                .assess(country, chosen, pack.framework().searchedNone());
        Finals finals = new Finals(pack, base);
        Recommendation now = finals.over(recommended).of(of.id()).orElseThrow();
        Verdict from = Finals.verdict(now.standing());
        Verdict to = ReviewRecords.verdict(pack.framework(), rating);
        ReviewRecords.second(pack.framework(), from, to, grounds);
        Correction correction = new Correction(
                of.id(),
                ReviewRecords.name(by)
                        .orElseThrow(
                                () -> Stop.usage("name () of --by is empty", "Write the name of who corrects it.")),
                ReviewRecords.name(grounds.second),
                ReviewRecords.on(on, spec),
                from,
                to,
                ReviewRecords.proposal(now),
                ReviewRecords.grounds(base, grounds, "a correction says why"),
                finals.basis(country, chosen, of.id()),
                Origin.of("command line"));
        Path file = ReviewRecords.add(workspace.facts(), pack.framework(), base, country, chosen, correction);
        spec.commandLine()
                .getOut()
                .println(file + ": " + of.id() + " "
                        + (correction.confirms()
                                ? "is confirmed as " + to
                                : "is corrected from " + from + " to " + to));
    }
}
