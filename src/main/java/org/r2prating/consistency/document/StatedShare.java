package org.r2prating.consistency.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.wording.Numbers;
import org.r2prating.consistency.wording.Sentence;
import org.r2prating.consistency.wording.Words;

/** A share beside the figures that it is the share of: "63 of the 101 seats, just over sixty per cent". */
final class StatedShare {

    private static final String PER_CENT = " ?(?:%|per ?cent\\b)";
    private static final Pattern OF_TWO = Pattern.compile(
            "\\b(?<part>" + SumOfParts.F + ") (?:[a-z-]+ ){0,4}?(?:out )?of (?:the |its |all )?(?<whole>" + SumOfParts.F
                    + ")\\b[^.;,()]{0,40}?(?:,? (?:or|that is|i\\.e\\.|which is)|\\s*\\(|,)(?: ?(?<near>just|slightly|a little|nearly|almost|about|around|some|roughly|approximately))?"
                    + "(?: ?(?<side>under|below|less than|over|above|more than))? ?(?<share>\\d+(?:\\.\\d+)?|"
                    + Numbers.NUMBER + ")" + PER_CENT + "(?! (?!and|but|while|which)\\p{L})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_SEX = Pattern.compile(
            "\\b(?:(?:share|proportion|percentage) of (?<of>women|men)|(?<who>women|men) (?:thus |therefore |then )?(?:made|make|making) up)\\b"
                    + "[^.;]{0,40}?\\b(?:one (?:in|out of) (?<in>" + Numbers.NUMBER + ")|(?<cent>\\d+(?:\\.\\d+)?)"
                    + PER_CENT
                    + "|a (?<part>half|third|quarter|fifth|tenth)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> PARTS = List.of("half", "third", "quarter", "fifth", "tenth");
    private static final List<Integer> DIVISORS = List.of(2, 3, 4, 5, 10);
    /** How far off, in points, what is given as it is may be, and what is given as near it. */
    private static final double GIVEN = 1.5;

    private static final double NEARLY = 5;
    private static final double FAR = 1.5;

    private StatedShare() {}

    static void in(String before, String text, Sentence sentence, AnnexFindings findings) {
        for (Matcher said = OF_TWO.matcher(text); said.find(); ) {
            double share = 100.0 * Numbers.figure(said.group("part")) / Numbers.figure(said.group("whole"));
            if (!holds(share, said)) {
                tell(said.group("share") + " per cent", share, sentence, findings);
            }
        }
        ofSex(before + " " + text, sentence, findings);
    }

    private static boolean holds(double share, Matcher said) {
        String written = said.group("share");
        double told = Character.isDigit(written.charAt(0)) ? Double.parseDouble(written) : Numbers.figure(written);
        boolean near = said.group("near") != null;
        if (said.group("side") == null) {
            return Math.abs(share - told) <= (near ? NEARLY : GIVEN);
        }
        boolean under = said.group("side").toLowerCase(Locale.ROOT).matches("under|below|less than");
        return (under ? share < told : share > told) && (!near || Math.abs(share - told) <= NEARLY);
    }

    /** "The share of women came to one in four", behind the figures of both. */
    private static void ofSex(String text, Sentence sentence, AnnexFindings findings) {
        Matcher sexes = SumOfParts.SEXES.matcher(text);
        Matcher said = OF_SEX.matcher(text);
        if (!sexes.find() || !said.find(sexes.end())) {
            return;
        }
        String of = said.group("of") == null ? said.group("who") : said.group("of");
        int one = Numbers.figure(sexes.group("one"));
        int other = Numbers.figure(sexes.group("other"));
        boolean menFirst = sexes.group().indexOf(" men") < sexes.group().indexOf(" women");
        boolean first = menFirst == of.equalsIgnoreCase("men");
        double share = (first ? one : other) / (double) (one + other);
        double told = said.group("in") != null
                ? 1.0 / Numbers.value(said.group("in"))
                : said.group("cent") != null
                        ? Double.parseDouble(said.group("cent")) / 100
                        : 1.0 / DIVISORS.get(PARTS.indexOf(said.group("part").toLowerCase(Locale.ROOT)));
        if (told > share * FAR || told * FAR < share) {
            tell(said.group(), 100 * share, sentence, findings);
        }
    }

    private static void tell(String told, double share, Sentence sentence, AnnexFindings findings) {
        findings.add(
                "share " + Words.slug(told, 8),
                "a sentence says \u201C" + told + "\u201D; by the figures beside it, it is ("
                        + Math.round(share * 10) / 10.0 + ") per cent",
                sentence.place(),
                "Maybe compute the share again.",
                new Witness(sentence.text(), sentence.place()));
    }
}
