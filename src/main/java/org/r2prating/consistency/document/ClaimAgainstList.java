package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.r2prating.annex.Passage;
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

    /** What a copy for a reviewer says would lift a rating: "Fair: become a party to ... (now: none)". */
    private static final Pattern WHAT_IF = Pattern.compile("\\(now: ");

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
    private record Refuted(Claim claim, Sentence sentence) {}

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
                .filter(r -> !told.contains(
                        new Witness(r.sentence().text(), r.sentence().place())))
                .forEach(r -> tell(r.claim(), r.sentence(), findings));
        return findings.list();
    }

    private static List<Refuted> refuted(AnnexCase subject) {
        Self self = Self.of(subject);
        List<Refuted> refuted = new ArrayList<>();
        TreatyWorld.of(subject).ifPresent(w -> subject.annex().body().forEach(p -> hold(p, w, self, refuted)));
        RatingWorld.of(subject).ifPresent(w -> subject.annex().prose().forEach(p -> hold(p, w, self, refuted)));
        return refuted;
    }

    private static void hold(Passage passage, World world, Self self, List<Refuted> refuted) {
        String before = "";
        for (Sentence sentence : Sentence.of(passage)) {
            String text = Words.unquoted(Words.plain(sentence.text()).replaceAll("\\s+", " "));
            if (!self.isAnother(text) && !WHAT_IF.matcher(text).find()) {
                Claims.in(text, before, world).stream()
                        .filter(Claim::isRefuted)
                        .forEach(c -> refuted.add(new Refuted(c, sentence)));
            }
            before = text;
        }
    }

    private static void tell(Claim claim, Sentence sentence, AnnexFindings findings) {
        List<Witness> witnesses = new ArrayList<>();
        witnesses.add(new Witness(sentence.text(), sentence.place()));
        for (Item item : claim.of()) {
            witnesses.add(new Witness(item.name(), item.place()));
        }
        findings.add(
                Words.slug(claim.words(), 8),
                "a sentence says \u201C" + Words.cut(claim.words(), LONGEST) + "\u201D; of ("
                        + claim.of().size() + ") it is so (" + claim.property() + ") of ("
                        + claim.so().size() + ")",
                sentence.place(),
                "Maybe mend the sentence, or the list.",
                witnesses);
    }
}
