package org.r2prating.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.r2prating.model.FactKind;
import org.r2prating.model.Question;
import org.r2prating.model.Subject;
import org.r2prating.model.TallyList;

/** Reads the closed lists that are tallied: of treaties, questions, memberships or resolutions. */
final class TallySection {

    static final List<String> VOTES = List.of("yes", "no", "abstain", "absent", "adopted-without-vote");
    private static final String LEFT_OUT = "left-out";

    private final Function<FactKind, List<String>> known;
    private final Map<Subject, Question> questions;
    private final Once ids = new Once();

    /**
     * @param known the ids of a kind, also of entries that have problems
     * @param asked the questions that have none
     */
    TallySection(Function<FactKind, List<String>> known, List<Question> asked) {
        this.known = known;
        this.questions = asked.stream().collect(Collectors.toMap(Question::subject, Function.identity(), (a, b) -> a));
    }

    /** How a list is written: the key of its entries, what they are, and the key of what their answers count. */
    private enum Shape {
        TREATIES("entries", FactKind.TREATY, "standings"),
        QUESTIONS("questions", FactKind.FINDING, "answers"),
        MEMBERSHIPS("memberships", FactKind.MEMBERSHIP, "answers"),
        RESOLUTIONS("resolutions", FactKind.VOTE, "votes");

        private final String entries;
        private final FactKind kind;
        private final String weights;

        Shape(String entries, FactKind kind, String weights) {
            this.entries = entries;
            this.kind = kind;
            this.weights = weights;
        }

        static List<String> keys() {
            return Stream.of(values()).map(shape -> shape.entries).toList();
        }
    }

    TallyList tally(Fields fields) {
        Value id = fields.get("id");
        ids.id(id);
        String label = fields.get("label").text();
        String unit = fields.find("unit").map(Value::text).orElse("");
        boolean share = fields.find("share").map(Value::isTrue).orElse(false);
        Optional<Shape> shape = shape(fields, id);
        List<TallyList.Entry> entries = shape.map(s -> entries(fields, s)).orElse(List.of());
        Map<String, Optional<TallyList.Weight>> weights =
                shape.map(s -> weights(fields.get(s.weights), entries)).orElse(Map.of());
        return new TallyList(id.text(), label, unit, share, entries, weights);
    }

    private static Optional<Shape> shape(Fields fields, Value id) {
        List<Shape> given = new ArrayList<>();
        for (Shape shape : Shape.values()) {
            fields.find(shape.entries).ifPresent(value -> {
                if (!given.isEmpty()) {
                    value.wrong("does not go with (" + given.get(0).entries + ")", "Write two tallies.");
                }
                given.add(shape);
            });
        }
        if (given.isEmpty()) {
            id.wrong("has nothing to count", "Add one of " + Shape.keys() + ".");
        }
        return given.stream().findFirst();
    }

    private List<TallyList.Entry> entries(Fields fields, Shape shape) {
        Value value = fields.get(shape.entries);
        if (shape == Shape.TREATIES) {
            Once entryIds = new Once();
            return value.list(entry -> treaties(entry, entryIds));
        }
        return value.words(shape.kind.subjectKey(), item -> item.oneOf(known.apply(shape.kind))).stream()
                .map(id -> new Subject(shape.kind, id))
                .map(subject -> new TallyList.Entry(subject.id(), label(subject), Map.of(subject, 1.0)))
                .toList();
    }

    private String label(Subject subject) {
        return Optional.ofNullable(questions.get(subject)).map(Question::text).orElse(subject.id());
    }

    private TallyList.Entry treaties(Fields fields, Once entryIds) {
        String id = entryIds.id(fields.get("id"));
        String label = fields.get("label").text();
        Map<Subject, Double> subjects = new LinkedHashMap<>();
        fields.get("treaties").mapping(treaties -> {
            treaties.forEach((treaty, weight) -> {
                String known = treaty.called("treaty").oneOf(this.known.apply(FactKind.TREATY));
                subjects.put(new Subject(FactKind.TREATY, known), share(weight));
            });
            return subjects;
        });
        return new TallyList.Entry(id, label, subjects);
    }

    private Map<String, Optional<TallyList.Weight>> weights(Value value, List<TallyList.Entry> entries) {
        Set<String> answers = new LinkedHashSet<>();
        entries.stream()
                .flatMap(entry -> entry.subjects().keySet().stream())
                .forEach(subject -> answers.addAll(answers(subject)));
        Map<String, Optional<TallyList.Weight>> weights = new LinkedHashMap<>();
        value.mapping(fields -> {
            fields.forEach((answer, weight) -> {
                String word = answers.isEmpty()
                        ? answer.text()
                        : answer.called("answer").oneOf(answers);
                weights.put(word, weight(weight));
            });
            return weights;
        });
        if (!value.isMissing() && !weights.keySet().containsAll(answers)) {
            answers.removeAll(weights.keySet());
            value.wrong("does not say what " + answers + " count", "Add each with a number from 0 to 1, or left-out.");
        }
        return weights;
    }

    private List<String> answers(Subject subject) {
        return subject.kind() == FactKind.VOTE
                ? VOTES
                : Optional.ofNullable(questions.get(subject))
                        .map(Question::answers)
                        .orElse(List.of());
    }

    /** One number, or two where an answer leaves open what it counts. */
    private static Optional<TallyList.Weight> weight(Value value) {
        if (value.shown().equals(LEFT_OUT)) {
            return Optional.empty();
        }
        if (!value.isList()) {
            double share = share(value);
            return Optional.of(new TallyList.Weight(share, share));
        }
        List<Double> ends = value.items().stream().map(TallySection::share).toList();
        if (ends.size() != 2 || ends.get(0) > ends.get(1)) {
            value.wrong("is not a least and a most", "Write two numbers such as [0, 0.25].");
            return Optional.of(new TallyList.Weight(0, 1));
        }
        return Optional.of(new TallyList.Weight(ends.get(0), ends.get(1)));
    }

    private static double share(Value value) {
        return value.within(0, 1);
    }
}
