package org.r2prating.inquiry;

import org.r2prating.model.Question;
import org.r2prating.model.Subject;

/** How much it takes a state to change a fact, the least first. */
public enum Effort {
    DECLARATION(1, "a declaration"),
    DECISION(2, "a decision of the government"),
    LAW(3, "a law, a treaty or a programme"),
    PRACTICE(4, "lasting practice");

    private final int degree;
    private final String words;

    Effort(int degree, String words) {
        this.degree = degree;
        this.words = words;
    }

    /** From 1 for the least. */
    public int degree() {
        return degree;
    }

    public String words() {
        return words;
    }

    /** What a change of a fact on a subject takes. */
    static Effort of(Subject subject, Question question) {
        return switch (subject.kind()) {
            case MEMBERSHIP, PARTICIPATION -> DECLARATION;
            case MECHANISM, PEACEKEEPING -> DECISION;
            case TREATY -> LAW;
            case VOTE, INDEX -> throw new IllegalArgumentException(subject + " is history, or measured by others");
            case FINDING ->
                switch (question.aspect()) {
                    case STRUCTURE, PROCESS -> LAW;
                    case OUTCOME -> PRACTICE;
                };
        };
    }
}
