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

    private static final int FIRST_YEAR = 1946;
    /** The last number of each year from 1946 on. */
    private static final int[] LAST = {
        15, 37, 66, 78, 89, 96, 98, 103, 105, 110, 121, 126, 131, 132, 160, 170, 176, 185, 199, 219, 232, 244, 262, 275,
        291, 307, 324, 344, 366, 384, 402, 422, 443, 461, 484, 499, 529, 545, 559, 580, 593, 606, 626, 646, 683, 725,
        799, 892, 969, 1035, 1092, 1146, 1219, 1284, 1334, 1386, 1451, 1521, 1580, 1651, 1738, 1794, 1859, 1907, 1966,
        2032, 2085, 2132, 2195, 2259, 2336, 2397, 2451, 2503, 2560, 2616, 2671, 2721, 2767
    };
    /** A number so near the turn of a year may be given either year, so that a slip of a few numbers above tells nothing. */
    private static final int TURN = 3;

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
        return UnSessions.resolutionOfSecurityCouncil(number, FIRST_YEAR + LAST.length - 1)
                .isEmpty();
    }

    /** Whether its number is one of its year, or of a year whose numbers are not known here. */
    public boolean isOfItsYear() {
        int at = year - FIRST_YEAR;
        if (at < 0) {
            return false;
        }
        int before = at == 0 ? 0 : LAST[Math.min(at, LAST.length) - 1];
        return number > before - TURN && (at >= LAST.length || number <= LAST[at] + TURN);
    }
}
