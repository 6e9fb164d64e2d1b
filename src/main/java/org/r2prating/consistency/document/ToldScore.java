package org.r2prating.consistency.document;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.annex.PublishedAnnex.ScoreLine;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;

/** Which way the score went, and from where to where, as sentences tell it, against the score block. */
final class ToldScore {

    private static final String NUMBER =
            "(\\d{1,3}(?:\\.\\d+)?)(?: (?:out )?of 100|/100)?(?! ?(?:per cent|%|of\\b|out of|/|\\d|\\.\\d))";
    /** "Rose from 77 to 86", "stands at 51, against 53". */
    private static final Pattern FROM_TO = Pattern.compile("\\b[Ff]rom (?:a (?:score|total) of )?" + NUMBER
            + "(?: (?:points?|in (?:edition )?(?:19|20)\\d\\d|(?:the )?score|(?:has|have|had|it|the|overall|come|came|gone|went|moved|fallen|fell|risen|rose|dropped|climbed|slipped|down|up)))* to (?:a (?:score|total) of )?"
            + NUMBER + "\\b");

    private static final String THEN =
            " (?:(?:than|on|over|from) (?:(?:in|the one of|the score of|that of) )?(?:the )?(?:(?:19|20)\\d\\d|three years (?:ago|earlier)|last time|before|(?:last|previous) (?:edition|time|round))|since (?:the )?(?:edition (?:of )?)?(?:(?:19|20)\\d\\d|(?:last|previous) edition))";
    private static final Pattern HIGHER = Pattern.compile(
            "\\b(?:better|higher|stronger|up|improved|improvement|risen|rose|climbed)" + THEN,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOWER = Pattern.compile(
            "\\b(?:worse|lower|weaker|down|fallen|fell|dropped|slipped|declined|decline)" + THEN,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_SCORE =
            Pattern.compile("\\b(?:scores?|total|overall (?:result|mark))\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCORE = Pattern.compile("^(?:The|Its|This) (?:overall )?score\\b");
    private static final Pattern ASIDE = Pattern.compile(
            "\\b(?:[Ii]ndex|Freedom House|V-Dem|rank\\w*|areas?|neighbou?r\\w*|region\\w*|average|mean|if|would|could|not|no|nor|never|neither|per cent|indicators?|ratings?|survey|press)\\b|%");

    private ToldScore() {}

    /** @param last the sentence before it, which may say that "it" is the score */
    static void in(Sentence sentence, String last, AnnexCase subject, AnnexFindings findings) {
        String text = Words.plain(sentence.text()).replaceAll("\\s+", " ");
        Scores scores = Scores.of(subject);
        Optional<ScoreLine> now = scores.now();
        Optional<ScoreLine> before = scores.before();
        if (now.isEmpty()
                || before.isEmpty()
                || !(OF_SCORE.matcher(text).find()
                        || (text.startsWith("It ") && SCORE.matcher(last).find()))
                || ASIDE.matcher(text).find()) {
            return;
        }
        Matcher said = FROM_TO.matcher(text);
        if (said.find()) {
            boolean right = is(said.group(1), before.get()) && is(said.group(2), now.get());
            if (!right && ScoreMoves.ofTheTwo(text, scores)) {
                tell(
                        "from-to",
                        "a sentence says \u201C" + Words.cut(said.group(), 80) + "\u201D",
                        sentence,
                        now.get(),
                        before.get(),
                        findings);
            }
            return;
        }
        int moved = now.get().value().compareTo(before.get().value());
        boolean up = HIGHER.matcher(text).find();
        boolean down = LOWER.matcher(text).find();
        boolean other = text.matches(".*\\b(?:19|20)\\d\\d\\b.*")
                && !text.replace(now.get().edition().orElse(""), "")
                        .replace(before.get().edition().orElse(""), "")
                        .matches("(?!.*\\b(?:19|20)\\d\\d\\b).*");
        if (up != down && !other && (up ? moved < 0 : moved > 0)) {
            tell(
                    "direction",
                    "a sentence says that the score is " + (up ? "higher" : "lower") + " than before",
                    sentence,
                    now.get(),
                    before.get(),
                    findings);
        }
    }

    /** Whether a figure is a score, or the points that it is worked out from. */
    private static boolean is(String figure, ScoreLine line) {
        Matcher worked = ScoreAgainstRatings.WORKED.matcher(line.words().text());
        BigDecimal told = new BigDecimal(figure);
        return Scores.rounded(told, line.value())
                || (worked.find() && told.compareTo(new BigDecimal(worked.group(1))) == 0);
    }

    private static void tell(
            String about, String message, Sentence sentence, ScoreLine now, ScoreLine before, AnnexFindings findings) {
        findings.add(
                "score " + about,
                message + "; the score block has (" + before.value().toPlainString() + ") and then ("
                        + now.value().toPlainString() + ")",
                sentence.place(),
                "Maybe mend the sentence, or the scores.",
                new Witness(sentence.text(), sentence.place()),
                new Witness(before.words().text(), before.words().place()),
                new Witness(now.words().text(), now.words().place()));
    }
}
