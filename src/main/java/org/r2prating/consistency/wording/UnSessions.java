package org.r2prating.consistency.wording;

import java.util.Optional;

/**
 * When organs of the United Nations met, as far as symbols tell it. The bounds are generous by a session, since documents
 * are printed ahead of theirs: what is beyond them cannot exist.
 */
final class UnSessions {

    private static final int MOST_RESOLUTIONS_OF_A_SESSION = 500;
    private static final int MOST_RESOLUTIONS_A_YEAR = 95;
    /** When the Security Council first met. */
    private static final int COUNCIL_SINCE = 1946;
    /** The last number of the Security Council's resolutions in each year from then on. */
    private static final int[] LAST_RESOLUTIONS = {
        15, 37, 66, 78, 89, 96, 98, 103, 105, 110, 121, 126, 131, 132, 160, 170, 176, 185, 199, 219, 232, 244, 262, 275,
        291, 307, 324, 344, 366, 384, 402, 422, 443, 461, 484, 499, 529, 545, 559, 580, 593, 606, 626, 646, 683, 725,
        799, 892, 969, 1035, 1092, 1146, 1219, 1284, 1334, 1386, 1451, 1521, 1580, 1651, 1738, 1794, 1859, 1907, 1966,
        2032, 2085, 2132, 2195, 2259, 2336, 2397, 2451, 2503, 2560, 2616, 2671, 2721, 2767
    };
    /** A number so near the turn of a year may be given either year, so that a slip of a few numbers above tells nothing. */
    private static final int TURN = 3;

    private UnSessions() {}

    /** The Human Rights Council meets three times a year since June 2006; the 48th session was in autumn 2021. */
    static Optional<String> council(int session, int year) {
        int last = 3 * (year - 2005);
        return session >= 1 && session <= last + 1
                ? Optional.empty()
                : Optional.of("the Human Rights Council had held " + last + " regular sessions by the end of " + year);
    }

    /** The UPR working group meets about three times a year since April 2008; the 39th session was in November 2021. */
    static Optional<String> review(int session, int year) {
        int last = 3 * (year - 2007);
        return session >= 1 && session <= last + 1
                ? Optional.empty()
                : Optional.of("the working group of the Universal Periodic Review had held no more than " + last
                        + " sessions by the end of " + year);
    }

    /** The first regular session of the General Assembly opened in January 1946, the others each in autumn. */
    static Optional<String> assembly(int session, int year) {
        int last = year - 1945;
        return session >= 1 && session <= last
                ? Optional.empty()
                : Optional.of("the General Assembly's session at the end of " + year + " was the " + last + "th");
    }

    static Optional<String> resolutionOfAssembly(int number) {
        return number >= 1 && number <= MOST_RESOLUTIONS_OF_A_SESSION
                ? Optional.empty()
                : Optional.of("no session of the General Assembly adopted so many resolutions");
    }

    /** Behind the years that are known there may be as many a year as there ever were. */
    static Optional<String> resolutionOfSecurityCouncil(int number, int year) {
        int known = Math.min(LAST_RESOLUTIONS.length, Math.max(1, year - COUNCIL_SINCE + 1));
        int most = LAST_RESOLUTIONS[known - 1]
                + TURN
                + MOST_RESOLUTIONS_A_YEAR * Math.max(0, year - COUNCIL_SINCE + 1 - LAST_RESOLUTIONS.length);
        return number >= 1 && number <= most
                ? Optional.empty()
                : Optional.of(
                        "the Security Council had adopted no more than " + most + " resolutions by the end of " + year);
    }

    /** Whether the Security Council has adopted so many, in the years that are known. */
    static boolean hasResolutionOfSecurityCouncil(int number) {
        return number >= 1 && number <= LAST_RESOLUTIONS[LAST_RESOLUTIONS.length - 1];
    }

    /** Whether a number is one of a year, or of a year whose numbers are not known here. */
    static boolean isResolutionOfSecurityCouncil(int number, int year) {
        int at = year - COUNCIL_SINCE;
        if (at < 0) {
            return false;
        }
        int before = at == 0 ? 0 : LAST_RESOLUTIONS[Math.min(at, LAST_RESOLUTIONS.length) - 1];
        return number > before - TURN && (at >= LAST_RESOLUTIONS.length || number <= LAST_RESOLUTIONS[at] + TURN);
    }

    static Optional<String> security(int of, int year) {
        return of >= 1946 && of <= year
                ? Optional.empty()
                : Optional.of("documents of the Security Council bear the year in which they were issued");
    }
}
