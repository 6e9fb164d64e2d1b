package org.r2prating.model;

import java.util.Locale;

/** How a search that found nothing is treated when facts are prepared for the rules. */
public enum SearchedNone {
    /** It is read as the answer the framework declares for it (the default of the published annexes). */
    WORST,
    /** It says nothing. */
    NEUTRAL,
    /** It says nothing, and an indicator about which nothing else is known stays unrated. */
    EXCLUDE,
    /** The previous edition's fact on the same subject stands in for it, with its age. */
    CARRY_FORWARD;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
