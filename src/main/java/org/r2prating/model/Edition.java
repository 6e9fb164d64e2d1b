package org.r2prating.model;

import java.time.LocalDate;

/**
 * An edition of the assessment and the period it covers, both days included.
 *
 * @param until the last day of the period and the cut-off for evidence
 * @param firstSession the first session of the General Assembly that belongs to it
 * @param lastSession the last one
 */
public record Edition(String id, LocalDate since, LocalDate until, int firstSession, int lastSession)
        implements Comparable<Edition> {

    public boolean covers(Resolution resolution) {
        return firstSession <= resolution.session() && resolution.session() <= lastSession;
    }

    @Override
    public int compareTo(Edition other) {
        return until.compareTo(other.until);
    }
}
