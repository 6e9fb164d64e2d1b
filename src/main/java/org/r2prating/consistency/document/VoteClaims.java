package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.List;
import org.r2prating.consistency.claim.Claim;
import org.r2prating.consistency.claim.Claims;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;

/** What sentences claim of the votes of a list: that so many of them were cast so, or all of them, or none. */
final class VoteClaims {

    private static final int LONGEST = 110;

    private VoteClaims() {}

    /** Tells the claims that no reading bears out: of those that count, or of those that say all or none. */
    static void in(AnnexCase subject, boolean counts, AnnexFindings findings) {
        Self self = Self.of(subject);
        VoteLists lists = VoteLists.of(subject);
        subject.annex().body().forEach(passage -> {
            String before = "";
            for (Sentence sentence : Sentence.of(passage)) {
                String text = Words.unquoted(Words.plain(sentence.text()).replaceAll("\\s+", " "));
                String earlier = before;
                lists.hold(sentence, findings, (list, found) -> {
                    VoteWorld world = new VoteWorld(list, self);
                    Claims.in(text, earlier, world).stream()
                            .filter(c -> c.counts() == counts && c.isRefuted())
                            .forEach(c -> tell(c, sentence, found));
                    if (counts) {
                        VoteSizes.in(text, sentence, world, found);
                    }
                });
                before = text;
            }
        });
    }

    private static void tell(Claim claim, Sentence sentence, AnnexFindings findings) {
        List<Witness> witnesses = new ArrayList<>();
        witnesses.add(new Witness(sentence.text(), sentence.place()));
        claim.of().forEach(i -> witnesses.add(new Witness(i.name(), i.place())));
        findings.add(
                about(claim),
                "a sentence says \u201C" + Words.cut(claim.words(), LONGEST) + "\u201D; of the votes meant, ("
                        + claim.of().size() + "), it is so (" + claim.property() + ") of ("
                        + claim.so().size() + ")",
                sentence.place(),
                "Maybe count the list again, or a vote in it is wrong.",
                witnesses);
    }

    /** One vote that is named by its symbol, others by the words that speak of them. */
    private static String about(Claim claim) {
        String name = claim.of().get(0).name().replaceFirst(":.*$", "");
        return claim.of().size() == 1 && claim.words().contains(name.replace("A/RES/", ""))
                ? "vote " + name
                : "votes " + claim.property() + " " + Words.slug(claim.words(), 8);
    }
}
