package org.r2prating.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.r2prating.model.FactKind;
import org.r2prating.model.Framework;
import org.r2prating.model.Question;
import org.r2prating.model.Subject;
import org.r2prating.model.TallyList;

/** What a pattern is about: the subjects it names by literals. */
record Selection(FactTypes.Type type, Condition condition) {

    /** The subjects that it names, or all those of the tally that it names. */
    List<Subject> subjects(Framework framework) {
        if (type.kind().isPresent()) {
            return named(type.kind().get());
        }
        return literals(type.subjectKey()).stream()
                .flatMap(list -> framework.tally(list).stream())
                .map(TallyList::entries)
                .flatMap(Collection::stream)
                .flatMap(entry -> entry.subjects().keySet().stream())
                .toList();
    }

    /** The answers to all questions that it names. */
    List<String> answers(Framework framework) {
        List<String> answers = new ArrayList<>();
        for (Subject subject : subjects(framework)) {
            framework.question(subject).map(Question::answers).ifPresent(answers::addAll);
        }
        return answers.stream().distinct().toList();
    }

    /** Whether it names anything; a finding may instead name the indicator it was coded for. */
    boolean isNamed() {
        boolean ofIndicator = type.kind().equals(Optional.of(FactKind.FINDING))
                && !literals("indicator").isEmpty();
        return type.subjectKey().isEmpty()
                || ofIndicator
                || !literals(type.subjectKey()).isEmpty();
    }

    private List<Subject> named(FactKind kind) {
        if (type.subjectKey().isEmpty()) {
            return List.of(new Subject(kind, ""));
        }
        return literals(type.subjectKey()).stream()
                .map(id -> new Subject(kind, id))
                .toList();
    }

    private List<String> literals(String property) {
        return condition.constraints().stream()
                .filter(c -> c.left().equals(property) && c.selects())
                .flatMap(c -> c.operands().stream())
                .map(Constraint::unquoted)
                .toList();
    }
}
