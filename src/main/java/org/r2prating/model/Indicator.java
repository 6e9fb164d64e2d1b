package org.r2prating.model;

import java.util.List;

/**
 * One of the things that are rated.
 *
 * @param number its number in the published tables, from 1
 * @param name the official wording
 * @param area the id of its area
 * @param words beginnings of words and phrases of which a text about it speaks
 */
public record Indicator(String id, int number, String name, Kind kind, String area, List<String> words) {

    public Indicator {
        words = List.copyOf(words);
    }

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
