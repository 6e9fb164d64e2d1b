package org.r2prating.consistency.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.model.Rating;
import org.r2prating.model.Scale;

/** What a sentence in the notes of a row says of how its rating moved. */
final class ToldChange {

    private static final String ADVERB = "(?:(?:therefore|thus|hence|accordingly|now|again|consequently|since) )?";
    private static final String BE = "(?:(?:is|was|has been|being|has) )?";
    private static final String SAID = "\\b(?:the|this|our) rating " + ADVERB + BE + ADVERB;
    /** By whom a rating was moved tells that it is somebody else's. */
    private static final String OURS =
            "\\b(?! by (?!(?:a|one|two) (?:step|level|notch|point))| of (?!this\\b)| to (?:status )?['\"]?[A-C]\\b)";

    private static final Pattern UP = Pattern.compile(
            SAID
                    + "(?:raised|rises|rose|risen|goes up|gone up|went up|lifted|upgraded|improves|improved|increases|increased)"
                    + OURS,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOWN = Pattern.compile(
            SAID
                    + "(?:lowered|slips|slipped|falls|fell|fallen|goes down|gone down|went down|come down|comes down|drops|dropped|downgraded"
                    + "|declines|declined|decreases|decreased|reduced)" + OURS,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SAME = Pattern.compile(
            "\\b(?:the|this|our) rating (?:is|remains|stays|was) " + ADVERB
                    + "(?:left )?(?:the same\\b|unchanged\\b|not changed\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_SO = Pattern.compile(
            "\\b(?:if|unless|until|would|could|may|might|should|will|once|whether|when|although|not|had|previous|previously|earlier|last|formerly|before)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private ToldChange() {}

    /**
     * The change that a sentence, whose marks are plain ones, tells; empty when it tells none, two, or one of another time.
     *
     * @param since the year of the previous edition, in which nothing is told of but what the rating was then
     */
    static Optional<ChangeLabel> in(String sentence, Optional<String> since) {
        boolean up = UP.matcher(sentence).find();
        boolean down = DOWN.matcher(sentence).find();
        boolean same = SAME.matcher(sentence).find();
        boolean otherTime = YEAR.matcher(sentence)
                .results()
                .anyMatch(y -> !same || since.filter(y.group()::equals).isEmpty());
        if (otherTime || NOT_SO.matcher(sentence).find() || (up ? 1 : 0) + (down ? 1 : 0) + (same ? 1 : 0) != 1) {
            return Optional.empty();
        }
        return Optional.of(up ? ChangeLabel.INCREASE : down ? ChangeLabel.DECREASE : ChangeLabel.UNCHANGED);
    }

    /** The same, where the rating before and the one now are named: "the rating falls from 'Fair' to 'Weak'". */
    static Optional<ChangeLabel> named(String sentence, Rating now, Scale scale) {
        String labels = SaidRatings.labels(scale);
        Matcher moved = Pattern.compile("\\brating\\b[^.;]{0,40} from ['\"]?(" + labels + ")\\b['\"]? to ['\"]?("
                        + labels + ")\\b['\"]?")
                .matcher(sentence);
        if (!moved.find() || NOT_SO.matcher(sentence).find() || !now.label().equals(moved.group(2))) {
            return Optional.empty();
        }
        Rating before = scale.labelled(moved.group(1)).orElseThrow();
        return Optional.of(ChangeLabel.of(now.compareTo(before)));
    }
}
