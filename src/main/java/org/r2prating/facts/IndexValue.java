package org.r2prating.facts;

import java.math.BigDecimal;
import org.r2prating.model.FactKind;
import org.r2prating.model.Subject;

/** The value of a published index for a state and the year it covers. */
public record IndexValue(Passport passport, String index, double value, int year) implements Fact {

    @Override
    public Subject subject() {
        return new Subject(FactKind.INDEX, index);
    }

    @Override
    public String says() {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
