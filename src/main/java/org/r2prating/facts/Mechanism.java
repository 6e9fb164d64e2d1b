package org.r2prating.facts;

import org.jspecify.annotations.Nullable;
import org.r2prating.model.FactKind;
import org.r2prating.model.Subject;

/** The state of a national mechanism, such as a human rights institution or a focal point. */
public record Mechanism(Passport passport, String mechanism, String state, @Nullable PartialDate since)
        implements Fact {

    @Override
    public Subject subject() {
        return new Subject(FactKind.MECHANISM, mechanism);
    }

    @Override
    public String says() {
        return state;
    }
}
