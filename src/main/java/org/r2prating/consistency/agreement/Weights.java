package org.r2prating.consistency.agreement;

import java.util.Locale;

/** How much two different levels of one scale still agree. */
public enum Weights {
    /** Not at all. */
    NOMINAL,
    /** By the number of pairs of levels that lie between them, themselves included. */
    ORDINAL,
    /** By how many levels lie between them. */
    LINEAR,
    /** By the square of that. */
    QUADRATIC;

    /** How far two levels are apart, in whole numbers. */
    public long distance(int one, int other) {
        long apart = Math.abs(one - other);
        return switch (this) {
            case NOMINAL -> apart == 0 ? 0 : 1;
            case ORDINAL -> apart == 0 ? 0 : apart * (apart + 1) / 2;
            case LINEAR -> apart;
            case QUADRATIC -> apart * apart;
        };
    }

    /** From 1 for the same level to 0 for the two ends of a scale of so many levels. */
    public double weight(int levels, int one, int other) {
        return 1 - (double) distance(one, other) / distance(0, levels - 1);
    }

    /** As it is written in output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
