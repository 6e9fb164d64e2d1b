package org.r2prating.consistency.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.r2prating.annex.Passage;
import org.r2prating.consistency.claim.Claim;
import org.r2prating.consistency.claim.World;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
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

    /** A claim that no reading bears out, and the sentence that makes it. */
    private record Refuted(Claim claim, Statement statement) {}

    @Override
    public List<Finding> of(AnnexCase subject) {
        List<Refuted> refuted = refuted(subject);
        if (refuted.isEmpty()) {
            return List.of();
        }
        Set<Witness> told = others.stream()
                .flatMap(c -> c.of(subject).stream())
                .flatMap(f -> f.witnesses().stream())
                .collect(Collectors.toSet());
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        refuted.stream()
                .filter(r -> !told.contains(r.statement().witness()))
                .forEach(r -> tell(r.claim(), r.statement(), findings));
        return findings.list();
    }

    private static List<Refuted> refuted(AnnexCase subject) {
        Self self = Self.of(subject);
        Stream<Refuted> ofTreaties = TreatyWorld.of(subject).stream()
                .flatMap(w -> refuted(subject.annex().body(), w, self));
        Stream<Refuted> ofRatings =
                RatingWorld.of(subject).stream().flatMap(w -> refuted(subject.annex().prose().stream(), w, self));
        return Stream.concat(ofTreaties, ofRatings).toList();
    }

    private static Stream<Refuted> refuted(Stream<Passage> passages, World world, Self self) {
        return Statement.in(passages, self).flatMap(s -> s.refuted(world).map(c -> new Refuted(c, s)));
    }

    private static void tell(Claim claim, Statement statement, AnnexFindings findings) {
        findings.add(
                Words.slug(claim.words(), 8),
                "a sentence says \u201C" + Words.cut(claim.words(), LONGEST) + "\u201D; of ("
                        + claim.of().size() + ") it is so (" + claim.property() + ") of ("
                        + claim.so().size() + ")",
                statement.sentence().place(),
                "Maybe mend the sentence, or the list.",
                statement.against(claim.of()));
    }
}
