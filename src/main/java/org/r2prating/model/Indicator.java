package org.r2prating.model;

/**
 * One of the things that are rated.
 *
 * @param number its number in the published tables, from 1
 * @param name the official wording
 * @param area the id of its area
 */
public record Indicator(String id, int number, String name, Kind kind, String area) {

    /** How an indicator is decided. */
    public enum Kind {
        /** By facts that anyone can check. */
        FACT_CODED,
        /** By findings that experts code from sources. */
        EXPERT_CODED,
        /** By both. */
        MIXED
    }
}
