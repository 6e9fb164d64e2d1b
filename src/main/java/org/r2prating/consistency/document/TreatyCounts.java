package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.annex.PublishedAnnex.Treaty;
import org.r2prating.consistency.document.SaidTreaties.Said;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;

/** Counts of treaties in sentences against the list of treaties, and against what the sentence says is left. */
final class TreatyCounts {

    private static final Pattern SIGNED =
            Pattern.compile("\\b(?:sign(?:ed|atory|ature|ing))\\b", Pattern.CASE_INSENSITIVE);

    private TreatyCounts() {}

    static void compare(AnnexCase subject, AnnexFindings findings) {
        Row row = Lists.treatyRow(subject).orElse(null);
        Self self = Self.of(subject);
        Lists.sentences(subject).filter(s -> !self.isAnother(s.text())).forEach(sentence -> {
            String text = text(sentence);
            for (Said said : SaidTreaties.in(text)) {
                boolean ofAll = said.count() == 0 || said.count() == said.of();
                if (row != null && !(ofAll && TreatiesQuantified.refutes(row, text, subject))) {
                    compare(said, sentence, row, subject, findings);
                }
                if (said.joined()) {
                    SaidTreaties.rest(text, said).ifPresent(left -> sum(said, left, sentence, findings));
                }
            }
        });
    }

    private static String text(Sentence sentence) {
        return Words.plain(sentence.text()).replaceAll("\\s+", " ");
    }

    /** Only a count out of as many instruments as the list is of is a count of that list. */
    private static void compare(Said said, Sentence sentence, Row row, AnnexCase subject, AnnexFindings findings) {
        Instruments instruments = Instruments.of(subject.framework());
        boolean ofTheList =
                said.of() == instruments.size() || Lists.saidSize(row).orElse(-1) == said.of();
        List<Treaty> all = row.treaties().stream().filter(Treaty::ratified).toList();
        List<Treaty> inList =
                all.stream().filter(t -> instruments.entry(t).isPresent()).toList();
        int entries = (int) inList.stream().map(instruments::entry).distinct().count();
        if (!ofTheList || right(said, entries, inList.size(), all.size(), row, subject)) {
            return;
        }
        List<Witness> witnesses = new ArrayList<>();
        witnesses.add(new Witness(sentence.text(), sentence.place()));
        inList.forEach(t -> witnesses.add(new Witness(t.name(), t.place())));
        findings.add(
                "treaties " + said.count() + "-of-" + said.of() + (said.joined() ? "" : "-out"),
                "a sentence says that (" + said.count() + ") of (" + said.of() + ") instruments are "
                        + (said.joined() ? "" : "not ") + "ratified; the list names (" + entries + ") of them"
                        + (entries == inList.size() ? "" : ", on (" + inList.size() + ") lines,") + " as ratified",
                sentence.place(),
                "Maybe count the list again, or a treaty is missing from it.",
                witnesses);
    }

    /** A convention and its protocol may be counted as one or as two; one that is only signed may be left out of both counts. */
    private static boolean right(Said said, int entries, int listed, int all, Row row, AnnexCase subject) {
        int joined = said.joined() ? said.count() : said.of() - said.count();
        boolean asListed = joined >= Math.min(entries, listed) && joined <= listed;
        boolean withOthers = joined == all && !isCounted(new Said(entries, said.of(), true), subject);
        boolean withSigned = !said.joined()
                && joined > listed
                && row.notes().stream().anyMatch(n -> SIGNED.matcher(n.text()).find());
        return asListed || withOthers || withSigned;
    }

    /** Whether any sentence counts so: two counts of one list are not both right. */
    private static boolean isCounted(Said said, AnnexCase subject) {
        return Lists.sentences(subject).anyMatch(s -> SaidTreaties.in(text(s)).contains(said));
    }

    private static void sum(Said joined, Said left, Sentence sentence, AnnexFindings findings) {
        findings.add(
                "treaties sum " + (joined.count() + left.count()) + "-of-" + joined.of(),
                "a sentence counts (" + joined.count() + ") instruments as joined and (" + left.count()
                        + ") as not joined, of (" + joined.of() + ")",
                sentence.place(),
                "Maybe count the list again.",
                new Witness(sentence.text(), sentence.place()));
    }
}
