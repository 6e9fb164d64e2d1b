package org.r2prating.facts.review;

import java.time.LocalDate;
import java.util.Optional;
import org.r2prating.input.Origin;

/**
 * What a person decides for an indicator, knowing the codings and what the rules propose.
 *
 * @param second who agrees, where that is required or was sought
 * @param grounds always there where the rating is not what was proposed, and only there
 */
public record FinalRating(
        String indicator,
        String by,
        Optional<String> second,
        LocalDate on,
        Verdict rating,
        Proposal proposal,
        Optional<Grounds> grounds,
        Basis basis,
        Origin origin)
        implements ReviewRecord {

    @Override
    public Kind kind() {
        return Kind.FINAL;
    }

    /** Whether it is what the rules proposed. */
    public boolean accepts() {
        return rating.equals(proposal.outcome());
    }
}
