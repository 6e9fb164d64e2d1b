package org.r2prating.consistency.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex.Match;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.annex.PublishedAnnex.ScoreLine;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;
import org.r2prating.model.Rating;

/** The change label of a row against its rating, the previous rating and the score. */
final class ChangeAgainstRatings implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "change-against-ratings",
            Kind.Family.DOCUMENT,
            Severity.ERROR,
            "A change label contradicts the ratings it compares or its notes, or all labels together contradict the score.",
            "Progress is read from these labels.");

    @Override
    public Kind kind() {
        return KIND;
    }

    private static final Pattern OF_RATING =
            Pattern.compile("^(?:[Tt]he|[Tt]his|[Ii]ts) (?:\\w+ )?(?:rating|indicator|mark|grade)\\b");
    private static final Pattern IT = Pattern.compile(
            "^(?:It|This|That)(?= (?:is|was|has|had|rose|fell|rises|falls|remains|stays|stands|went|goes|did|does|increased|decreased|improved|declined|dropped|climbed|moved)\\b)");

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = rows(subject);
        againstScore(subject, findings);
        return findings.list();
    }

    private static AnnexFindings rows(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        subject.annex()
                .rows()
                .forEach(row -> row.indicator().map(Match::indicator).ifPresent(id -> row.rating()
                        .ifPresent(now -> ChangeLabel.of(row.change()).ifPresent(label -> {
                            compare(id, row, now, label, subject, findings);
                            againstNotes(id, row, now, label, subject, findings);
                        }))));
        return findings;
    }

    /** Whether a label contradicts its own row: what else counts the labels is wrong only with it. */
    static boolean isTold(AnnexCase subject) {
        return !rows(subject).list().isEmpty();
    }

    private static void compare(
            String id, Row row, Rating now, ChangeLabel label, AnnexCase subject, AnnexFindings findings) {
        Rating before = subject.previousRatings().get(id);
        if (before != null && ChangeLabel.of(now.compareTo(before)) != label) {
            findings.add(
                    id,
                    "the change of \u201C" + subject.wording(id) + "\u201D is labelled (" + row.change() + "); it was ("
                            + before + ") in the previous edition and is (" + now + ")",
                    row.place(),
                    "Maybe mend the label, or the rating.");
        } else if (before == null && now.equals(farEnd(label, subject))) {
            findings.add(
                    id,
                    "the change of \u201C" + subject.wording(id) + "\u201D is labelled (" + row.change()
                            + "); no rating lies beyond (" + now + ") from which it could have come",
                    row.place(),
                    "Maybe mend the label, or the rating.");
        }
    }

    /** What the notes tell of the rating's move is held against the label beside it. */
    private static void againstNotes(
            String id, Row row, Rating now, ChangeLabel label, AnnexCase subject, AnnexFindings findings) {
        Optional<String> since = Scores.of(subject).before().flatMap(ScoreLine::edition);
        for (Passage note : row.notes()) {
            String before = "";
            for (Sentence sentence : Sentence.of(note)) {
                String printed = Words.plain(sentence.text()).replaceAll("\\s+", " ");
                String text = spelledOut(printed, before, since);
                ToldChange.named(text, now, subject.framework().scale())
                        .or(() ->
                                ToldChange.before(text, now, subject.framework().scale(), since))
                        .or(() -> ToldChange.in(text, since))
                        .filter(told -> told != label)
                        .ifPresent(told -> findings.add(
                                id + " told",
                                "the change of \u201C" + subject.wording(id) + "\u201D is labelled (" + row.change()
                                        + "); its notes say \u201C" + Words.cut(printed, 120) + "\u201D",
                                sentence.place(),
                                "Maybe mend the label, or the sentence.",
                                new Witness(sentence.text(), sentence.place())));
                before = text;
            }
        }
    }

    /** A sentence with the rating for "it", where the one before speaks of the rating, and with the previous edition so called. */
    private static String spelledOut(String sentence, String before, Optional<String> since) {
        String named = since.map(year ->
                        sentence.replaceAll("\\b(?:the )?edition (?:of )?" + year + "\\b", "the previous edition"))
                .orElse(sentence);
        return OF_RATING.matcher(before).find() ? IT.matcher(named).replaceFirst("The rating") : named;
    }

    /** The rating that no change of that direction can lead to; none for no change. */
    private static @Nullable Rating farEnd(ChangeLabel label, AnnexCase subject) {
        return switch (label) {
            case INCREASE -> subject.framework().scale().lowest();
            case DECREASE -> subject.framework().scale().highest();
            case UNCHANGED -> null;
        };
    }

    /** Only when every row has one of the three labels and all are rated do the labels tell how the score moves. */
    private static void againstScore(AnnexCase subject, AnnexFindings findings) {
        Table table = Table.of(subject);
        Scores scores = Scores.of(subject);
        List<ChangeLabel> labels = table.rows().values().stream()
                .filter(r -> r.rating().isPresent())
                .flatMap(r -> ChangeLabel.of(r.change()).stream())
                .toList();
        int all = subject.framework().indicators().size();
        if (!table.whole() || labels.size() < all || scores.moved().isEmpty()) {
            return;
        }
        int moved = scores.moved().get().signum();
        boolean up = labels.contains(ChangeLabel.INCREASE);
        boolean down = labels.contains(ChangeLabel.DECREASE);
        if (moved > 0 ? !up : moved < 0 && !down) {
            String of = moved > 0 ? "rose" : "fell";
            findings.add(
                    "score",
                    "the score " + of + " by (" + scores.moved().get().abs().toPlainString() + "); of the (" + all
                            + ") ratings "
                            + (up
                                    ? "some are labelled higher and none lower"
                                    : down ? "some are labelled lower and none higher" : "all are labelled unchanged"),
                    scores.now().or(scores::difference).orElseThrow().words().place(),
                    "Maybe a label is wrong, or the ratings of the previous edition were corrected: say so.");
        }
    }
}
