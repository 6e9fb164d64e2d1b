package org.r2prating.consistency.document;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.wording.Numbers;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;

/** By how many points a sentence says the score moved, against the two scores and their difference. */
final class ScoreMoves {

    private static final String POINTS = "(?<points>" + Numbers.NUMBER + ") (?:percentage )?points?";
    private static final String DOWN = "below|lower|less|down|fewer|under|behind|short of|worse";
    private static final String UP = "above|higher|more|up|better|over|ahead";
    private static final String FELL =
            "lost|los(?:es|ing)|dropp?(?:ed|s|ing)?|fall(?:en|s|ing)?|fell|shed(?:s|ding)?|slipp?(?:ed|s|ing)?|declined?|decreased?|slid|sunk|sank|down";
    private static final String ROSE =
            "gain(?:ed|s|ing)?|ris(?:en|es|ing|e)|rose|climb(?:ed|s|ing)?|increased?|improved?|added|adds|up|advanced?";
    private static final Pattern MOVED = Pattern.compile(
            "\\b" + POINTS + " (?:(?<down>" + DOWN + ")|(?<up>" + UP + "))\\b|\\b(?:(?<fell>" + FELL + ")|(?<rose>"
                    + ROSE
                    + "))(?: (?:by|of|only|just|another|a further|some))* " + POINTS.replace("<points>", "<by>") + "\\b"
                    + "|\\b(?:(?<loss>loss|drop|fall|decline|decrease)|(?<gain>gain|rise|increase|improvement|advance)) of "
                    + POINTS.replace("<points>", "<of>") + "\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_SCORE = Pattern.compile(
            "\\b(?:scores?|mark|total|overall|result|editions?|assessment|country now)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_OTHERS = Pattern.compile(
            "\\b(?:Freedom House|V-Dem|[Ii]ndex|per ?cent|percentage|average|mean|neighbou?rs?|region\\w*|area|areas|press|rank\\w*|share|survey|if|would|could|might|divisor|exact\\w*|round\\w*)\\b|%");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private ScoreMoves() {}

    static void in(Sentence sentence, AnnexCase subject, AnnexFindings findings) {
        String text = Words.plain(sentence.text()).replaceAll("\\s+", " ");
        Scores scores = Scores.of(subject);
        Optional<BigDecimal> moved = scores.moved();
        Matcher said = MOVED.matcher(text);
        if (moved.isEmpty()
                || !said.find()
                || !OF_SCORE.matcher(text).find()
                || OF_OTHERS.matcher(text).find()
                || Lists.vague(text, said)
                || !ofTheTwo(text, scores)) {
            return;
        }
        String points = Optional.ofNullable(said.group("points"))
                .or(() -> Optional.ofNullable(said.group("by")))
                .orElse(said.group("of"));
        boolean down = said.group("down") != null || said.group("fell") != null || said.group("loss") != null;
        BigDecimal size = BigDecimal.valueOf(Numbers.value(points));
        BigDecimal told = down ? size.negate() : size;
        boolean printed = scores.difference()
                .filter(d -> d.value().abs().compareTo(told.abs()) == 0
                        && moved.get().signum() == told.signum())
                .isPresent();
        if (!printed && !Scores.rounded(told, moved.get())) {
            findings.add(
                    "score moved",
                    "the prose says that the score is (" + told.abs().toPlainString() + ") points "
                            + (down ? "lower" : "higher") + " than before; by the score block it moved by ("
                            + moved.get().toPlainString() + ")",
                    sentence.place(),
                    "Maybe mend the sentence, or the scores.",
                    new Witness(sentence.text(), sentence.place()));
        }
    }

    /** Only the two editions of the score block are compared. */
    static boolean ofTheTwo(String text, Scores scores) {
        return YEAR.matcher(text)
                .results()
                .allMatch(y -> scores.now()
                                .flatMap(s -> s.edition())
                                .filter(y.group()::equals)
                                .isPresent()
                        || scores.before()
                                .flatMap(s -> s.edition())
                                .filter(y.group()::equals)
                                .isPresent());
    }
}
