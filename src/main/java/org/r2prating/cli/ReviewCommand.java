package org.r2prating.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.r2prating.consistency.review.OverrideStatistics;
import org.r2prating.consistency.review.ReviewItem;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Finals;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.review.Basis;
import org.r2prating.facts.review.BlindCoding;
import org.r2prating.facts.review.FinalRating;
import org.r2prating.facts.review.Grounds;
import org.r2prating.facts.review.Proposal;
import org.r2prating.facts.review.Review;
import org.r2prating.facts.review.Verdict;
import org.r2prating.input.Nearest;
import org.r2prating.input.Origin;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.FactKind;
import org.r2prating.model.Indicator;
import org.r2prating.model.Question;
import org.r2prating.model.Subject;
import org.r2prating.report.Json;
import org.r2prating.report.review.ReviewJson;
import org.r2prating.report.review.ReviewText;
import org.r2prating.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts codings and final ratings on record, and tells how reviews stand. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = {
            "Puts a blind coding or a final rating of an indicator on record, or tells how the review of a state stands.",
            "Two code each indicator, without seeing what the other or the rules say; then somebody decides. Where that is"
                    + " not what the rules propose it needs a reason, a text and a citation; taking the lowest rating"
                    + " away, a second name.",
            "Records are added to facts/<ISO3>/<edition>.review.yaml and never changed. --on says the day, which is none"
                    + " that is still to come.",
            "An edition that is closed takes no more records: see `edition correct`."
        },
        footer = {
            "",
            "Examples:",
            "  r2p-rating review PRK",
            "  r2p-rating review PRK 8 --coder Kim --rating \"Very Weak\" --on 2022-03-01",
            "  r2p-rating review PRK access-to-justice --coder Kim --rating Weak \\",
            "    --answer judicial-independence=limited --on 2022-03-01",
            "  r2p-rating review PRK 8 --final \"Very Weak\" --by Lee --on 2022-03-04",
            "  r2p-rating review PRK 8 --final Weak --by Lee --second Park \\",
            "    --reason rule-too-coarse --text \"...\" --cite icc-states-parties \\",
            "    --locator \"letter D\" --on 2022-03-04",
            "  r2p-rating review PRK --discrepancies",
            "  r2p-rating review --statistics --format json"
        })
final class ReviewCommand implements Runnable {

    private static final Origin HERE = Origin.of("command line");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Common common = new Common();

    @Parameters(index = "0", arity = "0..1", paramLabel = "STATE", description = "Code or name of a state.")
    private @Nullable String state;

    @Parameters(index = "1", arity = "0..1", paramLabel = "INDICATOR", description = "Its id or its number.")
    private @Nullable String indicator;

    @Option(names = "--edition", paramLabel = "ID", description = "The edition (default: the newest with a dossier).")
    private @Nullable String edition;

    @Option(names = "--coder", paramLabel = "NAME", description = "Who codes blind.")
    private @Nullable String coder;

    @Option(names = "--rating", paramLabel = "RATING", description = "The coder's rating.")
    private @Nullable String rating;

    @Option(
            names = "--answer",
            paramLabel = "QUESTION=ANSWER",
            description = "The coder's answer to a question of the indicator; may be repeated.")
    private Map<String, String> answers = new TreeMap<>();

    @Option(names = "--final", paramLabel = "RATING", description = "The final rating.")
    private @Nullable String decided;

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides.")
    private @Nullable String by;

    @Option(names = "--on", paramLabel = "DATE", description = "The day of the record.")
    private @Nullable String on;

    @Mixin
    private final GroundsAsked grounds = new GroundsAsked();

    @Option(names = "--discrepancies", description = "In what the two coders of a state differ.")
    private boolean discrepancies;

    @Option(
            names = "--statistics",
            description = "How decisions relate to what the rules propose; of all states or one.")
    private boolean statistics;

    @Option(
            names = "--format",
            description =
                    "How the state of a review, its discrepancies or the statistics are told: ${COMPLETION-CANDIDATES}"
                            + " (default: text).")
    private @Nullable Format format;

    enum Format {
        text,
        json
    }

    @Override
    public void run() {
        check();
        Workspace workspace = new Workspace(common, spec.commandLine().getErr());
        if (statistics) {
            statistics(workspace);
            return;
        }
        RulePack pack = workspace.pack();
        String asked = String.valueOf(state);
        FactBase base = workspace.facts(pack.framework(), StringUtils.upperCase(asked, java.util.Locale.ROOT));
        Country country = Workspace.state(base, asked);
        Edition chosen = Workspace.edition(base, country, edition);
        Assessment recommended = new Recommender(pack, base)
                .assess(country, chosen, pack.framework().searchedNone());
        if (indicator != null) {
            record(workspace, pack, base, recommended, Workspace.indicator(pack.framework(), indicator));
            return;
        }
        Assessment assessment = new Finals(pack, base).over(recommended);
        List<ReviewItem> items = ReviewItem.all(assessment, base.reviews().standing(country.iso3(), chosen.id()));
        if (format == Format.json) {
            List<ReviewItem> shown = discrepancies
                    ? items.stream().filter(i -> !i.differences().isEmpty()).toList()
                    : items;
            print(Json.text(ReviewJson.state(assessment, shown, Version.text())));
        } else {
            print(discrepancies ? ReviewText.discrepancies(assessment, items) : ReviewText.state(assessment, items));
        }
    }

    /** What was asked fits together, before anything is read. */
    private void check() {
        boolean coding = coder != null || rating != null || !answers.isEmpty();
        boolean deciding = decided != null || by != null || grounds.anyGrounds() || grounds.second != null;
        if (state == null && !statistics) {
            throw Stop.usage("no state is named", "Maybe name one, or give --statistics.");
        }
        if ((statistics || discrepancies) && (coding || deciding || indicator != null)) {
            throw Stop.usage("a list and a record at once", "Give --statistics or --discrepancies alone.");
        }
        if (coding && deciding) {
            throw Stop.usage(
                    "a coding and a final rating at once", "Give --coder with --rating, or --final with --by.");
        }
        if (indicator == null && (coding || deciding)) {
            throw Stop.usage("no indicator is named", "Name it after the state, by id or number.");
        }
        if (format != null && indicator != null) {
            throw Stop.usage("--format and a record at once", "A record is confirmed in one line; leave --format out.");
        }
        if (indicator != null && (coder == null || rating == null) && (decided == null || by == null)) {
            throw Stop.usage(
                    "nothing to put on record",
                    "Give --coder with --rating, or --final with --by; without an indicator the state of all is told.");
        }
    }

    private void statistics(Workspace workspace) {
        FactBase base = workspace.facts(workspace.framework(), "");
        List<Review> reviews = new ArrayList<>();
        Optional<String> only =
                Optional.ofNullable(state).map(s -> Workspace.state(base, s).iso3());
        new TreeMap<>(base.reviews().reviews()).forEach((code, editions) -> {
            if (only.filter(o -> !o.equals(code)).isEmpty()) {
                new TreeSet<>(editions.keySet()).forEach(id -> {
                    if (edition == null || edition.equals(id)) {
                        reviews.add(base.reviews().standing(code, id));
                    }
                });
            }
        });
        OverrideStatistics found = OverrideStatistics.of(reviews);
        print(format == Format.json ? Json.text(ReviewJson.statistics(found)) : ReviewText.statistics(found));
    }

    private void print(String text) {
        spec.commandLine().getOut().print(text);
    }

    private void record(Workspace workspace, RulePack pack, FactBase base, Assessment recommended, Indicator chosen) {
        Country country = recommended.country();
        Edition of = recommended.edition();
        ReviewRecords.open(base, country, of, chosen);
        Basis basis = new Finals(pack, base).basis(country, of, chosen.id());
        var day = ReviewRecords.on(on, spec);
        String told;
        if (coder != null) {
            Verdict verdict = ReviewRecords.verdict(pack.framework(), String.valueOf(rating));
            BlindCoding coding = new BlindCoding(
                    chosen.id(), name(coder, "--coder"), day, verdict, answers(pack, chosen), basis, HERE);
            told = ReviewRecords.add(workspace.facts(), pack.framework(), base, country, of, coding) + ": coding of "
                    + chosen.id();
        } else {
            Verdict verdict = ReviewRecords.verdict(pack.framework(), String.valueOf(decided));
            Proposal proposal =
                    ReviewRecords.proposal(recommended.of(chosen.id()).orElseThrow());
            boolean differs = !verdict.equals(proposal.outcome());
            if (!differs && grounds.anyGrounds()) {
                throw Stop.usage(
                        "the rules propose " + verdict + " too",
                        "Leave --reason, --text, --cite and --locator out: nothing is departed from.");
            }
            Optional<Grounds> why = differs
                    ? Optional.of(ReviewRecords.grounds(base, grounds, "the rules propose " + proposal.outcome()))
                    : Optional.empty();
            ReviewRecords.second(pack.framework(), proposal.outcome(), verdict, grounds);
            FinalRating made = new FinalRating(
                    chosen.id(),
                    name(String.valueOf(by), "--by"),
                    ReviewRecords.name(grounds.second),
                    day,
                    verdict,
                    proposal,
                    why,
                    basis,
                    HERE);
            told = ReviewRecords.add(workspace.facts(), pack.framework(), base, country, of, made)
                    + ": final rating of " + chosen.id() + ", " + verdict
                    + (differs ? "; the rules propose " + proposal.outcome() : "");
        }
        spec.commandLine().getOut().println(told);
    }

    private static String name(String given, String option) {
        return ReviewRecords.name(given)
                .orElseThrow(() -> Stop.usage("name () of " + option + " is empty", "Write a name."));
    }

    /** Answers to what the indicator's own rules ask, from the framework's lists. */
    private SortedMap<String, String> answers(RulePack pack, Indicator chosen) {
        List<String> asked = pack.asks(chosen.id()).stream()
                .filter(s -> s.kind() == FactKind.FINDING)
                .map(Subject::id)
                .toList();
        answers.forEach((question, answer) -> {
            if (!asked.contains(question)) {
                throw Stop.usage(
                        "unknown question (" + question + ") of " + chosen.id(), Nearest.maybe(question, asked));
            }
            List<String> allowed = pack.framework()
                    .question(new Subject(FactKind.FINDING, question))
                    .map(Question::answers)
                    .orElse(List.of());
            if (!allowed.contains(answer)) {
                throw Stop.usage("unknown answer (" + answer + ") to " + question, Nearest.maybe(answer, allowed));
            }
        });
        return new TreeMap<>(answers);
    }
}
