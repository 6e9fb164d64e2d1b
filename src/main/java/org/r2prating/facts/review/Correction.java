package org.r2prating.facts.review;

import java.time.LocalDate;
import java.util.Optional;
import org.r2prating.input.Origin;

/**
 * A rating of an edition that is closed, put right; or confirmed, where facts or rules have changed since and it stands
 * all the same.
 *
 * @param from what stood until then
 * @param rating what stands from then on; the same as {@code from} when it is confirmed
 * @param proposal what the rules give at that time
 */
public record Correction(
        String indicator,
        String by,
        Optional<String> second,
        LocalDate on,
        Verdict from,
        Verdict rating,
        Proposal proposal,
        Grounds grounds,
        Basis basis,
        Origin origin)
        implements ReviewRecord {

    @Override
    public Kind kind() {
        return Kind.CORRECTION;
    }

    /** Whether it leaves the rating as it was. */
    public boolean confirms() {
        return rating.equals(from);
    }
}
