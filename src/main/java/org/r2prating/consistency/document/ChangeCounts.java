package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.consistency.wording.Numbers;

/** How many ratings a sentence says went up or down, such as {@code three ratings rose and two fell}. */
final class ChangeCounts {

    /** So many ratings that changed in one direction. */
    record Said(int count, ChangeLabel label) {}

    private static final String UP =
            "rose|risen|went up|gone up|improved|increased|(?:been |were )(?:raised|upgraded|lifted)|got better|moved up|better|climbed|advanced"
                    + "|gained (?:a |one\\b)(?:step|level|notch|rung)?"
                    + "|(?:(?:are|is|were|was|stand|stands) (?:now )?)?(?:(?:rated|placed|marked|assessed|scored) )?higher";
    private static final String DOWN =
            "fell|fallen|went down|gone down|declined|decreased|deteriorated|worsened|dropped|(?:been |were )(?:lowered|downgraded)"
                    + "|got worse|moved down|worse|slipped|slid|sunk|lost (?:a |one\\b)(?:step|level|notch|rung)?"
                    + "|(?:(?:are|is|were|was|stand|stands) (?:now )?)?(?:(?:rated|placed|marked|assessed|scored) )?lower";
    /** Where what changed is measured against something else, or in something else, than the previous edition's steps. */
    private static final String OURS =
            "\\b(?! (?:by(?! (?:a|one)(?: single)? (?:step|level|notch|rung))|for|on|in|from|to)\\b)(?! than (?!(?:it|they|in|before|then|at|when|previously|the (?:previous|last))\\b))";

    private static final String SINCE = "(?: by (?:a|one)(?: single)? \\w+| than [^,;.]{1,40}?| since [^,;.]{1,40}?)?";
    private static final String N = "((?:" + Numbers.NUMBER + "))";
    /** A count opens its clause: "of those, two fell" and "at least two fell" count something else. */
    private static final Pattern FIRST = Pattern.compile(
            "(?:^|[,:;] )(?:(?:since|compared (?:with|to)|against)[^,.;]{1,40}?,? )?(?:the )?" + N
                    + " (?:indicators?|ratings?)(?: have| has| had)? (?:(" + UP + ")|(" + DOWN
                    + "))" + OURS,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SECOND = Pattern.compile(
            "^" + SINCE + ",? (?:and|but|while|whereas) " + N
                    + "(?: others?| indicators?| ratings?)?(?: have| has| had)? (?:(" + UP + ")|(" + DOWN + "))" + OURS,
            Pattern.CASE_INSENSITIVE);

    /** "It was the only one to rise". */
    private static final Pattern ONLY = Pattern.compile(
            "\\bthe (?:only|sole) (?:one|indicator|rating) (?:to|that|which) (?:has |have )?"
                    + "(?:(?<up>rise|rose|risen|improved?|go up|went up|gone up|move up|moved up|increased?|gain)"
                    + "|(?<down>fall|fell|fallen|declined?|drop|dropped|go down|went down|gone down|slip|slipped|decreased?|worsen|worsened))"
                    + "(?=[.,;]|$| and\\b| while\\b| since\\b)",
            Pattern.CASE_INSENSITIVE);

    /** Only of all ratings: "nothing in the field of law has improved" speaks of a part. */
    private static final Pattern NOTHING = Pattern.compile(
            "(?:^|[,:;] )(?:(?:and|but|while) )?(?:(?:since|compared (?:with|to)|against)[^,.;]{1,40}?,? )?"
                    + "(?:no (?:single )?(?:indicator|rating)s?|not (?:a single|one) (?:indicator|rating)|none of (?:the|them|these)(?: "
                    + Numbers.NUMBER + ")?(?: (?:indicators|ratings))?)"
                    + "(?: have| has| had)? (?:(?<up>" + UP + ")|(?<down>" + DOWN
                    + "|slipped)|(?<moved>(?:been )?changed|moved))"
                    + "(?=[.,;]|$| and\\b| since\\b| than\\b)(?! than (?!(?:it|they|in|before|then|at|when|previously|the (?:previous|last))\\b))(?! since (?!(?:the|our) (?:last|previous) ))",
            Pattern.CASE_INSENSITIVE);

    private static final String CHANGES =
            "(?:(?:all|every|each)(?: of the)? (?:changes?|movements?|moves?)|what(?:ever)? (?:has )?(?:moved|changed)|the changes"
                    + "|those that (?:have )?(?:moved|changed))\\b"
                    + "(?: (?:since|from|in the (?:ratings|table|assessments)|compared|against|has|have)\\b[^.;]{0,60}?)? ?";
    private static final Pattern ONE_WAY = Pattern.compile(
            "\\b" + CHANGES
                    + "\\b(?:in (?:one|a single) direction(?: only)?,? (?:and that is )?|only |all |(?:was|were|is|are|went|goes|go|has been|have been) )"
                    + "(?:(?<up>upwards?|up|(?:an )?improvements?|for the better)|(?<down>downwards?|down|for the worse))(?=[.,;]|$| and\\b)",
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
        Matcher only = ONLY.matcher(sentence);
        if (only.find()) {
            said.add(new Said(1, only.group("up") != null ? ChangeLabel.INCREASE : ChangeLabel.DECREASE));
        }
        return said;
    }

    /** The directions in which, by a sentence, no rating moved: "no rating fell", "every change was upward". */
    static Set<ChangeLabel> none(String sentence) {
        Set<ChangeLabel> none = EnumSet.noneOf(ChangeLabel.class);
        Matcher nothing = NOTHING.matcher(sentence);
        if (nothing.find()) {
            boolean moved = nothing.group("moved") != null;
            if (moved || nothing.group("up") != null) {
                none.add(ChangeLabel.INCREASE);
            }
            if (moved || nothing.group("down") != null) {
                none.add(ChangeLabel.DECREASE);
            }
        }
        Matcher only = ONE_WAY.matcher(sentence);
        if (only.find()) {
            none.add(only.group("up") != null ? ChangeLabel.DECREASE : ChangeLabel.INCREASE);
        }
        return none;
    }

    private static Said said(Matcher found) {
        return new Said(
                Numbers.value(found.group(1)), found.group(2) == null ? ChangeLabel.DECREASE : ChangeLabel.INCREASE);
    }
}
