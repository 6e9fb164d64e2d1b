package org.r2prating.facts.review;

import java.time.LocalDate;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.input.Origin;

/** One thing that a person put on record of an indicator; it is never edited, only followed by another. */
public sealed interface ReviewRecord permits BlindCoding, FinalRating, Correction {

    /** What kind it is, as files write it. */
    Kind kind();

    /** The id of the indicator. */
    String indicator();

    /** Who. */
    String by();

    LocalDate on();

    Verdict rating();

    /** Against what it was made. */
    Basis basis();

    /** Where it is written. */
    Origin origin();

    /** Who is meant by a name: no two persons are told apart by capitals and blanks. */
    static String person(String name) {
        return StringUtils.normalizeSpace(name).toLowerCase(Locale.ROOT);
    }

    /** The kinds of record. */
    enum Kind {
        CODING,
        FINAL,
        CORRECTION
    }
}
