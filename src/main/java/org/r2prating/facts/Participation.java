package org.r2prating.facts;

import org.jspecify.annotations.Nullable;
import org.r2prating.model.FactKind;
import org.r2prating.model.Subject;

/**
 * What a state did in a review, a debate or a visit of the period; there may be many in one forum.
 *
 * @param on when; null where it speaks of the whole period
 */
public record Participation(Passport passport, String forum, String part, @Nullable PartialDate on) implements Fact {

    @Override
    public Subject subject() {
        return new Subject(FactKind.PARTICIPATION, forum);
    }

    @Override
    public String says() {
        return part;
    }
}
