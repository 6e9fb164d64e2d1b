package org.r2prating.consistency.document;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** The words by which sentences say how a state voted. */
final class Voting {

    /** Said of a resolution that follows: "voted in favour of", "opposed". */
    private static final Map<Ballot, String> ON = Map.of(
            Ballot.YES,
            "(?:supported|backed|endorsed|approved|(?:stood|stands) behind|voted (?:\\w+ly )?(?:in favou?r of|for|yes (?:on|to))"
                    + "|(?:gave|given|cast) its vote (?:to|for)|said yes to)",
            Ballot.NO,
            "(?:opposed|rejected|voted (?:\\w+ly )?(?:against|no (?:on|to))|said no to)",
            Ballot.ABSTAINED,
            "(?:abstained (?:on|from|over|in)|chose to abstain on)",
            Ballot.ABSENT,
            "(?:missed|was absent (?:for|from)|stayed away from|did not vote on)");

    /** Said of nothing, in any form: "votes against", "opposing", "abstain". */
    private static final Map<Ballot, String> ALONE = Map.of(
            Ballot.YES,
            "(?:support(?:ed|ing)?|back(?:ed|ing)?|endors(?:ed?|ing)|vot(?:ed?|ing) (?:in favou?r|for(?: it| them)?|yes))",
            Ballot.NO,
            "(?:oppos(?:ed?|ing)|reject(?:ed|ing)?|vot(?:ed?|ing) (?:against(?: it| them)?|no))",
            Ballot.ABSTAINED,
            "abstain(?:ed|ing)?",
            Ballot.ABSENT,
            "(?:(?:was|stayed) (?:absent|away)|stay away)");

    /** A vote as a thing: "a negative vote", "abstentions". */
    static final String VOTE =
            "(?:(?:negative|no|dissenting|affirmative|positive|yes) votes?|votes? (?:against|for|in favou?r)|abstentions?)";

    private static final Map<Ballot, String> GROUPS =
            Map.of(Ballot.YES, "for", Ballot.NO, "against", Ballot.ABSTAINED, "abstained", Ballot.ABSENT, "absent");

    private Voting() {}

    /** A verb with its resolution behind it, which {@link #ballot(Matcher)} reads. */
    static String on() {
        return grouped(ON);
    }

    /** A verb without a resolution, which {@link #ballot(Matcher)} reads. */
    static String alone() {
        return grouped(ALONE);
    }

    /** A verb that goes with one ballot, in any form, without a group. */
    static String anyAlone() {
        return "(?:" + String.join("|", ALONE.get(Ballot.YES), ALONE.get(Ballot.NO), ALONE.get(Ballot.ABSTAINED))
                + ")\\b";
    }

    /** A verb with its resolution behind it, for or against or abstaining, without a group. */
    static String anyOn() {
        return "(?:" + String.join("|", ON.get(Ballot.YES), ON.get(Ballot.NO), ON.get(Ballot.ABSTAINED)) + ")";
    }

    /** The ballot of the verb that a pattern found. */
    static Ballot ballot(Matcher said) {
        return GROUPS.entrySet().stream()
                .filter(e -> Optional.ofNullable(said.group(e.getValue())).isPresent())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Ballot.UNKNOWN);
    }

    /** The ballot that words for a vote name. */
    static Ballot ballot(String words) {
        if (words.matches("(?i).*abst.*")) {
            return Ballot.ABSTAINED;
        }
        return words.matches("(?i).*(?:against|oppos|reject|negative|dissent|\\bno\\b).*") ? Ballot.NO : Ballot.YES;
    }

    private static String grouped(Map<Ballot, String> verbs) {
        StringBuilder all = new StringBuilder("(?:");
        for (Ballot ballot : new Ballot[] {Ballot.YES, Ballot.NO, Ballot.ABSTAINED, Ballot.ABSENT}) {
            all.append(all.length() > 3 ? "|" : "").append("(?<" + GROUPS.get(ballot) + ">" + verbs.get(ballot) + ")");
        }
        return all.append(")").toString();
    }
}
