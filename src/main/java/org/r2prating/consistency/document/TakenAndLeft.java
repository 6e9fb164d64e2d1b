package org.r2prating.consistency.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.r2prating.consistency.wording.Numbers;
import org.r2prating.consistency.wording.Sentence;

/**
 * How many recommendations, proposals or other things there were, how many of them were taken up and how many were left: the
 * two make the whole, unless a third part is told of.
 */
final class TakenAndLeft {

    private static final String F = SumOfParts.F;
    private static final String MANY = "(?:recommendations|proposals|seats|members|votes|cases|complaints|requests)";
    private static final Pattern WHOLE = pattern("\\b(?<n>" + F + ") (?:[a-z-]+ ){0,2}?" + MANY + "\\b"
            + "|\\b" + MANY + "\\b[^.;,]{0,40}?\\b(?:numbered|numbering|totall?ed|totall?ing|came to|amounted to) (?<m>"
            + F
            + ")");
    /** "It supported 60 of the 90": the whole stands behind one part. */
    private static final Pattern OUT_OF = pattern("^ (?:out )?of (?:the |its )?(?<n>" + F + ")\\b");

    private static final String TOOK =
            "(?:supported|accepted|agreed to|approved|endorsed|taken up|backed|upheld|granted)";
    private static final String LET =
            "(?:noted|rejected|refused|declined|turned down|set aside|dismissed|not (?:accepted|supported)"
                    + "|left (?:open|aside|pending))";
    private static final String BE = "(?:(?:were|was|are|is|had been|have been) )?(?:\\w+ly )?";
    private static final String OF_THEM = "(?: of (?:them|these|those|which))?";

    private static final Pattern TAKEN =
            pattern("\\b(?:supported|accepted|agreed to|approved|endorsed|took up|backed|upheld|granted"
                    + "|enjoyed the support of|(?:its|gave) support (?:to|for)|said yes to|could support|supporting|accepting|approving"
                    + "|endorsing|agreeing to|consented to) (?<n>" + F + ")"
                    + "|\\b(?<m>" + F + ")" + OF_THEM + " (?:" + BE + TOOK
                    + "|(?:met with|enjoyed|enjoy|received|won|found|had|got|obtained|gained|earned|secured|commanded) (?:[\\w']+ ){0,3}?"
                    + "(?:support|approval|acceptance|agreement|consent|backing|favour|assent)\\b)");
    private static final Pattern LEFT =
            pattern("\\b(?:(?:noted|took note of|takes? note of|taken note of|taking note of|noting"
                    + "|rejected|rejecting|refused|refusing|declined|declining|turned down|turning down|dismissed|did not (?:accept|support)"
                    + "|could not (?:accept|support)|set aside|setting aside|leaving) (?:the )?(?:other |remaining )?"
                    + "|(?:remaining|other|rest,) )(?<n>" + F + ")"
                    + "|\\b(?<m>" + F + ")" + OF_THEM + " (?:others?\\b|" + BE + LET
                    + "|(?:did not|failed to|found no|met with (?:no|a refusal)))");
    /** What tells that a count is of another time than the one before. */
    private static final Pattern OTHER_TIME =
            pattern("\\b(?:cycle|round|first|second|third|earlier|later|(?:19|20)\\d\\d)\\b");

    private TakenAndLeft() {}

    static void in(String before, String text, String behind, Sentence sentence, AnnexFindings findings) {
        MatchResult taken = firstExact(TAKEN, text, -1).orElse(null);
        if (taken == null) {
            return;
        }
        MatchResult left = firstExact(LEFT, text, at(taken)).orElse(null);
        if (left == null) {
            return;
        }
        Optional<MatchResult> whole = whole(before, text, taken, left);
        if (whole.isEmpty()) {
            return;
        }
        int all = figure(whole.get());
        int one = figure(taken);
        int other = figure(left);
        boolean third = Stream.of(text, behind)
                .flatMap(t -> SumOfParts.FIGURE.matcher(t).results())
                .map(r -> Numbers.figure(r.group()))
                .anyMatch(n -> n != all && one + other + n == all);
        if (one + other != all && !third) {
            SumOfParts.tell(all, List.of(one, other), sentence, findings);
        }
    }

    /** The whole stands before both parts, or behind one of them as what it is out of, or in the sentence before. */
    private static Optional<MatchResult> whole(String before, String text, MatchResult taken, MatchResult left) {
        int first = Math.min(at(taken), at(left));
        return Stream.of(
                        Stream.of(taken, left)
                                .map(part -> OUT_OF.matcher(text.substring(endOf(part))))
                                .filter(Matcher::find)
                                .map(Matcher::toMatchResult)
                                .findFirst(),
                        WHOLE.matcher(text).results().filter(r -> at(r) < first).findFirst(),
                        OTHER_TIME.matcher(text).find()
                                ? Optional.<MatchResult>empty()
                                : WHOLE.matcher(before).results().findFirst())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The first such part that is told exactly, and is not the figure at a place. */
    private static Optional<MatchResult> firstExact(Pattern pattern, String text, int not) {
        return pattern.matcher(text)
                .results()
                .filter(r -> at(r) != not)
                .findFirst()
                .filter(r -> !vague(text, r));
    }

    private static boolean vague(String text, MatchResult part) {
        return Lists.vague(text.substring(0, at(part)));
    }

    private static int group(MatchResult result) {
        return result.group(1) == null ? 2 : 1;
    }

    private static int at(MatchResult result) {
        return result.start(group(result));
    }

    private static int endOf(MatchResult result) {
        return result.end(group(result));
    }

    private static int figure(MatchResult result) {
        return Numbers.figure(result.group(group(result)));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
