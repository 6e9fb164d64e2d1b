package org.r2prating.consistency.document;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.wording.Numbers;
import org.r2prating.consistency.wording.Sentence;

/** A figure that lies outside the scale that is named beside it, or a part that is more than its whole. */
final class OffScale {

    private static final String V = "(?<![\\d.,/-])(?<value>-?\\d{1,4}(?:\\.\\d+)?)";
    private static final String A = "(?<low>-?\\d{1,4}(?:\\.\\d+)?)";
    private static final String B = "(?<high>-?\\d{1,4}(?:\\.\\d+)?)\\b";
    private static final Pattern SCALE = Pattern.compile(V
            + "(?: points?)?(?: (?:for|in) (?:19|20)\\d\\d)?,? (?:on|of) (?:a|an|its|the|their) (?:\\w+ )?scale (?:(?:that (?:runs|goes|ranges) |running |ranging )?(?:from|of|between) "
            + A
            + " ?(?:to|and|-) ?" + B + "|(?:where|on which|in which) " + A.replace("low", "one")
            + " (?:is|means|stands for)[^.;]{1,60}? and " + B.replace("high", "other") + ")");
    private static final Pattern WHOLE = Pattern.compile(
            "(?<![\\d.,/-])\\b(?<value>" + Numbers.NUMBER
                    + ") (?:out )?of (?:the |its |these |those |a possible |all )?(?<whole>" + Numbers.NUMBER
                    + ") (?:possible |available )?(?:points|indicators|instruments|treaties|conventions|resolutions|recommendations|counted votes|votes|seats|members|ratings|assessments)\\b",
            Pattern.CASE_INSENSITIVE);

    private OffScale() {}

    static void in(String text, Sentence sentence, AnnexFindings findings) {
        for (Matcher said = SCALE.matcher(text); said.find(); ) {
            BigDecimal value = new BigDecimal(said.group("value"));
            BigDecimal one = new BigDecimal(said.group("low") == null ? said.group("one") : said.group("low"));
            BigDecimal other = new BigDecimal(said.group("high") == null ? said.group("other") : said.group("high"));
            if (value.compareTo(one.min(other)) < 0 || value.compareTo(one.max(other)) > 0) {
                tell(
                        value.toPlainString(),
                        "a scale from (" + one.toPlainString() + ") to (" + other.toPlainString() + ")",
                        sentence,
                        findings);
            }
        }
        for (Matcher said = WHOLE.matcher(text); said.find(); ) {
            if (Numbers.value(said.group("value")) > Numbers.value(said.group("whole"))) {
                tell(said.group("value"), "a whole of (" + said.group("whole") + ")", sentence, findings);
            }
        }
    }

    private static void tell(String value, String of, Sentence sentence, AnnexFindings findings) {
        findings.add(
                "beyond " + value,
                "a sentence gives (" + value + ") on " + of,
                sentence.place(),
                "Maybe one of the figures is wrong.",
                new Witness(sentence.text(), sentence.place()));
    }
}
