package org.r2prating.facts;

import org.r2prating.model.FactKind;
import org.r2prating.model.Subject;

/** What a state did when a resolution of the UN General Assembly was adopted. */
public record UnVote(Passport passport, String resolution, VoteValue vote) implements Fact {

    @Override
    public Subject subject() {
        return new Subject(FactKind.VOTE, resolution);
    }

    @Override
    public String says() {
        return vote.word();
    }
}
