package org.r2prating.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.r2prating.consistency.review.ReviewItem;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Finals;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.FactBaseReading;
import org.r2prating.facts.review.Frozen;
import org.r2prating.facts.review.FrozenFile;
import org.r2prating.facts.review.ReviewRecord;
import org.r2prating.facts.review.Verdict;
import org.r2prating.input.Origin;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Closes an edition. */
@Command(
        name = "freeze",
        mixinStandardHelpOptions = true,
        description = {
            "Closes an edition: from then on a rating of it is only corrected.",
            "The ratings of all states with a dossier in it, final ones and recommended ones, are kept in"
                    + " facts/<edition>.frozen.yaml with digests of rules and facts.",
            "Reviews that were begun must be ended first."
        },
        footer = {
            "",
            "Examples:",
            "  r2p-rating edition freeze 2022 --by Lee --on 2022-06-01",
            "  r2p-rating edition freeze 2019 --by Lee --on 2022-06-01 --with-open-reviews"
        })
final class EditionFreeze implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Common common = new Common();

    @Parameters(paramLabel = "EDITION", description = "An edition of editions.yaml.")
    private String edition = "";

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who closes it.")
    private String by = "";

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day on which it is closed.")
    private @Nullable String on;

    @Option(
            names = "--with-open-reviews",
            description = "Close it although reviews are open: what stands in them now is what is kept.")
    private boolean withOpen;

    @Override
    public void run() {
        Workspace workspace = new Workspace(common, spec.commandLine().getErr());
        RulePack pack = workspace.pack();
        FactBase base = workspace.facts(pack.framework(), FactBaseReading::problems);
        Edition chosen = Workspace.edition(base, edition);
        if (base.reviews().frozen(chosen.id()).isPresent()) {
            throw closedAlready(chosen);
        }
        LocalDate day = day(base, chosen);
        String name = ReviewRecords.name(by)
                .orElseThrow(() -> Stop.usage("name () of --by is empty", "Write the name of who closes it."));
        List<String> open = new ArrayList<>();
        SortedMap<String, Frozen.State> states = states(pack, base, chosen, open);
        if (states.isEmpty()) {
            throw Stop.usage("no state has a dossier in edition " + chosen.id(), "Maybe name another edition.");
        }
        if (!open.isEmpty() && !withOpen) {
            throw Stop.usage(
                    "open reviews in edition " + chosen.id() + ": " + String.join("; ", open),
                    "Decide them first (`review STATE INDICATOR --final ...`), or give --with-open-reviews.");
        }
        Frozen frozen = new Frozen(
                chosen.id(),
                name,
                day,
                Version.text(),
                pack.digest(),
                base.digest(),
                states,
                Origin.of("command line"));
        try {
            int decided =
                    states.values().stream().mapToInt(Frozen.State::finals).sum();
            int all = states.values().stream().mapToInt(s -> s.ratings().size()).sum();
            spec.commandLine()
                    .getOut()
                    .println(FrozenFile.write(workspace.facts(), frozen) + ": " + states.size()
                            + (states.size() == 1 ? " state, " : " states, ") + all + " ratings, " + decided
                            + " of them final");
        } catch (FileAlreadyExistsException e) {
            throw closedAlready(chosen);
        } catch (IOException e) {
            throw Stop.usage("edition cannot be closed: " + e.getMessage(), "Maybe check the folder.");
        }
    }

    /** The day on which it is closed: one of its period or after it, and after which nothing was put on record. */
    private LocalDate day(FactBase base, Edition chosen) {
        LocalDate day = ReviewRecords.on(on, spec);
        if (day.isBefore(chosen.since())) {
            throw Stop.usage(
                    "edition " + chosen.id() + " cannot be closed on " + day + ": its period begins on "
                            + chosen.since(),
                    "Maybe correct --on, or name another edition.");
        }
        List<ReviewRecord> later = base.reviews().reviews().values().stream()
                .flatMap(editions -> Optional.ofNullable(editions.get(chosen.id())).stream())
                .flatMap(review -> review.records().stream())
                .filter(record -> record.on().isAfter(day))
                .sorted(Comparator.comparing(ReviewRecord::origin))
                .toList();
        later.stream().map(ReviewRecord::on).max(Comparator.naturalOrder()).ifPresent(last -> {
            throw Stop.usage(
                    "edition " + chosen.id() + " cannot be closed on " + day + ": of a later day are "
                            + later.stream()
                                    .map(r -> r.origin() + " (" + r.indicator() + ", by " + r.by() + " on " + r.on()
                                            + ")")
                                    .collect(Collectors.joining("; ")),
                    "Maybe close it on " + last + " or later.");
        });
        return day;
    }

    private static Stop closedAlready(Edition edition) {
        return Stop.usage(
                "edition " + edition.id() + " is closed already",
                "Maybe correct a rating of it: `edition correct STATE INDICATOR --edition " + edition.id() + "`.");
    }

    private static SortedMap<String, Frozen.State> states(
            RulePack pack, FactBase base, Edition edition, List<String> open) {
        Recommender recommender = new Recommender(pack, base);
        Finals finals = new Finals(pack, base);
        SortedMap<String, Frozen.State> states = new TreeMap<>();
        List<Country> countries = base.countries().values().stream()
                .filter(c -> base.dossier(c.iso3(), edition).isPresent())
                .sorted(Comparator.comparing(Country::iso3))
                .toList();
        for (Country country : countries) {
            Assessment assessment = finals.over(
                    recommender.assess(country, edition, pack.framework().searchedNone()));
            SortedMap<String, Verdict> ratings = new TreeMap<>();
            assessment.recommendations().forEach(r -> ratings.put(r.indicator().id(), Finals.verdict(r.standing())));
            int decided = (int) assessment.recommendations().stream()
                    .filter(r -> r.decision().isPresent())
                    .count();
            states.put(country.iso3(), new Frozen.State(decided, ratings));
            ReviewItem.all(assessment, base.reviews().of(country.iso3(), edition.id())).stream()
                    .filter(i -> i.status().isUnderWay())
                    .forEach(i -> open.add(country.iso3() + " "
                            + i.recommendation().indicator().id() + " ("
                            + i.status().words() + ")"));
        }
        return states;
    }
}
