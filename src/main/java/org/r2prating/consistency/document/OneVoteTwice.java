package org.r2prating.consistency.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.r2prating.annex.PublishedAnnex.Vote;
import org.r2prating.consistency.finding.Finding.Witness;

/** One resolution in two lists of votes, on which the state is said to have voted in two ways. */
final class OneVoteTwice {

    private OneVoteTwice() {}

    static void in(AnnexCase subject, AnnexFindings findings) {
        Map<String, Vote> first = new LinkedHashMap<>();
        subject.annex().rows().stream()
                .flatMap(r -> r.votes().stream())
                .filter(v -> !v.symbol().isBlank() && Ballot.of(v) != Ballot.UNKNOWN)
                .forEach(vote -> {
                    Vote other = first.putIfAbsent(vote.symbol(), vote);
                    if (other != null && Ballot.of(other) != Ballot.of(vote)) {
                        findings.add(
                                "vote " + vote.symbol(),
                                "(" + vote.symbol() + ") is listed as (" + other.vote() + ") and as (" + vote.vote()
                                        + ")",
                                vote.place(),
                                "Maybe mend one of the two.",
                                new Witness(other.symbol() + ": " + other.vote(), other.place()),
                                new Witness(vote.symbol() + ": " + vote.vote(), vote.place()));
                    }
                });
    }
}
