package org.r2prating.consistency.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.r2prating.consistency.claim.Item;
import org.r2prating.consistency.claim.World.Narrowed;
import org.r2prating.consistency.wording.Numbers;

/** How many resolutions a sentence says there are, and how many of them were put to the vote, against a list of votes. */
final class VoteSizes {

    private static final String N = "(?<said>" + Numbers.NUMBER + ")";
    private static final String TEXTS = "(?:resolutions|texts|drafts|motions)";
    private static final String TO_VOTE =
            "(?:went|came|proceeded|(?:(?:was|were) )?put) to (?:an? |the )?(?:recorded |roll[- ]call )?(?:vote|roll[- ]call|ballot)";
    private static final String DIVIDED = "(?:divided|voted|split|took a vote|went to a vote)";

    /** "All nine of the resolutions that mention R2P", "the ten texts below". */
    private static final Pattern ALL = Pattern.compile(
            "\\b(?:all|each of the|every one of the|the) " + N + " (?:of (?:the |those |these )?)?"
                    + "(?:(?:UN|United|Nations|General|Assembly|Assembly's|UNGA|GA|relevant) )*(?:resolutions|texts)"
                    + "(?: (?:listed )?(?:below|above|listed)\\b| (?:that |which )?(?:(?:have |has )?(?:mention|referenc|refer|cit|invok|nam)\\w*"
                    + "(?: to)?|on|about|concerning) (?:R2P|(?:the )?(?:R2P|Responsibility to Protect))\\b)",
            Pattern.CASE_INSENSITIVE);

    /** "Six of the ten went to a roll-call", "all nine texts that were put to the vote", "the Assembly divided seven times". */
    private static final List<Pattern> PUT = Stream.of(
                    "\\b" + N + " (?:out )?of (?:the |these |those )?(?<of>" + Numbers.NUMBER
                            + ")\\b (?:[\\w'-]+ ){0,5}?" + TO_VOTE,
                    "\\b(?<!of (?:the|these|those) )" + N + "(?: " + TEXTS + ")? (?:(?:(?:that|which) )?" + TO_VOTE
                            + "|(?:that|which) were voted (?:up)?on)",
                    "(?<!\\b(?:" + Numbers.NUMBER + "|some|most|half|many|few) of (?:the |these |those )?)\\b" + N
                            + " (?:occasions?|times|instances|cases|" + TEXTS
                            + ")(?: (?:on|in|over|when|that|which))* (?:the )?(?:(?:UN|General) )?(?:Assembly|membership) (?:has |had |was )?"
                            + DIVIDED,
                    "(?:Assembly|membership) (?:has |had |was )?" + DIVIDED + " (?:on )?(?:(?:only|just) )?" + N
                            + " (?:times|occasions|of (?:them|these|those))")
            .map(p -> Pattern.compile(p + "\\b", Pattern.CASE_INSENSITIVE))
            .toList();

    /** A vote or two are no list of which sentences count. */
    private static final int FEWEST = 3;

    private VoteSizes() {}

    /** Tells the numbers in a sentence that are not those of the votes it speaks of. */
    static void in(Statement statement, VoteWorld votes, AnnexFindings findings) {
        String text = statement.text();
        List<Item> all = votes.wholes().get(0);
        Narrowed narrowed = votes.narrowed(text);
        if (all.size() < FEWEST || narrowed.unknown() || !votes.isMeant(text)) {
            return;
        }
        List<Item> of = narrowed.items().orElse(all);
        Matcher size = ALL.matcher(text);
        if (size.find()) {
            int said = Numbers.value(size.group("said"));
            boolean right = votes.wholes().stream()
                    .anyMatch(whole -> of.stream().filter(whole::contains).count() == said);
            if (!right) {
                tell("all", "of (" + said + ") votes; the list has (" + of.size() + ")", of, statement, findings);
            }
        }
        List<Item> put = of.stream()
                .filter(i -> !i.is().contains(Ballot.WITHOUT_VOTE.word()))
                .toList();
        PUT.stream()
                .map(p -> p.matcher(text))
                .filter(m -> m.find() && !Lists.vague(text, m) && isOf(m, of))
                .mapToInt(m -> Numbers.value(m.group("said")))
                .filter(said -> said != put.size())
                .limit(1)
                .forEach(said -> tell(
                        "put",
                        "that (" + said + ") were put to the vote; of those listed it is (" + put.size() + ")",
                        put,
                        statement,
                        findings));
    }

    private static boolean isOf(Matcher said, List<Item> of) {
        return !said.pattern().pattern().contains("(?<of>") || Numbers.value(said.group("of")) == of.size();
    }

    private static void tell(String about, String says, List<Item> of, Statement statement, AnnexFindings findings) {
        findings.add(
                "votes " + about,
                "a sentence tells " + says,
                statement.sentence().place(),
                "Maybe count the list again, or one is missing from it.",
                statement.against(of));
    }
}
