package org.r2prating.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that is asked of every state, with its closed list of answers.
 *
 * @param subject what a fact that answers it is about
 * @param text the question, or the name of what is asked about (a treaty, a mechanism, a network)
 * @param answers all answers, worst first
 * @param ifNoneFound the answer that the policy {@code worst} reads into a search that found nothing; empty: none
 * @param aspect what an answer is evidence of
 * @param look where one would look for the answer
 * @param indicator the id of the indicator it was written for; empty when it serves any
 * @param signatureUntil the last day on which a treaty could be signed; empty: it still can be, or is no treaty
 * @param changeable whether a state can bring about another answer; not so for history and for what others measure
 */
public record Question(
        Subject subject,
        String text,
        List<String> answers,
        Optional<String> ifNoneFound,
        Aspect aspect,
        String look,
        String indicator,
        Optional<LocalDate> signatureUntil,
        boolean changeable) {

    public Question {
        answers = List.copyOf(answers);
    }
}
