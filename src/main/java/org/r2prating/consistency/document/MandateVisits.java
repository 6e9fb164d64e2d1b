package org.r2prating.consistency.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.consistency.document.ToldTwice.Told;
import org.r2prating.consistency.wording.Months;
import org.r2prating.model.Edition;

/** Visits of the United Nations' special procedures: none in the period, and one that is told elsewhere. */
final class MandateVisits {

    private static final String EXPERT =
            "(?:mandate[- ]holders?|holders? of (?:a |any )?(?:UN |United Nations )?mandates?|special procedures?|(?:[Ss]pecial )?[Rr]apporteurs?|[Ii]ndependent [Ee]xperts?)";
    private static final String CAME =
            "(?:visit\\w*|receiv\\w+|admitt\\w+|welcom\\w+|came|come|missions?|set foot|allowed in|let in|been in|been to)";
    private static final Pattern NONE = Pattern.compile(
            "\\b(?:no|not (?:one|a single)|none of the|without (?:any|a single)) (?:(?:UN|United Nations|other|thematic|country|of) ){0,2}"
                    + EXPERT
                    + "\\b[^.;]{0,60}?\\b" + CAME
                    + "\\b|\\b(?:no|not (?:one|a single)|none of the) (?:\\w+ )?(?:visits?|missions?) (?:by|of|from) (?:a |any |the )?(?:[\\w-]+ ){0,3}?"
                    + EXPERT
                    + "|\\b(?:has|have) (?:not|never) (?:\\w+ )?(?:received|admitted|welcomed) (?:a |any |a single |one )(?:[\\w-]+ ){0,3}?"
                    + EXPERT,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VISIT = Pattern.compile(
            "\\b(?:Special Rapporteur|Independent Expert|Working Group on (?!the Universal)[\\w ]{4,60}?|mandate[- ]holder)\\b[^.;]{0,80}?\\b(?:visited|(?:mission|visit)s?\\b[^.;]{0,40}?\\b(?:to|in) (?:the country|\\p{Lu}\\w+))[^.;]{0,40}?\\b(?:in|of|from|since) (?:(?:early|late|\\d{1,2}|to|-) )*(?:"
                    + Months.ANY + " )?(?<year>(?:19|20)\\d\\d)\\b");
    private static final Pattern ELSE = Pattern.compile(
            "\\b(?:not|never|no|requested|request|planned|postponed|cancelled|refused|denied|would|asked|proposed|pending|virtual\\w*|remotely|online)\\b",
            Pattern.CASE_INSENSITIVE);

    private MandateVisits() {}

    static void in(List<Told> sentences, AnnexCase subject, AnnexFindings findings) {
        Optional<Integer> since = subject.previous()
                .map(Edition::id)
                .filter(id -> id.matches("\\d{4}"))
                .map(Integer::valueOf)
                .or(() -> Scores.of(subject)
                        .before()
                        .flatMap(s -> s.edition())
                        .filter(e -> e.matches("\\d{4}"))
                        .map(Integer::valueOf));
        sentences.stream()
                .filter(t -> NONE.matcher(t.text()).find())
                .findFirst()
                .ifPresent(none -> sentences.stream()
                        .filter(t -> since.isPresent() && visitAfter(t.text(), since.get()) && !t.samePassage(none))
                        .findFirst()
                        .ifPresent(visit -> none.against(
                                visit,
                                "visits of mandate holders",
                                "a sentence says that none of the United Nations' mandate holders came; another tells of a visit",
                                findings)));
    }

    private static boolean visitAfter(String text, int edition) {
        Matcher visit = VISIT.matcher(text);
        return visit.find()
                && Integer.parseInt(visit.group("year")) > edition
                && !ELSE.matcher(visit.group()).find();
    }
}
