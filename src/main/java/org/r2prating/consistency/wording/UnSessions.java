package org.r2prating.consistency.wording;

import java.util.Optional;

/**
 * When organs of the United Nations met, as far as symbols tell it. The bounds are generous by a session, since documents
 * are printed ahead of theirs: what is beyond them cannot exist.
 */
final class UnSessions {

    private static final int MOST_RESOLUTIONS_OF_A_SESSION = 500;
    private static final int RESOLUTIONS_BY_2021 = 2616;
    private static final int MOST_RESOLUTIONS_A_YEAR = 95;

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

    static Optional<String> resolutionOfSecurityCouncil(int number, int year) {
        int most = Math.max(1, RESOLUTIONS_BY_2021 + MOST_RESOLUTIONS_A_YEAR * Math.max(0, year - 2021));
        return number >= 1 && number <= most
                ? Optional.empty()
                : Optional.of(
                        "the Security Council had adopted no more than " + most + " resolutions by the end of " + year);
    }

    static Optional<String> security(int of, int year) {
        return of >= 1946 && of <= year
                ? Optional.empty()
                : Optional.of("documents of the Security Council bear the year in which they were issued");
    }
}
