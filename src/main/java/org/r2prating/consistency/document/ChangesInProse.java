package org.r2prating.consistency.document;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.wording.Sentence;

/** What the prose says of how ratings moved, against the labels of the rows. */
final class ChangesInProse {

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private ChangesInProse() {}

    /** "Three ratings rose and two fell" since the previous edition, against the labels of the rows. */
    static void in(String text, Sentence sentence, AnnexCase subject, Table table, AnnexFindings findings) {
        List<ChangeLabel> labels = table.rows().values().stream()
                .flatMap(r -> ChangeLabel.of(r.change()).stream())
                .toList();
        Set<String> compared = subject.annex().scores().stream()
                .flatMap(s -> s.edition().stream())
                .collect(Collectors.toSet());
        subject.annex().edition().ifPresent(compared::add);
        boolean otherTime = YEAR.matcher(text).results().anyMatch(y -> !compared.contains(y.group()));
        boolean all = table.rows().values().stream().noneMatch(r -> r.change().isBlank());
        if (!all || labels.isEmpty() || otherTime || NarrativeAgainstTable.ofAnArea(text, subject)) {
            return;
        }
        for (ChangeLabel none : ChangeCounts.none(text)) {
            long labelled = labels.stream().filter(l -> l == none).count();
            if (labelled > 0) {
                String direction = none == ChangeLabel.INCREASE ? "higher" : "lower";
                findings.add(
                        "none " + direction,
                        "the prose says that no rating is " + direction + " than before; in the table (" + labelled
                                + ") are",
                        sentence.place(),
                        "Maybe mend the sentence, or a label.",
                        witnesses(sentence, none, table));
            }
        }
        ChangeTally.in(text, table.rows().size() - labels.size()).stream()
                .filter(said -> said.count() != labelled(said, labels, table))
                .filter(said -> !ChangeAgainstRatings.isTold(subject))
                .findFirst()
                .ifPresent(said -> NarrativeAgainstTable.tell(
                        said.about(), said.count(), labelled(said, labels, table), said.words(), sentence, findings));
        for (ChangeCounts.Said said : ChangeCounts.in(text)) {
            int labelled = (int) labels.stream().filter(l -> l == said.label()).count();
            String direction = said.label() == ChangeLabel.INCREASE ? "higher" : "lower";
            NarrativeAgainstTable.tell(
                    direction, said.count(), labelled, "ratings are " + direction + " than before", sentence, findings);
        }
    }

    private static int labelled(ChangeTally.Said said, List<ChangeLabel> labels, Table table) {
        return said.label()
                .map(label -> (int) labels.stream().filter(l -> l == label).count())
                .orElse(table.rows().size() - labels.size());
    }

    private static List<Witness> witnesses(Sentence sentence, ChangeLabel label, Table table) {
        return Stream.concat(
                        Stream.of(new Witness(sentence.text(), sentence.place())),
                        table.rows().values().stream()
                                .filter(r -> ChangeLabel.of(r.change())
                                        .filter(label::equals)
                                        .isPresent())
                                .map(r -> new Witness(
                                        r.change() + ": " + r.wording().text(), r.place())))
                .toList();
    }
}
