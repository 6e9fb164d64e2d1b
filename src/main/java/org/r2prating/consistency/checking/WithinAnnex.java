package org.r2prating.consistency.checking;

import java.util.List;
import java.util.Set;
import org.r2prating.annex.PublishedAnnex.Remark;
import org.r2prating.consistency.document.AnnexCase;
import org.r2prating.consistency.document.DocumentChecks;
import org.r2prating.consistency.evidence.EvidenceChecks;
import org.r2prating.consistency.finding.Check;

/** Checks of an annex by itself. What its reader doubts is told as not checked, and not held against the annex. */
final class WithinAnnex {

    /** So many indicators without a row, whose words stand among others, were lost in reading; one may be a mention. */
    private static final int LOST = 2;

    /** So many numbers that two footnotes have are no slip. */
    private static final int ANEW = 5;

    private WithinAnnex() {}

    static void run(AnnexCase annex, Gathering gathering) {
        notPlaced(annex, gathering);
        gathering.run(annex.annex().file(), annex.name(), document(annex, gathering), annex);
        gathering.run(annex.annex().file(), annex.name(), evidence(annex, gathering), annex);
    }

    /** What counts rows or compares all of them proves nothing when some were perhaps misread. */
    private static List<Check<AnnexCase>> document(AnnexCase annex, Gathering gathering) {
        List<Remark> absorbed = remarks(annex, Remark.Kind.ABSORBED);
        if (absorbed.size() < LOST) {
            return DocumentChecks.all();
        }
        gathering.unchecked(
                annex.annex().file() + ", its table and summary as a whole",
                "The reader found (" + absorbed.size()
                        + ") indicators only among the words of others, the first at "
                        + absorbed.get(0).place() + ". `annex read` lists them.");
        return without(DocumentChecks.OF_THE_WHOLE, DocumentChecks.all());
    }

    /** Where the numbers of footnotes begin anew, as behind each table that a program wrote, or are plain ones, none says which is meant. */
    private static List<Check<AnnexCase>> evidence(AnnexCase annex, Gathering gathering) {
        List<Integer> numbers =
                annex.annex().footnotes().stream().map(n -> n.number()).toList();
        boolean anew = numbers.size() - Set.copyOf(numbers).size() >= ANEW;
        if (!anew && remarks(annex, Remark.Kind.GUESSED).isEmpty()) {
            return EvidenceChecks.all();
        }
        gathering.unchecked(
                annex.annex().file() + ", order and references of its footnotes",
                anew
                        ? "Their numbers begin anew within the document."
                        : "The text no longer shows which numbers call them. `annex read` tells what was taken for them.");
        return without(EvidenceChecks.OF_NUMBERS, EvidenceChecks.all());
    }

    private static void notPlaced(AnnexCase annex, Gathering gathering) {
        List<Remark> lost = remarks(annex, Remark.Kind.NOT_PLACED);
        if (!lost.isEmpty()) {
            gathering.unchecked(
                    annex.annex().file() + ", " + lost.size() + (lost.size() == 1 ? " passage" : " passages"),
                    "They belong to no known part of an annex; the first is at "
                            + lost.get(0).place() + ". `annex read` lists them.");
        }
    }

    private static List<Remark> remarks(AnnexCase annex, Remark.Kind kind) {
        return annex.annex().remarks().stream().filter(r -> r.kind() == kind).toList();
    }

    private static List<Check<AnnexCase>> without(Set<String> kinds, List<Check<AnnexCase>> checks) {
        return checks.stream().filter(c -> !kinds.contains(c.kind().id())).toList();
    }
}
