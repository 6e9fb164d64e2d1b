package org.r2prating.facts;

import org.r2prating.model.Aspect;
import org.r2prating.model.FactKind;
import org.r2prating.model.Subject;

/**
 * An answer that an expert coded from sources to one of the framework's questions.
 *
 * @param indicator the indicator for which the question was written
 * @param aspect what the answer is evidence of
 */
public record CodedFinding(Passport passport, String question, String answer, String indicator, Aspect aspect)
        implements Fact {

    @Override
    public Subject subject() {
        return new Subject(FactKind.FINDING, question);
    }

    @Override
    public String says() {
        return answer;
    }
}
