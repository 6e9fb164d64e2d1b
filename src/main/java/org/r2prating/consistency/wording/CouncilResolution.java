package org.r2prating.consistency.wording;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A resolution of the Security Council that a text names with its year: "S/RES/2150 (2014)", "Security Council resolution 1674,
 * adopted in 2006". They are numbered through since 1946, so that a number belongs to one year.
 *
 * @param words of the text
 */
public record CouncilResolution(int number, int year, String words) {

    private static final String YEAR = "(?: ?\\(((?:19|20)\\d\\d)\\)|,? (?:adopted (?:in|on)|passed (?:in|on)|of|dated)"
            + " (?:\\d{1,2} )?(?:" + Months.ANY + " )?((?:19|20)\\d\\d)(?!\\d))";
    private static final String NUMBER = "(?:no\\. ?)?(\\d{1,4})";
    private static final List<Pattern> NAMED = List.of(
            Pattern.compile("\\b(?:S/RES/|SC ?Res(?:olution)?\\.? |UNSCR )" + NUMBER + YEAR),
            Pattern.compile("\\bSecurity Council(?:'s)? resolution " + NUMBER + YEAR, Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "\\bresolution " + NUMBER + YEAR + "(?= of the (?:UN |United Nations )?Security Council\\b)",
                    Pattern.CASE_INSENSITIVE));

    /** All that a text names with a year. */
    public static List<CouncilResolution> in(String text) {
        return NAMED.stream()
                .flatMap(p -> p.matcher(text).results())
                .map(r -> new CouncilResolution(
                        Integer.parseInt(r.group(1)),
                        Integer.parseInt(r.group(2) == null ? r.group(3) : r.group(2)),
                        r.group()))
                .toList();
    }

    /** Whether there is such a number, of whatever year. */
    public boolean exists() {
        return UnSessions.hasResolutionOfSecurityCouncil(number);
    }

    /** Whether its number is one of its year, or of a year whose numbers are not known here. */
    public boolean isOfItsYear() {
        return UnSessions.isResolutionOfSecurityCouncil(number, year);
    }
}
