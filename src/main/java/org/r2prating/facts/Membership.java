package org.r2prating.facts;

import org.jspecify.annotations.Nullable;
import org.r2prating.model.FactKind;
import org.r2prating.model.Subject;

/** How a state stands to a network it can join or a set of principles it can endorse. */
public record Membership(Passport passport, String body, String state, @Nullable PartialDate since) implements Fact {

    @Override
    public Subject subject() {
        return new Subject(FactKind.MEMBERSHIP, body);
    }

    @Override
    public String says() {
        return state;
    }
}
