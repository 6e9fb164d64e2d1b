package org.r2prating.consistency.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.r2prating.annex.PublishedAnnex.Match;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.annex.PublishedAnnex.Treaty;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;
import org.r2prating.model.TallyList;

/** Treaties ratified and not ratified against the size of the set they are of. */
final class ListsAgainstSet implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "lists-against-set",
            Kind.Family.DOCUMENT,
            Severity.ERROR,
            "Treaties ratified and not ratified are together more or fewer than the set has, or one is in both lists.",
            "A share of a set means nothing when its parts do not make the whole.");

    /** A convention and its protocol are told to count as one. */
    private static final Pattern AS_ONE = Pattern.compile(
            "\\b(?:count\\w*|tak\\w+|treat\\w*|reckon\\w*|mak\\w+|form\\w*|are|is|stand\\w*) (?:here |up )?(?:together|as (?:a single|one)|a single|one (?:item|instrument|entry|treaty))\\b",
            Pattern.CASE_INSENSITIVE);

    /** The lists do not claim to be whole. */
    private static final Pattern OPEN =
            Pattern.compile("(?i)\\b(?:not known|unknown|unclear|could not be (?:established|verified|confirmed))\\b");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        Lists.treatyRow(subject).ifPresent(row -> {
            Instruments instruments = Instruments.of(subject.framework());
            inBoth(row, instruments, findings);
            if (findings.list().isEmpty()) {
                sum(row, instruments, findings);
            }
        });
        return findings.list();
    }

    private static void inBoth(Row row, Instruments instruments, AnnexFindings findings) {
        for (Treaty treaty : row.treaties()) {
            if (treaty.ratified()) {
                row.treaties().stream()
                        .filter(t -> !t.ratified() && same(t, treaty, instruments))
                        .findFirst()
                        .ifPresent(other -> findings.add(
                                "both " + Words.slug(treaty.name(), 8),
                                "the (" + treaty.name() + ") stands among the treaties ratified and among those not",
                                other.place(),
                                "Maybe take it out of one of the two lists.",
                                new Witness("ratified: " + treaty.name(), treaty.place()),
                                new Witness("not ratified: " + other.name(), other.place())));
            }
        }
    }

    private static boolean same(Treaty one, Treaty other, Instruments instruments) {
        return Words.bare(one.name()).equals(Words.bare(other.name()))
                || (instruments.named(one.name()).isPresent()
                        && instruments.named(one.name()).equals(instruments.named(other.name())));
    }

    /** Whether the notes say that a convention and its protocol count as one. */
    private static boolean saysAsOne(Row row) {
        return row.notes().stream()
                .flatMap(n -> Sentence.of(n).stream())
                .map(Sentence::text)
                .anyMatch(t -> t.contains("Protocol") && AS_ONE.matcher(t).find());
    }

    /** What lies outside of the set (a treaty named by the way) is left out, unless it is needed to make the sum right. */
    private static void sum(Row row, Instruments instruments, AnnexFindings findings) {
        boolean both = row.treaties().stream().anyMatch(t -> !t.ratified());
        boolean open = row.notes().stream().anyMatch(n -> OPEN.matcher(n.text()).find());
        OptionalInt said = Lists.saidSize(row);
        if (!both || open || instruments.size() == 0) {
            return;
        }
        List<Treaty> within = row.treaties().stream()
                .filter(t -> instruments.entry(t).isPresent())
                .toList();
        Map<TallyList.Entry, List<Treaty>> entries = within.stream()
                .collect(Collectors.groupingBy(
                        t -> instruments.entry(t).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        int size = said.orElse(instruments.size());
        boolean right = within.size() == size
                || row.treaties().size() == size
                || ((said.isEmpty() || saysAsOne(row)) && entries.size() == size)
                || (said.isPresent()
                        && said.getAsInt() != instruments.size()
                        && within.size() < row.treaties().size());
        if (right) {
            return;
        }
        long ratified = within.stream().filter(Treaty::ratified).count();
        findings.add(
                row.indicator().map(Match::indicator).orElse("treaties"),
                "the lists name (" + ratified + ") ratified and (" + (within.size() - ratified)
                        + ") not ratified, together (" + within.size() + "); the set has (" + size + ")"
                        + difference(entries, instruments),
                row.treaties().stream()
                        .filter(t -> !t.ratified())
                        .findFirst()
                        .orElseThrow()
                        .place(),
                "Maybe say which of them make up the (" + size + "), and count a convention and its protocol once.",
                within.stream()
                        .map(t -> new Witness((t.ratified() ? "ratified: " : "not ratified: ") + t.name(), t.place()))
                        .toList());
    }

    /** Which instruments make the difference: those that are one entry of the set, and those that are missing. */
    private static String difference(Map<TallyList.Entry, List<Treaty>> entries, Instruments instruments) {
        String twice = entries.values().stream()
                .filter(t -> t.size() > 1)
                .map(t -> t.stream().map(Treaty::name).collect(Collectors.joining(" and ")))
                .collect(Collectors.joining("; "));
        String missing = instruments.list().orElseThrow().entries().stream()
                .filter(e -> !entries.containsKey(e))
                .map(TallyList.Entry::label)
                .collect(Collectors.joining(", "));
        return (twice.isEmpty() ? "" : "; counted more than once: " + twice)
                + (missing.isEmpty() ? "" : "; in neither list: " + missing);
    }
}
