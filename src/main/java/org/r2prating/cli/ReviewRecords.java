package org.r2prating.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.r2prating.engine.Finals;
import org.r2prating.engine.Reason;
import org.r2prating.engine.Recommendation;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.review.Grounds;
import org.r2prating.facts.review.Proposal;
import org.r2prating.facts.review.ReasonCode;
import org.r2prating.facts.review.ReviewFile;
import org.r2prating.facts.review.ReviewReader;
import org.r2prating.facts.review.ReviewRecord;
import org.r2prating.facts.review.Verdict;
import org.r2prating.input.Nearest;
import org.r2prating.input.Problem;
import org.r2prating.input.Value;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;
import org.r2prating.model.Rating;
import picocli.CommandLine.Model.CommandSpec;

/** What the command line says of a record, and the file it is added to. */
final class ReviewRecords {

    private ReviewRecords() {}

    /** A rating, or that there is none, as a person decides it. */
    static Verdict verdict(Framework framework, String asked) {
        String words = StringUtils.normalizeSpace(asked);
        List<String> allowed = Verdict.decidable(framework.scale());
        return allowed.stream()
                .filter(words::equalsIgnoreCase)
                .findFirst()
                .flatMap(word -> Verdict.parse(framework.scale(), word))
                .orElseThrow(() -> Stop.usage("unknown rating (" + asked + ")", Nearest.maybe(words, allowed)));
    }

    /** The day of a record: always one that is given, so that the same commands give the same files, and that has come. */
    static LocalDate on(@Nullable String asked, CommandSpec command) {
        if (asked == null) {
            throw Stop.usage("--on is missing", "Give the day of the record, such as --on 2022-03-01.");
        }
        LocalDate day;
        try {
            day = LocalDate.parse(asked);
        } catch (DateTimeParseException e) {
            throw Stop.usage("(" + asked + ") of --on is no day", "Write one such as 2022-03-01.");
        }
        LocalDate today = Main.today(command);
        if (day.isAfter(today)) {
            throw Stop.usage(
                    "the day (" + asked + ") of --on has not come yet", "Write one that is not after " + today + ".");
        }
        return day;
    }

    /** What the rules give now. */
    static Proposal proposal(Recommendation recommendation) {
        return new Proposal(
                Finals.verdict(recommendation.outcome()),
                recommendation.decisive().stream()
                        .map(Reason::card)
                        .map(card -> card.name())
                        .toList());
    }

    /** Reason, text and citation: all of them, or a stop that names what is missing. */
    static Grounds grounds(FactBase base, GroundsAsked asked, String why) {
        List<String> missing = asked.missing();
        if (!missing.isEmpty()) {
            throw Stop.usage(
                    why + ": missing are " + String.join(", ", missing),
                    "Give a reason (one of " + String.join(", ", codes())
                            + "), a text, and a source with the place in it.");
        }
        String code = String.valueOf(asked.reason);
        ReasonCode reason = Stream.of(ReasonCode.values())
                .filter(c -> c.id().equals(code))
                .findFirst()
                .orElseThrow(() -> Stop.usage("unknown reason (" + code + ")", Nearest.maybe(code, codes())));
        String source = String.valueOf(asked.cite);
        if (!base.sources().containsKey(source)) {
            throw Stop.usage(
                    "unknown source (" + source + ")",
                    Nearest.maybe(source, base.sources().keySet(), "Maybe add it to sources.json."));
        }
        return new Grounds(reason, String.valueOf(asked.text), source, String.valueOf(asked.locator));
    }

    private static List<String> codes() {
        return Stream.of(ReasonCode.values()).map(ReasonCode::id).toList();
    }

    /** Stops where the lowest rating would be taken away by one alone. */
    static void second(Framework framework, Verdict from, Verdict to, GroundsAsked asked) {
        Rating lowest = framework.scale().lowest();
        if (from.rating().equals(Optional.of(lowest))
                && !to.equals(from)
                && name(asked.second).isEmpty()) {
            throw Stop.usage(
                    "one alone cannot take away the rating " + lowest, "Give --second with the name of who agrees.");
        }
    }

    /** Stops where the edition is closed: what is decided in it no more is corrected. */
    static void open(FactBase base, Country country, Edition edition, Indicator indicator) {
        base.reviews().frozen(edition.id()).ifPresent(closed -> {
            throw Stop.usage(
                    "edition " + edition.id() + " is closed, by " + closed.by() + " on " + closed.on(),
                    closed.states().containsKey(country.iso3())
                            ? "Maybe correct its rating, with the reason: `edition correct " + country.iso3() + " "
                                    + indicator.id() + " --edition " + edition.id() + "`."
                            : country.iso3() + " had no dossier in it then: maybe review it in the next edition.");
        });
    }

    /** Adds a record to the file of a state and an edition. */
    static Path add(
            Path facts, Framework framework, FactBase base, Country country, Edition edition, ReviewRecord record) {
        ReviewFile file = new ReviewFile(
                facts,
                country.iso3(),
                edition.id(),
                () -> new ReviewReader(
                        framework, value -> cited(base, value), base.reviews().frozen(edition.id())));
        try {
            file.add(record);
            return file.path();
        } catch (ReviewFile.Refused refused) {
            if (refused.ofFile()) {
                throw Stop.problems(refused.problems());
            }
            throw Stop.usage(
                    "nothing is written: "
                            + refused.problems().stream().map(Problem::what).collect(Collectors.joining("; ")),
                    refused.problems().stream().map(Problem::mend).distinct().collect(Collectors.joining(" ")));
        } catch (IOException e) {
            throw Stop.usage(
                    "file (" + file.path() + ") cannot be written: " + e.getMessage(), "Maybe check the folder.");
        }
    }

    private static String cited(FactBase base, Value value) {
        String id = value.text();
        if (!base.sources().containsKey(id)) {
            value.unknown(Nearest.maybe(id, base.sources().keySet(), "Maybe add it to sources.json."));
        }
        return id;
    }

    /** A name that may be given. */
    static Optional<String> name(@Nullable String given) {
        return Optional.ofNullable(given).map(StringUtils::normalizeSpace).filter(n -> !n.isEmpty());
    }
}
