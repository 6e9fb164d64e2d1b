package org.r2prating.consistency.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.r2prating.consistency.claim.Claim;
import org.r2prating.consistency.claim.Item;
import org.r2prating.consistency.wording.Words;

/** What sentences claim of the votes of a list: that so many of them were cast so, or all of them, or none. */
final class VoteClaims {

    private static final int LONGEST = 110;

    private VoteClaims() {}

    /** Tells the claims that no reading bears out: of those that count, or of those that say all or none. */
    static void in(AnnexCase subject, boolean counts, AnnexFindings findings) {
        VoteLists lists = VoteLists.of(subject);
        Statement.in(subject.annex().body(), Self.of(subject))
                .forEach(statement -> lists.hold(statement, findings, (votes, found) -> {
                    statement.refuted(votes).filter(c -> c.counts() == counts).forEach(c -> tell(c, statement, found));
                    if (counts) {
                        VoteSizes.in(statement, votes, found);
                    }
                }));
    }

    private static void tell(Claim claim, Statement statement, AnnexFindings findings) {
        findings.add(
                about(claim),
                "a sentence says \u201C" + Words.cut(claim.words(), LONGEST) + "\u201D; " + listed(claim),
                statement.sentence().place(),
                "Maybe count the list again, or a vote in it is wrong.",
                statement.against(claim.of()));
    }

    /** How the votes were cast that it speaks of: "of the (3) votes it speaks of (2) are (no), (1) is (abstained)". */
    private static String listed(Claim claim) {
        List<Item> votes = Stream.concat(claim.of().stream(), claim.so().stream())
                .distinct()
                .toList();
        if (claim.property().startsWith("the ")) {
            return "in the list " + claim.property() + " is "
                    + votes.stream().map(Item::name).collect(Collectors.joining(", "));
        }
        return "of the (" + votes.size() + ") votes it speaks of "
                + Stream.of(Ballot.values())
                        .map(b -> Map.entry(
                                b.word(),
                                votes.stream()
                                        .filter(v -> v.is().contains(b.word()))
                                        .count()))
                        .filter(b -> b.getValue() > 0)
                        .map(b -> "(" + b.getValue() + ") " + (b.getValue() == 1 ? "is" : "are") + " (" + b.getKey()
                                + ")")
                        .collect(Collectors.joining(", "));
    }

    /** One vote that is named by its symbol, others by the words that speak of them. */
    private static String about(Claim claim) {
        String name = claim.of().get(0).name().replaceFirst(":.*$", "");
        return claim.of().size() == 1 && claim.words().contains(name.replace("A/RES/", ""))
                ? "vote " + name
                : "votes " + claim.property() + " " + Words.slug(claim.words(), 8);
    }
}
