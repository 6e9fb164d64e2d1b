package org.r2prating.facts.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.input.Fields;
import org.r2prating.input.Value;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;
import org.r2prating.model.Question;
import org.r2prating.model.Rating;
import org.r2prating.model.Subject;

/** Reads the records of a review file, each held against those before it. */
public final class ReviewReader {

    private final Framework framework;
    private final Function<Value, String> cited;
    private final Optional<Frozen> frozen;
    private final Map<String, LocalDate> latest = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> coders = new LinkedHashMap<>();
    private final Map<String, Set<String>> deciders = new LinkedHashMap<>();

    /**
     * A reader of one file.
     *
     * @param cited reads the id of a source, and reports one that does not exist
     * @param frozen how the edition of the file was closed; empty while it is open
     */
    public ReviewReader(Framework framework, Function<Value, String> cited, Optional<Frozen> frozen) {
        this.framework = framework;
        this.cited = cited;
        this.frozen = frozen;
    }

    /** All records that have no problem, in their order. */
    public List<ReviewRecord> read(Fields fields) {
        return fields.get("records").list(this::record);
    }

    private ReviewRecord record(Fields fields) {
        Value kind = fields.get("kind");
        ReviewRecord.Kind read = kind.oneOf(ReviewRecord.Kind.class);
        String indicator = fields.get("indicator")
                .oneOf(framework.indicators().stream().map(Indicator::id).toList());
        Value name = fields.get("by");
        String by = StringUtils.normalizeSpace(name.text());
        LocalDate on = on(fields.get("on"), indicator);
        Verdict rating = verdict(fields.get("rating"));
        Basis basis = fields.get("basis").mapping(ReviewReader::basis).orElse(new Basis("", ""));
        inTime(kind, read, on);
        if (read == ReviewRecord.Kind.CODING) {
            coder(name, by, indicator);
            SortedMap<String, String> answers = fields.find("answers")
                    .flatMap(value -> value.mapping(this::answers))
                    .orElse(new TreeMap<>());
            return new BlindCoding(indicator, by, on, rating, answers, basis, fields.at());
        }
        // Of a proposal with a problem nobody knows whether the rating differs.
        Proposal proposal = fields.get("proposal").mapping(this::proposal).orElse(new Proposal(rating, List.of()));
        Optional<String> second = second(fields, by);
        if (read == ReviewRecord.Kind.FINAL) {
            Set<String> decided = deciders.computeIfAbsent(indicator, i -> new LinkedHashSet<>());
            decided.add(ReviewRecord.person(by));
            second.map(ReviewRecord::person).ifPresent(decided::add);
            boolean differs = !rating.equals(proposal.outcome());
            needsSecond(fields, proposal.outcome(), rating, second);
            Optional<Grounds> grounds = differs ? Optional.of(grounds(fields)) : noGrounds(fields);
            return new FinalRating(indicator, by, second, on, rating, proposal, grounds, basis, fields.at());
        }
        Verdict from = verdict(fields.get("from"), true);
        needsSecond(fields, from, rating, second);
        return new Correction(indicator, by, second, on, from, rating, proposal, grounds(fields), basis, fields.at());
    }

    private static Basis basis(Fields fields) {
        return new Basis(digest(fields.get("rules")), digest(fields.get("facts")));
    }

    private static String digest(Value value) {
        return value.as("a digest", "64 digits of 0-9 and a-f", text -> Optional.of(text)
                        .filter(t -> t.matches("[0-9a-f]{64}")))
                .orElse("");
    }

    /** No record of an indicator is older than the one before it. */
    private LocalDate on(Value value, String indicator) {
        LocalDate on = value.day();
        LocalDate before = latest.merge(indicator, on, (one, other) -> one.isAfter(other) ? one : other);
        if (before.isAfter(on) && !on.equals(LocalDate.EPOCH)) {
            value.wrong(
                    "is before that of an earlier record of the indicator (" + before + ")",
                    "Correct it, or keep records in the order in which they were made.");
        }
        return on;
    }

    private void inTime(Value kind, ReviewRecord.Kind read, LocalDate on) {
        if (kind.isMissing()) {
            return;
        }
        if (read == ReviewRecord.Kind.CORRECTION && frozen.isEmpty()) {
            kind.wrong(
                    "is of an edition that is not frozen",
                    "Maybe decide the rating again (final): before an edition is closed nothing is a correction.");
        }
        if (read == ReviewRecord.Kind.CORRECTION
                && frozen.filter(f -> on.isBefore(f.on()) && !on.equals(LocalDate.EPOCH))
                        .isPresent()) {
            kind.wrong(
                    "is earlier than the day on which the edition was frozen ("
                            + frozen.get().on() + ")",
                    "Maybe correct its date: what was decided before that day is no correction.");
        }
        if (read != ReviewRecord.Kind.CORRECTION
                && frozen.filter(f -> on.isAfter(f.on())).isPresent()) {
            kind.wrong(
                    "is later than the day on which the edition was frozen ("
                            + frozen.get().on() + ")",
                    "Maybe make it a correction with a reason: `edition correct`.");
        }
    }

    /** Two code an indicator, and none of them once they had a part in deciding it. */
    private void coder(Value name, String by, String indicator) {
        Map<String, String> known = coders.computeIfAbsent(indicator, i -> new LinkedHashMap<>());
        String person = ReviewRecord.person(by);
        if (deciders.getOrDefault(indicator, Set.of()).contains(person)) {
            name.wrong(
                    "has decided the indicator before, knowing what the rules propose",
                    "A blind coding is of somebody else, or comes first.");
        } else if (!known.containsKey(person) && known.size() == 2) {
            name.wrong(
                    "is a third coder of the indicator after " + String.join(" and ", known.values()),
                    "Two code; maybe make it final instead.");
        } else {
            known.putIfAbsent(person, by);
        }
    }

    private Verdict verdict(Value value) {
        return verdict(value, false);
    }

    private Verdict verdict(Value value, boolean ranges) {
        if (ranges) {
            return value.as(
                            "an outcome",
                            framework.scale().lowest() + " or insufficient evidence",
                            text -> Verdict.parse(framework.scale(), text))
                    .orElse(Verdict.INSUFFICIENT);
        }
        return Verdict.parse(framework.scale(), value.oneOf(Verdict.decidable(framework.scale())))
                .orElse(Verdict.INSUFFICIENT);
    }

    private SortedMap<String, String> answers(Fields fields) {
        SortedMap<String, String> answers = new TreeMap<>();
        List<String> known = framework.subjects(org.r2prating.model.FactKind.FINDING);
        fields.forEach((key, answer) -> {
            String question = key.called("question").oneOf(known);
            framework
                    .question(new Subject(org.r2prating.model.FactKind.FINDING, question))
                    .map(Question::answers)
                    .ifPresent(allowed ->
                            answers.put(question, answer.called("answer").oneOf(allowed)));
        });
        return answers;
    }

    private Proposal proposal(Fields fields) {
        Verdict outcome = verdict(fields.get("outcome"), true);
        List<String> rules = new ArrayList<>(fields.get("rules").words("rule", Value::text));
        return new Proposal(outcome, rules);
    }

    private static Optional<String> second(Fields fields, String by) {
        return fields.find("second").map(value -> {
            String second = StringUtils.normalizeSpace(value.text());
            if (ReviewRecord.person(second).equals(ReviewRecord.person(by))) {
                value.wrong("is the one who decides", "A second name is that of another person.");
            }
            return second;
        });
    }

    /** What takes the lowest rating away needs two. */
    private void needsSecond(Fields fields, Verdict from, Verdict to, Optional<String> second) {
        Rating lowest = framework.scale().lowest();
        if (from.rating().equals(Optional.of(lowest)) && !to.equals(from) && second.isEmpty()) {
            fields.get("second").missing("who agrees that it is not " + lowest);
        }
    }

    private Grounds grounds(Fields fields) {
        return new Grounds(
                fields.get("reason").oneOf(ReasonCode.class),
                fields.get("text").text(),
                cited.apply(fields.get("source")),
                fields.get("locator").text());
    }

    private static Optional<Grounds> noGrounds(Fields fields) {
        for (String key : List.of("reason", "text", "source", "locator")) {
            fields.find(key)
                    .ifPresent(value -> value.wrong(
                            "stands beside a rating that is the proposed one", "Remove it: nothing is departed from."));
        }
        return Optional.empty();
    }
}
