package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.consistency.wording.Numbers;

/** How many ballots of each kind a sentence beside a list of votes counts: "it endorsed one and abstained on four". */
final class SaidVotes {

    /** So many votes of one kind. */
    record Said(int count, Ballot ballot) {}

    private static final String N = "(?<count>" + Numbers.NUMBER + ")";
    private static final String THEM =
            "(?: (?:of (?:them|these|those|the (?:resolutions|texts|drafts|(?:" + Numbers.NUMBER
                    + ")(?: resolutions| texts| drafts)?))|others?|more|resolutions?|texts?|drafts?|motions?|times|occasions))?";
    private static final String ENDS =
            "(?: in (?:a|the) (?:roll[- ]call|recorded vote|vote))?(?=[.,;:)]|$| and\\b| or\\b| but\\b| while\\b| with\\b)";
    private static final Pattern VERB = Pattern.compile(
            "\\b(?:(?<for>endorsed|supported|backed|approved|voted (?:for|in favou?r of|yes (?:on|to))|said yes to)"
                    + "|(?<against>opposed|rejected|voted (?:against|no (?:on|to))|said no to|(?<=and |but |, )against)"
                    + "|abstained (?:on|from|in)) (?:only |just )?"
                    + N + THEM + ENDS,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOUN = Pattern.compile(
            "\\b" + N + " (?:(?<for>(?:yes|affirmative|positive) votes?|votes? (?:for|in favou?r))"
                    + "|(?<against>(?:no|negative) votes?|votes? against)|abstentions?)\\b",
            Pattern.CASE_INSENSITIVE);
    /** "In seven of them its vote was in favour". */
    private static final Pattern WAS = Pattern.compile(
            "\\b(?:in|on) " + N
                    + " of (?:them|these|those),? (?:[\\w']+ ){1,4}?(?:was|went|voted) (?:(?<for>in favou?r|for|yes)"
                    + "|(?<against>against|no)|an abstention)(?=[.,;]|$| and\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WITHOUT = Pattern.compile(
            "(?<!\\bof (?:the |these |those |all )?)\\b" + N + THEM
                    + " (?:(?:was|were|being|having been|had been) )?(?:adopted |passed |carried |agreed(?: on)? )"
                    + "(?:without (?:a )?vote|by consensus)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Another body, another time, or only a part of the list. */
    private static final Pattern OF_OTHERS = Pattern.compile("^(?:On|In(?! (?i:" + Numbers.NUMBER
            + ") of (?:them|these|those)\\b)|At|Over|Among|For|During|Under) |^Of (?:the |these |those )?(?i:"
            + Numbers.NUMBER + ")\\b|\\b(?:Councils?|Committees?|sessions?|country|(?:19|20)\\d\\d)\\b");

    private static final Pattern VOTES = Pattern.compile(
            "\\b(?:vot|abst|ballot|roll[- ]call|against|adopted|consensus)\\w*", Pattern.CASE_INSENSITIVE);

    private SaidVotes() {}

    /**
     * The counts of a sentence whose marks are plain ones.
     *
     * @param ofTheList whether a number is that of the votes of the list
     */
    static List<Said> in(String sentence, IntPredicate ofTheList) {
        boolean ofAnother = Pattern.compile(
                        "\\bof (?:the |these |those )?(" + Numbers.NUMBER + ")\\b", Pattern.CASE_INSENSITIVE)
                .matcher(sentence)
                .results()
                .mapToInt(r -> Numbers.value(r.group(1)))
                .anyMatch(ofTheList.negate());
        List<Said> said = new ArrayList<>();
        boolean ofVotes = VOTES.matcher(sentence).find();
        if (!ofVotes || ofAnother || OF_OTHERS.matcher(sentence).find()) {
            return said;
        }
        for (Pattern pattern : List.of(VERB, NOUN)) {
            for (Matcher found = pattern.matcher(sentence); found.find(); ) {
                Ballot ballot = found.group("for") != null
                        ? Ballot.YES
                        : found.group("against") != null ? Ballot.NO : Ballot.ABSTAINED;
                add(found, ballot, sentence, said);
            }
        }
        for (Matcher found = WAS.matcher(sentence); found.find(); ) {
            Ballot ballot = found.group("for") != null
                    ? Ballot.YES
                    : found.group("against") != null ? Ballot.NO : Ballot.ABSTAINED;
            add(found, ballot, sentence, said);
        }
        for (Matcher found = WITHOUT.matcher(sentence); found.find(); ) {
            add(found, Ballot.WITHOUT_VOTE, sentence, said);
        }
        return said;
    }

    private static void add(Matcher found, Ballot ballot, String sentence, List<Said> said) {
        if (!Lists.vague(sentence, found)) {
            said.add(new Said(Numbers.value(found.group("count")), ballot));
        }
    }
}
