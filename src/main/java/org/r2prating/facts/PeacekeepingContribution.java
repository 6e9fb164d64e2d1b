package org.r2prating.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.r2prating.model.FactKind;
import org.r2prating.model.Subject;

/**
 * Uniformed personnel that a state had in all UN peacekeeping operations.
 *
 * @param personnel persons: the average from {@code since} to {@code until}, or the count of a day when both are the same
 * @param inProtectionMissions those of them in missions with a mandate to protect civilians; null: not known
 * @param womenShare the share of women among them, from 0 to 1; null: not known
 * @param womenShareTarget the UN's target for it, as the framework states it
 */
public record PeacekeepingContribution(
        Passport passport,
        double personnel,
        LocalDate since,
        LocalDate until,
        @Nullable Double inProtectionMissions,
        @Nullable Double womenShare,
        double womenShareTarget)
        implements Fact {

    @Override
    public Subject subject() {
        return new Subject(FactKind.PEACEKEEPING, "");
    }

    @Override
    public String says() {
        return BigDecimal.valueOf(personnel).stripTrailingZeros().toPlainString();
    }

    /** Whether it is an average over time and not the count of one day. */
    public boolean isAverage() {
        return until.isAfter(since);
    }
}
