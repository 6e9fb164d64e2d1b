package org.r2prating.facts.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.math.NumberUtils;
import org.r2prating.facts.VoteValue;
import org.r2prating.model.FactKind;
import org.r2prating.model.Framework;
import org.r2prating.model.Index;
import org.r2prating.model.Question;
import org.r2prating.model.Subject;

/** What a table may speak of and what it may say: the words of the framework, and the indices of the mapping itself. */
final class Vocabulary {

    /** Stands for the column of a state, where states are columns. */
    static final String OF_STATE = "{state}";

    private final Framework framework;
    private final Map<String, Index> indices;

    Vocabulary(Framework framework, Map<String, Index> indices) {
        this.framework = framework;
        this.indices = indices;
    }

    boolean isSubject(FactKind kind, String id) {
        return framework.subjects(kind).contains(id) || (kind == FactKind.INDEX && indices.containsKey(id));
    }

    List<String> subjects(FactKind kind) {
        List<String> subjects = new ArrayList<>(framework.subjects(kind));
        if (kind == FactKind.INDEX) {
            subjects.addAll(indices.keySet());
        }
        return subjects;
    }

    /** When what a table speaks of happened, where the framework says so. */
    Optional<String> year(FactKind kind, String subject) {
        return kind == FactKind.VOTE
                ? framework.resolution(subject).map(r -> Integer.toString(r.year()))
                : Optional.empty();
    }

    /** Why something cannot be said of a subject; empty when it can. */
    Optional<String> whyNot(FactKind kind, String subject, String says) {
        if (kind == FactKind.INDEX || kind == FactKind.PEACEKEEPING) {
            if (!NumberUtils.isParsable(says)) {
                return Optional.of("not a number");
            }
            BigDecimal number = new BigDecimal(says);
            return index(kind, subject)
                    .filter(i -> number.doubleValue() < i.lowest() || number.doubleValue() > i.highest())
                    .map(i -> "out of bounds, which are " + i.lowest() + " and " + i.highest())
                    .or(() -> Optional.of("less than nothing")
                            .filter(x -> kind == FactKind.PEACEKEEPING && number.signum() < 0));
        }
        List<String> answers = kind == FactKind.VOTE
                ? Stream.of(VoteValue.values()).map(VoteValue::word).toList()
                : framework
                        .question(new Subject(kind, subject))
                        .map(Question::answers)
                        .orElse(List.of());
        return answers.contains(says) ? Optional.empty() : Optional.of("not one of " + answers);
    }

    private Optional<Index> index(FactKind kind, String subject) {
        return kind == FactKind.INDEX
                ? framework.index(subject).or(() -> Optional.ofNullable(indices.get(subject)))
                : Optional.empty();
    }
}
