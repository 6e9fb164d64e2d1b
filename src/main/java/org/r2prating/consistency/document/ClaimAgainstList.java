package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.consistency.claim.Claim;
import org.r2prating.consistency.claim.Claims;
import org.r2prating.consistency.claim.Item;
import org.r2prating.consistency.claim.World;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;

/** How many of a list a sentence says are so, however it says it, against the list. */
final class ClaimAgainstList implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "claim-against-list",
            Kind.Family.DOCUMENT,
            Severity.ERROR,
            "A sentence says how many of a list are so, and by no reading they are.",
            "A reader who has the list beside it believes neither.");

    private static final int LONGEST = 110;

    private final List<Check<AnnexCase>> others;

    /** Sentences of which others tell something are left to them. */
    ClaimAgainstList(List<Check<AnnexCase>> others) {
        this.others = List.copyOf(others);
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Set<Witness> told = new HashSet<>();
        others.stream()
                .flatMap(c -> c.of(subject).stream())
                .flatMap(f -> f.witnesses().stream())
                .forEach(told::add);
        Self self = Self.of(subject);
        for (VoteLists.Listed list : VoteLists.of(subject).lists()) {
            World world = new VoteWorld(list.votes());
            passages(subject, list.row(), VoteLists.of(subject).lists().size() == 1)
                    .forEach(p -> hold(p, world, self, told, findings));
        }
        TreatyWorld.of(subject)
                .ifPresent(world -> subject.annex().text().forEach(p -> hold(p, world, self, told, findings)));
        RatingWorld.of(subject)
                .ifPresent(world -> subject.annex().prose().forEach(p -> hold(p, world, self, told, findings)));
        return findings.list();
    }

    private static Stream<Passage> passages(AnnexCase subject, Row row, boolean only) {
        return only ? subject.annex().text() : row.notes().stream();
    }

    private static void hold(Passage passage, World world, Self self, Set<Witness> told, AnnexFindings findings) {
        String before = "";
        for (Sentence sentence : Sentence.of(passage)) {
            String text = Words.plain(sentence.text()).replaceAll("\\s+", " ");
            if (!self.isAnother(text) && !told.contains(new Witness(sentence.text(), sentence.place()))) {
                for (Claim claim : Claims.in(text, before, world)) {
                    if (claim.isRefuted()) {
                        tell(claim, sentence, findings);
                    }
                }
            }
            before = text;
        }
    }

    private static void tell(Claim claim, Sentence sentence, AnnexFindings findings) {
        String what = String.join(" or ", claim.properties().stream().sorted().toList());
        List<Witness> witnesses = new ArrayList<>();
        witnesses.add(new Witness(sentence.text(), sentence.place()));
        for (Item item : claim.of()) {
            witnesses.add(new Witness(item.name(), item.place()));
        }
        findings.add(
                Words.slug(claim.words(), 8),
                "a sentence says \u201C" + Words.cut(claim.words(), LONGEST) + "\u201D; of ("
                        + claim.of().size() + ") it is so (" + what + ") of ("
                        + claim.so().size() + ")",
                sentence.place(),
                "Maybe mend the sentence, or the list.",
                witnesses);
    }
}
