package org.r2prating.consistency.document;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.model.Rating;
import org.r2prating.model.Scale;

/**
 * What a sentence in the notes of a row says of how its rating moved. What it calls the previous edition is made one word
 * first, so that a move is read the same whatever it is measured against.
 */
final class ToldChange {

    private static final String THEN = "then-edition";
    /** The previous edition, by whatever name. */
    private static final Pattern PREVIOUS = Pattern.compile(
            "\\b(?:the|our|its) (?:previous|last|earlier|preceding|first|baseline) (?:edition|assessment|study|report|annex|round)\\b"
                    + "(?:,? (?:in|of|for) (?:19|20)\\d\\d)?(?:,? (?:in )?(?:which|where|when)\\b[^;]*)?"
                    + "|\\b(?:two|three|four) years (?:ago|earlier)\\b",
            Pattern.CASE_INSENSITIVE);
    /** As it was there: another word for unchanged. */
    private static final Pattern AS_THEN = Pattern.compile(
            "\\b(?:as|where|what) (?:(?:it|the rating) (?:was|stood|had been) )?(?:in |by )?" + THEN
                    + "(?: (?:had )?(?:left|put|placed|set|found|gave|given)(?: it)?)?"
                    + "|\\b(?:as|where) it (?:was|stood|had been)(?: (?:before|then|(?:in )?" + THEN + "))?(?=[.,;]|$)"
                    + "|\\b(?:at|on) (?:the same|its(?: \\w+)?) (?:level|step|rung)\\b|\\bas before\\b",
            Pattern.CASE_INSENSITIVE);
    /** What the move is measured against says nothing of its direction. */
    private static final Pattern SINCE_THEN = Pattern.compile(
            ",? ?\\b(?:since|from|on|over|against|than in|than|in|compared (?:with|to)) " + THEN,
            Pattern.CASE_INSENSITIVE);

    private static final String WHAT = "(?:rating|assessment|indicator|mark|grade|row)";
    /** What can be said to rise and fall itself: "the assessment was reduced" may speak of a survey. */
    private static final String MOVES = "(?:rating|indicator|mark|grade)";

    private static final String ADVERB =
            "(?:(?:therefore|thus|hence|accordingly|now|again|consequently|since|nevertheless"
                    + "|nonetheless|still|yet|also|only|slightly|however|in consequence) )*";
    private static final String BE = "(?:(?:is|was|has been|being|has) )?";
    private static final String SAID = "\\b(?:the|this|our) " + MOVES + " " + ADVERB + BE + ADVERB + "(?:been )?";
    private static final String RAISES =
            "(?:lifts|lifted|raises|raised|brings up|brought up|improves|improved|pushes up|pushed up)";
    private static final String LOWERS =
            "(?:lowers|lowered|drags down|dragged down|brings down|brought down|pulls down|pulled down|reduces|reduced)";
    private static final String MOVED = " (?:the|this|our|its) (?:rating|assessment|indicator|mark|grade)";
    private static final String TAKES =
            "\\b(?:bring|brings|brought|take|takes|took|taken|push|pushes|pushed|move|moves|moved)" + MOVED;
    /** By whom a rating was moved tells that it is somebody else's. */
    private static final String OURS =
            "\\b(?! by (?!(?:a|one|two) (?:step|level|notch|point))| of (?!this\\b)| to (?:status )?['\"]?[A-C]\\b| (?:to|from|at) \\d"
                    + "| in (?:the|its) (?:index|data|survey|ranking))";

    /** "The indicator now stands one step lower". */
    private static final String STANDS = "\\b(?:the|this|our) " + MOVES + " " + ADVERB + "(?:stands|sits|is|lies) "
            + ADVERB + "(?:a|one|two) (?:steps?|levels?|notch(?:es)?|rungs?) ";

    private static final Pattern UP = Pattern.compile(
            SAID
                    + "(?:raised|rises|rose|risen|goes up|gone up|went up|lifted|upgraded|improves|improved|increases|increased"
                    + "|moves up|moved up|(?:brought|taken|marked) up|climbs|climbed|gains a (?:step|level|grade|notch))"
                    + OURS + "|" + STANDS + "(?:higher|up|above)\\b|\\b" + RAISES + MOVED + OURS + "|" + TAKES
                    + " up\\b"
                    + "|\\ban upgrade (?:is|was|seems|has)\\b"
                    + "|\\b(?:reason|ground)s? for the (?:better|higher|improved) " + WHAT + "\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOWN = Pattern.compile(
            SAID
                    + "(?:lowered|slips|slipped|falls|fell|fallen|goes down|gone down|went down|come down|comes down|drops|dropped|downgraded"
                    + "|declines|declined|decreases|decreased|reduced|moves down|moved down|(?:brought|taken|marked|cut) (?:down|back)|sinks|sank|worsens|worsened|loses a (?:step|level|grade|notch))"
                    + OURS + "|" + STANDS + "(?:lower|down|below)\\b|\\b" + LOWERS + MOVED + OURS + "|" + TAKES
                    + " down\\b|\\bcosts?" + MOVED
                    + " a (?:step|level)\\b"
                    + "|\\ba downgrade (?:is|was|seems|has)\\b"
                    + "|\\b(?:reason|ground)s? for the (?:worse|lower|poorer) " + WHAT + "\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SAME = Pattern.compile(
            "\\b(?:the|this|our) " + WHAT + " " + ADVERB
                    + "(?:is|remains|stays|was|stands|has been|has remained|has stayed) "
                    + ADVERB + "(?:left |kept |held )?" + ADVERB
                    + "(?:the same\\b|unchanged\\b|not changed\\b|unaltered\\b)"
                    + "|\\b(?:keeps?|kept|maintains?|maintained|retains?|retained|leaves?|left)" + MOVED
                    + "(?=[.,;]|$| unchanged\\b| of " + THEN + ")"
                    + "|\\b(?:the|this|our) " + MOVES + " " + ADVERB + "(?:is|was|has been) " + ADVERB
                    + "(?:kept|maintained|retained|left) unchanged\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_SO = Pattern.compile(
            "\\b(?:if|unless|until|would|could|may|might|should|will|once|whether|when|although|not|had|previous|previously|earlier|last|formerly|before)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAUSE = Pattern.compile("[,;:] ");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private ToldChange() {}

    /** How the two editions compare, said without the word rating, in a sentence that names the one before. */
    private static final Pattern STEP_UP = Pattern.compile(
            "\\b(?:this|which|it) (?:is|marks|means|represents|amounts to) " + ADVERB
                    + "(?:(?:a|one) (?:step|level|notch|rung) (?:up|higher|better|forward)|an? (?:clear |slight |small )?(?:improvement|rise|advance))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STEP_DOWN = Pattern.compile(
            "\\b(?:this|which|it) (?:is|marks|means|represents|amounts to) " + ADVERB
                    + "(?:(?:a|one) (?:step|level|notch|rung) (?:down|lower|worse|back)|an? (?:clear |slight |small )?(?:decline|fall|deterioration|setback))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String STEPS =
            "(?:a|one|two) (?:full )?(?:steps?|rungs?|notch(?:es)?|grades?|levels?|places?) (?:(?<up>above|higher|up|better)|(?<down>below|lower|down|beneath|worse))\\b";
    /** By how much it differs from the edition before: "drops one rung below the place it held then", or what it was there. */
    private static final Pattern APART = Pattern.compile(
            "\\b(?:(?<then>stood|was|had (?:been|stood)|ranked)|stands|is|sits|drops|dropped|slips|slipped|falls|fell|moves|moved|rises|rose|climbs|climbed|goes|has (?:gone|dropped|slipped|fallen|moved|risen|climbed))"
                    + "(?: \\w+){0,2}? " + STEPS,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_MOVED = Pattern.compile(
            "\\b(?:the|this|our) " + WHAT + " (?:has|did|does|is|was) (?:therefore |thus )?not (?:been )?"
                    + "(?:moved?|changed?|altered|shifted)\\b"
                    + "|\\b(?:leaves|left|keeps|kept) (?:the|this|its) (?:rating|indicator|assessment) (?:as it was|unchanged|where it was)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUPPOSED = Pattern.compile(
            "\\b(?:if|unless|until|would|could|may|might|should|will|whether)\\b", Pattern.CASE_INSENSITIVE);

    /**
     * The change that a sentence, whose marks are plain ones, tells; empty when it tells none, two, or one of another time.
     *
     * @param since the year of the previous edition, in which nothing is told of but what the rating was then
     */
    static Optional<ChangeLabel> in(String sentence, Optional<String> since) {
        String named = PREVIOUS.matcher(sentence).replaceAll(THEN);
        String then = since.map(year -> named.replaceAll(
                        "(?<=\\b(?:since|than in|as in) )" + year + "\\b|\\b(?:the one|that) (?:of|in) " + year
                                + "\\b|\\bthe " + year + " (?:edition|assessment|study|report|annex|round)\\b",
                        THEN))
                .orElse(named);
        String text = SINCE_THEN
                .matcher(AS_THEN.matcher(then).replaceAll("unchanged"))
                .replaceAll("");
        if (SUPPOSED.matcher(text).find()) {
            return Optional.empty();
        }
        if (NOT_MOVED.matcher(text).find() && !YEAR.matcher(text).find()) {
            return Optional.of(ChangeLabel.UNCHANGED);
        }
        boolean compared = then.contains(THEN);
        Set<ChangeLabel> told = EnumSet.noneOf(ChangeLabel.class);
        for (String clause : CLAUSE.splitAsStream(text).toList()) {
            if (YEAR.matcher(clause).find() || NOT_SO.matcher(clause).find()) {
                continue;
            }
            if (UP.matcher(clause).find()
                    || (compared && STEP_UP.matcher(clause).find())) {
                told.add(ChangeLabel.INCREASE);
            }
            if (DOWN.matcher(clause).find()
                    || (compared && STEP_DOWN.matcher(clause).find())) {
                told.add(ChangeLabel.DECREASE);
            }
            if (SAME.matcher(clause).find()) {
                told.add(ChangeLabel.UNCHANGED);
            }
            Matcher apart = APART.matcher(clause);
            if (compared && apart.find()) {
                boolean higher = (apart.group("up") != null) != (apart.group("then") != null);
                told.add(higher ? ChangeLabel.INCREASE : ChangeLabel.DECREASE);
            }
        }
        return told.size() == 1 ? told.stream().findFirst() : Optional.empty();
    }

    /** The change that follows where a sentence names the rating of the edition before: "in 2019 it was rated Fair". */
    static Optional<ChangeLabel> before(String sentence, Rating now, Scale scale, Optional<String> since) {
        String edition = "(?:" + PREVIOUS.pattern() + since.map(y -> "|" + y).orElse("") + ")";
        String label = "['\"]?(?<label>" + SaidRatings.labels(scale) + ")\\b['\"]?";
        String it =
                "(?:[Ii]t|[Tt]he rating|[Tt]his rating|the indicator|this indicator|its rating|[Tt]he (?:position|situation|field|record)) ";
        String was =
                "(?:was|stood at|had been|had stood at|received|was given|had)(?: still)?(?: rated| assessed| judged)?(?: as| at| a)? ";
        String given =
                "(?: (?:awarded|given|recorded|earned|received|printed|published|assigned|that (?:was|had been) \\w+|(?:it|which it) (?:had|received|was given|earned|held)))?";
        Set<Rating> named = new HashSet<>();
        for (String pattern : List.of(
                "\\b[Ii]n " + edition + ",? (?:when )?" + it + was + label,
                "\\b" + it + was + label + " in " + edition,
                "\\b(?:up|down|higher|lower|better|worse|above|below|rise|fall|improvement|advance|increase|decrease|decline|drop|step|climb\\w*|slipp\\w+)"
                        + " (?:from|than|on|over) (?:the |a |its )?(?:rating (?:of )?)?" + label + given
                        + " (?:in|of|for) " + edition,
                "\\b(?:[Ww]here|[Ww]hen) " + edition
                        + " (?:had )?(?:gave|given|put|placed|recorded|printed|awarded|found|rated|saw)(?: it)?(?: as| at| a| an| only)* "
                        + label,
                "\\b[Aa]s in " + edition + ",? " + it + "(?:is|remains|stays)(?: rated)?(?: at)? " + label,
                "\\brating\\b[^.;,]{0,45}? (?:raised|lifted|lowered|up|down|fallen|risen|fell|rose|dropped|improved|slips|slipped|downgraded|upgraded)"
                        + " from (?:the |a )?" + label + "(?! to\\b)")) {
            Matcher found = Pattern.compile(pattern).matcher(sentence);
            if (found.find() && !SUPPOSED.matcher(sentence).find()) {
                named.add(scale.labelled(found.group("label")).orElseThrow());
            }
        }
        return named.size() == 1
                ? Optional.of(ChangeLabel.of(now.compareTo(named.iterator().next())))
                : Optional.empty();
    }

    /** The same, where the rating before and the one now are named: "the rating falls from 'Fair' to 'Weak'". */
    static Optional<ChangeLabel> named(String sentence, Rating now, Scale scale) {
        String labels = SaidRatings.labels(scale);
        Matcher moved = Pattern.compile("\\b" + WHAT + "\\b[^.;]{0,40} from ['\"]?(" + labels + ")\\b['\"]? to ['\"]?("
                        + labels + ")\\b['\"]?")
                .matcher(sentence);
        if (!moved.find() || NOT_SO.matcher(sentence).find() || !now.label().equals(moved.group(2))) {
            return Optional.empty();
        }
        Rating before = scale.labelled(moved.group(1)).orElseThrow();
        return Optional.of(ChangeLabel.of(now.compareTo(before)));
    }
}
