package org.r2prating.input;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.r2prating.model.Aspect;
import org.r2prating.model.FactKind;
import org.r2prating.model.Question;
import org.r2prating.model.Subject;

/** Reads everything of a framework that is asked of a state, with the closed lists of answers. */
final class QuestionSections {

    static final List<String> STANDINGS = List.of("none", "not-party", "signed", "withdrawn", "party");
    private static final String NOTHING = "nothing";

    private final Map<FactKind, Once> ids = new EnumMap<>(FactKind.class);
    private final List<Question> ofIndicators = new ArrayList<>();

    /** The lasting closed lists, then the questions of the indicators. */
    List<Question> read(Fields fields) {
        List<Question> questions = new ArrayList<>();
        fields.find(FactKind.TREATY.section()).ifPresent(v -> questions.addAll(v.list(this::treaty)));
        questions.addAll(section(fields, FactKind.MECHANISM, "states"));
        questions.addAll(section(fields, FactKind.MEMBERSHIP, "states"));
        questions.addAll(section(fields, FactKind.PARTICIPATION, "parts"));
        questions.addAll(ofIndicators);
        return List.copyOf(questions);
    }

    /** Reads the questions of an indicator. */
    void ofIndicator(String indicator, Value value) {
        ofIndicators.addAll(value.list(fields -> question(fields, FactKind.FINDING, "asks", "answers", indicator)));
    }

    /** All ids of a kind, also of entries that have problems. */
    List<String> ids(FactKind kind) {
        return once(kind).all();
    }

    private List<Question> section(Fields fields, FactKind kind, String answers) {
        return fields.find(kind.section())
                .map(value -> value.list(entry -> question(entry, kind, "label", answers, "")))
                .orElse(List.of());
    }

    private Question treaty(Fields fields) {
        String id = once(FactKind.TREATY).id(fields.get("id"));
        String label = fields.get("label").text();
        return new Question(
                new Subject(FactKind.TREATY, id),
                label,
                STANDINGS,
                Optional.of(STANDINGS.get(0)),
                Aspect.STRUCTURE,
                look(fields),
                "",
                fields.find("signatureUntil").map(Value::day),
                true);
    }

    private Question question(Fields fields, FactKind kind, String textKey, String answersKey, String indicator) {
        String id = once(kind).id(fields.get("id"));
        String text = fields.get(textKey).text();
        List<String> answers = answers(fields.get(answersKey));
        Aspect aspect = fields.get("aspect").oneOf(Aspect.class);
        List<String> ifNoneFound = new ArrayList<>(answers);
        ifNoneFound.add(NOTHING);
        Optional<String> none =
                Optional.of(fields.get("ifNoneFound").oneOf(ifNoneFound)).filter(answer -> !answer.equals(NOTHING));
        boolean changeable = fields.find("changeable").map(Value::isTrue).orElse(true);
        return new Question(
                new Subject(kind, id),
                text,
                answers,
                none,
                aspect,
                look(fields),
                indicator,
                Optional.empty(),
                changeable);
    }

    private static List<String> answers(Value value) {
        List<String> answers = value.words("answer", answer -> {
            String word = answer.id();
            if (word.equals(NOTHING)) {
                answer.wrong("means that a search says nothing", "Use another word for this answer.");
            }
            return word;
        });
        if (answers.size() == 1) {
            value.wrong("has only one answer", "Write at least two answers, the worst first.");
        }
        return answers;
    }

    static String look(Fields fields) {
        return fields.find("look").map(Value::text).orElse("");
    }

    private Once once(FactKind kind) {
        return ids.computeIfAbsent(kind, k -> new Once());
    }
}
