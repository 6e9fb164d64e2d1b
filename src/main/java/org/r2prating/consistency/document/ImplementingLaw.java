package org.r2prating.consistency.document;

import java.util.List;
import java.util.regex.Pattern;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.wording.Sentence;

/** A law that brings the Rome Statute home, and the same law said not to be there. */
final class ImplementingLaw {

    private static final String LAW = "(?:law|legislation|statute|act|bill)\\b";
    private static final String INTO = "(?:implement|transpos|incorporat|domesticat|giv(?:es|ing) effect to)";
    private static final Pattern NONE = Pattern.compile(
            "\\b(?:no|without|lacks?(?: any| an?)?) (?:\\w+ )?(?:implementing|transposing|domestic|national) " + LAW
                    + "|\\bno " + LAW
                    + "[^.;,]{0,20}\\b" + INTO + "|\\bhas (?:not|never) (?:yet )?(?:been )?"
                    + INTO.substring(0, INTO.length() - 1)
                    + ")\\w*[^.;]{0,20}\\bStatute\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern THERE = Pattern.compile(
            "\\b(?:the|its|this) (?:implementing " + LAW + "|" + LAW + " (?:that |which )?" + INTO + "\\w*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_YET = Pattern.compile(
            "\\b(?:draft\\w*|bill|pending|would|could|planned|not|no|awaits?|until|once|when|if)\\b",
            Pattern.CASE_INSENSITIVE);

    private ImplementingLaw() {}

    static void in(AnnexCase subject, AnnexFindings findings) {
        List<Told> told = List.of("rome-statute", "crimes-overseas", "international-instruments").stream()
                .flatMap(id -> subject.annex().row(id).stream())
                .filter(ImplementingLaw::ofTheCourt)
                .flatMap(r -> r.notes().stream())
                .flatMap(n -> Sentence.of(n).stream())
                .map(Told::of)
                .toList();
        told.stream().filter(t -> NONE.matcher(t.text()).find()).findFirst().ifPresent(none -> told.stream()
                .filter(t -> THERE.matcher(t.text()).find()
                        && !NOT_YET.matcher(t.text()).find()
                        && !t.equals(none))
                .findFirst()
                .ifPresent(there -> there.against(
                        none,
                        "implementing law",
                        "a sentence speaks of a law that implements the Rome Statute; another says that there is none",
                        findings)));
    }

    private static boolean ofTheCourt(Row row) {
        return row.notes().stream()
                .anyMatch(n -> n.text().contains("Rome Statute") || n.text().contains("the Statute"));
    }
}
