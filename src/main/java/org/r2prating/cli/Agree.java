package org.r2prating.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.r2prating.consistency.agreement.Part;
import org.r2prating.consistency.agreement.RatingSet;
import org.r2prating.consistency.agreement.SetAgreement;
import org.r2prating.consistency.sets.AtHand;
import org.r2prating.consistency.sets.RatingSets;
import org.r2prating.consistency.sets.UnknownSet;
import org.r2prating.facts.FactBase;
import org.r2prating.input.Problems;
import org.r2prating.model.Country;
import org.r2prating.report.Json;
import org.r2prating.report.agreement.AgreementJson;
import org.r2prating.report.agreement.AgreementText;
import org.r2prating.rules.PackCache;
import org.r2prating.rules.RulePack;
import org.r2prating.rules.RulePackReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how sets of ratings agree. */
@Command(
        name = "agree",
        mixinStandardHelpOptions = true,
        description = "Says how two or more sets of ratings agree, and how far that can be trusted.",
        footer = {
            "",
            "A set is one of:",
            "  published:table[:EDITION]    as the detailed table printed it",
            "  published:summary[:EDITION]  as the summary list printed it",
            "  recommended[:EDITION]        by the rules; only single ratings are compared",
            "  rules:DIR                    by another rule pack",
            "  final[:EDITION]              decided in reviews",
            "  coder:NAME[:EDITION]         coded blind by one coder",
            "  FILE.csv                     with the columns state, indicator and rating",
            "  FILE, FILE:summary           the table or the summary of an annex",
            "",
            "Examples:",
            "  r2p-rating agree published:table published:summary",
            "  r2p-rating agree recommended published:table --by area",
            "  r2p-rating agree recommended:2019 recommended:2022 --format json",
            "  r2p-rating agree annex.pdf recommended",
            "  r2p-rating agree kim.csv lee.csv recommended --by indicator"
        })
final class Agree implements Runnable {

    enum Format {
        text,
        json
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Common common = new Common();

    @Parameters(arity = "2..*", paramLabel = "SET", description = "Two or more sets of ratings.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--state", paramLabel = "STATE", description = "Only this state; may be repeated (default: all).")
    private List<String> states = new ArrayList<>();

    @Option(names = "--by", paramLabel = "WHAT", description = "Also in parts: ${COMPLETION-CANDIDATES}.")
    private Part.@Nullable By by;

    @Mixin
    private final Asked asked = new Asked();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Override
    public void run() {
        if (names.size() < 2) {
            throw Stop.usage("only one set (" + String.join("", names) + ")", "Maybe name another to compare it with.");
        }
        Workspace workspace = new Workspace(common, spec.commandLine().getErr());
        RulePack pack = workspace.pack();
        FactBase base = workspace.facts(pack.framework(), read -> read.problems());
        List<Country> chosen = states.isEmpty()
                ? List.copyOf(base.countries().values())
                : states.stream().map(s -> Workspace.state(base, s)).distinct().toList();
        Problems problems = new Problems();
        AtHand atHand = new AtHand(
                pack,
                base,
                chosen,
                asked.edition(base, chosen),
                asked.policy(pack.framework()),
                Agree::pack,
                (name, at, found) -> Workspace.state(base, name, at, found),
                problems);
        List<RatingSet> sets = new ArrayList<>();
        names.forEach(name -> set(name, atHand).ifPresent(sets::add));
        if (!problems.isEmpty()) {
            throw Stop.problems(problems.list());
        }
        SetAgreement agreement = SetAgreement.of(pack.framework().scale(), sets, Optional.ofNullable(by));
        String output =
                switch (format) {
                    case text -> AgreementText.of(agreement, common.style());
                    case json -> Json.text(json(agreement, atHand));
                };
        spec.commandLine().getOut().print(output);
    }

    private static Optional<RatingSet> set(String name, AtHand atHand) {
        try {
            return RatingSets.read(name, atHand);
        } catch (UnknownSet unknown) {
            throw Stop.usage(String.valueOf(unknown.getMessage()), unknown.mend());
        }
    }

    private static Optional<RulePack> pack(Path folder, Problems problems) {
        return new RulePackReader(folder, PackCache.ofUser()).read(problems);
    }

    private static ObjectNode json(SetAgreement agreement, AtHand atHand) {
        ObjectNode root = AgreementJson.of(agreement);
        root.put("searchedNone", atHand.policy().toString());
        Json.digests(root, atHand.pack().digest(), atHand.base().digest(), Version.text());
        return root;
    }
}
