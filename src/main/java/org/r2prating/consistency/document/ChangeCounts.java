package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.consistency.wording.Numbers;

/** How many ratings a sentence says went up or down, such as {@code three ratings rose and two fell}. */
final class ChangeCounts {

    /** So many ratings that changed in one direction. */
    record Said(int count, ChangeLabel label) {}

    private static final String UP =
            "rose|risen|went up|gone up|improved|increased|(?:been |were )(?:raised|upgraded|lifted)|got better|moved up|better";
    private static final String DOWN =
            "fell|fallen|went down|gone down|declined|decreased|deteriorated|worsened|dropped|(?:been |were )(?:lowered|downgraded)"
                    + "|got worse|moved down|worse";
    private static final String N = "((?:" + Numbers.NUMBER + "))";
    /** A count opens its clause: "of those, two fell" and "at least two fell" count something else. */
    private static final Pattern FIRST = Pattern.compile(
            "(?:^|[,:;] )(?:(?:since|compared (?:with|to)|against)[^,.;]{1,40}?,? )?(?:the )?" + N
                    + " (?:indicators?|ratings?)(?: have| has| had)? (?:(" + UP + ")|(" + DOWN
                    + "))\\b(?! (?:by|for|on|in|from|to)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SECOND = Pattern.compile(
            "^,? (?:and|but|while|whereas) " + N + "(?: others?| indicators?| ratings?)?(?: have| has| had)? (?:(" + UP
                    + ")|(" + DOWN + "))\\b(?! (?:by|for|on|in|from|to)\\b)",
            Pattern.CASE_INSENSITIVE);

    private ChangeCounts() {}

    /** The counts of a sentence whose marks are plain ones. */
    static List<Said> in(String sentence) {
        List<Said> said = new ArrayList<>();
        for (Matcher first = FIRST.matcher(sentence); first.find(); ) {
            said.add(said(first));
            Matcher second = SECOND.matcher(sentence.substring(first.end()));
            if (second.find()) {
                said.add(said(second));
            }
        }
        return said;
    }

    private static Said said(Matcher found) {
        return new Said(
                Numbers.value(found.group(1)), found.group(2) == null ? ChangeLabel.DECREASE : ChangeLabel.INCREASE);
    }
}
