package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.consistency.wording.Numbers;

/** What a sentence beside a list of votes says of all of them, or of none: "each had its support", "it opposed none". */
final class SaidOfAll {

    /**
     * A vote that all of a list are said to be, or none.
     *
     * @param all of them, or none
     */
    record Said(Ballot ballot, boolean all, String words) {}

    private static final String TEXTS =
            "(?:(?:recorded|roll[- ]call) )?(?:resolutions?|texts?|drafts?|motions?|votes?|ballots?|roll[- ]calls?|occasions?|cases?|instances?)";
    private static final String VERB = Voting.anyAlone();
    private static final String VOTE = Voting.VOTE;
    private static final String STATE =
            "(?:its|it|the (?:country|state|government|delegation)(?:'s)?|[\\p{Lu}][\\w-]*(?:'s?)?)";

    private static final Pattern HAD = Pattern.compile(
            "^(?:(?<none>none)|all|each|every(?: (?:single )?one)?)(?: of)?(?: (?:the|these|those|them))*(?: "
                    + Numbers.NUMBER + ")?(?: "
                    + TEXTS
                    + ")?(?: (?:that|which|put|listed|above|below|named|in)\\b[^.;,]{0,70}?)? (?:(?:had|has|have|received|won|enjoyed|got|drew"
                    + "|met with|attracted|earned|found) " + STATE
                    + " (?<thing>support|backing|approval|assent|endorsement|vote|yes|favour|opposition|rejection|no|abstention|"
                    + VOTE
                    + ")|(?:was|were|has been|have been) (?:\\w+ly )?(?<done>supported|backed|endorsed|opposed|rejected)(?: by "
                    + STATE
                    + ")?)(?=[.,;]|$| and\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_FURTHER = Pattern.compile(
            "\\b(?:in no (?:single )?" + TEXTS
                    + "|never|not once|at no (?:point|time)|on no occasion) (?:[\\w']+ ){0,3}?(?:go(?:ne)?|went|do(?:ne)?|did) "
                    + "(?:any )?(?:further|more|beyond)(?: than)?(?: to)? (?:an? )?abst\\w+"
                    + "|\\b(?:goes|went|has gone) no further than (?:to )?(?:an? )?abst\\w+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEVER = Pattern.compile(
            "\\b(?:never|not once|on no occasion|at no (?:point|time)|nowhere|in no (?:single )?" + TEXTS
                    + ")(?: (?:has|had|did))?(?: (?:" + STATE + "))?(?: (?:ever|itself|once))? (?<verb>" + VERB + ")",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEITHER = Pattern.compile(
            "\\bneither (?<verb>" + VERB + ") (?:[\\w ]{0,30})?nor (?<other>" + VERB + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_VOTE = Pattern.compile(
            "\\b(?:no|without (?:a single|any|one)|not (?:a single|one)) (?<thing>" + VOTE
                    + ")(?= (?:is|was|were|are|stands?|appears?|occurs?|among|can be|has been|on|of its)\\b|[.,;]|$)|\\ban? (?:single )?(?<absent>"
                    + VOTE + ") (?:is|was|can be|appears|stands) (?:found )?nowhere\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALWAYS = Pattern.compile(
            "\\b(?:always|invariably|consistently|unfailingly|every time|each time|without exception|in (?:every|each) case) (?<verb>"
                    + VERB + ")|(?<before>" + VERB
                    + ") (?:every time|each time|throughout|without exception|in (?:every|each) case|on (?:every|each) occasion)(?=[.,;]|$)",
            Pattern.CASE_INSENSITIVE);

    /** A part of the list only, another body, others' votes, or what may be. */
    private static final Pattern NARROWER = Pattern.compile(
            "\\b(?:on|about|concerning|regarding) (?:the )?(?!R2P\\b|any\\b|all\\b|each\\b|every\\b|no\\b|occasion)(?:\\p{Lu}|human rights|situation)"
                    + "|\\b(?:Councils?|Committees?|sessions?|country(?=[- ](?:resolutions?|texts?|situations?|specific))|(?:19|20)\\d\\d|[Oo]thers|(?:[Oo]ther|[Mm]ost|[Ff]ew|[Mm]any|[Ss]ome) (?:states|countries|delegations|members)"
                    + "|if|would|unless|whether|but|except\\w*|apart from|save|other than|only|almost|nearly|hardly)\\b");

    private static final Pattern CLAUSE = Pattern.compile("; (?:and |but )?|, (?:but|and|while|though|although) ");

    private SaidOfAll() {}

    /** What a sentence whose marks are plain ones says so. */
    static List<Said> in(String sentence) {
        return CLAUSE.splitAsStream(sentence)
                .filter(clause -> !NARROWER.matcher(clause).find())
                .flatMap(clause -> clause(clause).stream())
                .toList();
    }

    private static List<Said> clause(String sentence) {
        List<Said> said = new ArrayList<>();
        Matcher had = HAD.matcher(sentence);
        if (had.find()) {
            String how = had.group("thing") == null ? had.group("done") : had.group("thing");
            said.add(new Said(Voting.ballot(how), had.group("none") == null, had.group()));
        }
        Matcher further = NO_FURTHER.matcher(sentence);
        Matcher never = NEVER.matcher(sentence);
        if (further.find()) {
            said.add(new Said(Ballot.YES, false, further.group()));
        } else if (never.find()) {
            said.add(new Said(Voting.ballot(never.group("verb")), false, never.group()));
        }
        Matcher neither = NEITHER.matcher(sentence);
        if (neither.find()) {
            said.add(new Said(Voting.ballot(neither.group("verb")), false, neither.group()));
            said.add(new Said(Voting.ballot(neither.group("other")), false, neither.group()));
        }
        Matcher none = NO_VOTE.matcher(sentence);
        if (none.find()) {
            String how = none.group("thing") == null ? none.group("absent") : none.group("thing");
            said.add(new Said(Voting.ballot(how), false, none.group()));
        }
        Matcher always = ALWAYS.matcher(sentence);
        if (always.find()) {
            String how = always.group("verb") == null ? always.group("before") : always.group("verb");
            said.add(new Said(Voting.ballot(how), true, always.group()));
        }
        return said;
    }
}
