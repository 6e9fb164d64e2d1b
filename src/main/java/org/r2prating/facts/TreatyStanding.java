package org.r2prating.facts;

import org.jspecify.annotations.Nullable;
import org.r2prating.model.FactKind;
import org.r2prating.model.Subject;

/**
 * How a state stands to a treaty.
 *
 * @param treaty the framework's id of the treaty
 * @param since when it became so; a year where the source gives no day
 */
public record TreatyStanding(Passport passport, String treaty, Standing standing, @Nullable PartialDate since)
        implements Fact {

    @Override
    public Subject subject() {
        return new Subject(FactKind.TREATY, treaty);
    }

    @Override
    public String says() {
        return standing.word();
    }
}
