package org.r2prating.consistency.document;

import java.util.List;
import java.util.regex.Pattern;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.wording.Numbers;
import org.r2prating.consistency.wording.Sentence;

/** Nobody in the United Nations' peace operations, and a row that counts those who are. */
final class Peacekeepers {

    private static final String ROW = "peacekeeping";
    private static final String PEOPLE =
            "(?:troops?|soldiers?|peacekeepers?|personnel|officers?|police|policem\\w+|contingents?|experts?|observers?|uniformed \\w+|blue helmets?|men|women|members?)";
    private static final String OPERATIONS =
            "(?:peacekeep\\w+|peace (?:operations?|missions?)|blue helmets?|(?:United Nations|UN) (?:flag|missions?|operations?|command|colours))";
    private static final Pattern NOBODY = Pattern.compile(
            "\\b(?:no[ -]one|nobody|no (?!women\\b|woman\\b|female\\b)(?:[\\w-]+ ){0,2}?" + PEOPLE
                    + "|not (?:a single|one) (?!woman\\b|female\\b)(?:\\w+ )?\\w+|none of its " + PEOPLE
                    + ")\\b(?: (?!(?:caus|trained|more|other|further)\\b)[\\w-]+){0,8}? (?:the |any |a )?" + OPERATIONS
                    + "\\b|\\b(?:does not|did not|do not) (?:take part in|contribute (?:\\w+ ){0,3}?to|participate in|serve in) (?:\\w+ ){0,3}?"
                    + OPERATIONS,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SOME = Pattern.compile(
            "\\b(?!zero|0\\b|none)(?:" + Numbers.FIGURE + ")(?: [\\w-]+){0,6}? " + PEOPLE
                    + "\\b[^.;]{0,80}?\\b(?:serv\\w+|deploy\\w+|on duty|contribut\\w+|stationed|posted|wore|in the field|with the United Nations|in \\w+ (?:UN )?missions?)\\b"
                    + "|\\b(?:contribut\\w+|deploy\\w+|provid\\w+|had|has)\\b[^.;]{0,40}? (?!zero|0\\b)"
                    + Numbers.FIGURE + "(?: [\\w-]+){0,4}? " + PEOPLE + "\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDED = Pattern.compile(
            "\\b(?:no longer|withdr\\w+|ended|until|none|nobody|no[ -]one|no (?:troops|personnel|peacekeepers)|left in|returned|trained|planned|pledged|offered|died|killed|will|would)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_TIME = Pattern.compile(
            "\\b(?:19|20)\\d\\d\\b|\\b(?:until|before|once|formerly|then|if|would|when|again|may|can|could|must|should|accused|new|additional|yet|first)\\b",
            Pattern.CASE_INSENSITIVE);

    private Peacekeepers() {}

    static void in(List<Told> sentences, AnnexCase subject, AnnexFindings findings) {
        List<Told> row = subject.annex().row(ROW).stream()
                .flatMap(r -> r.notes().stream())
                .flatMap(n -> Sentence.of(n).stream())
                .map(Told::of)
                .toList();
        noneInPeriod(row, sentences, subject, findings);
        if (row.stream().anyMatch(t -> ENDED.matcher(t.text()).find())) {
            return;
        }
        sentences.stream()
                .filter(t -> NOBODY.matcher(t.text()).find()
                        && !OTHER_TIME.matcher(t.text()).find())
                .findFirst()
                .ifPresent(none -> row.stream()
                        .filter(t -> SOME.matcher(t.text()).find() && !t.samePassage(none))
                        .findFirst()
                        .ifPresent(some -> none.against(
                                some,
                                "peacekeepers",
                                "a sentence says that nobody serves in the United Nations' peace operations; the row on them counts some who do",
                                findings)));
    }

    /** The row says that there were none in a period, and a sentence counts some at a time within it. */
    private static void noneInPeriod(List<Told> row, List<Told> sentences, AnnexCase subject, AnnexFindings findings) {
        Self self = Self.of(subject);
        for (Told none : row) {
            List<When> period = When.in(none.text());
            if (NOBODY.matcher(none.text()).find() && period.size() == 2) {
                sentences.stream()
                        .filter(t -> SOME.matcher(t.text()).find()
                                && !ENDED.matcher(t.text()).find()
                                && !self.isAnother(t.text())
                                && isWithin(When.in(t.text()), period))
                        .findFirst()
                        .ifPresent(some -> some.against(
                                none,
                                "peacekeepers",
                                "a sentence counts people in the United Nations' peace operations; the row on them says that there were none then",
                                findings));
            }
        }
    }

    private static boolean isWithin(List<When> times, List<When> period) {
        return !times.isEmpty()
                && times.stream()
                        .allMatch(t -> t.from() >= period.get(0).from()
                                && t.to() <= period.get(1).to());
    }
}
