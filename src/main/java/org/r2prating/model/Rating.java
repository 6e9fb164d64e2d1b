package org.r2prating.model;

/**
 * One step of a framework's scale, for example Very Weak.
 *
 * @param level its place on the scale, from 0 for the weakest
 * @param label the word that stands for it in rules, tables and documents
 * @param points what it adds to a score
 * @param symbol one character that tells it apart without colour
 */
public record Rating(int level, String label, int points, String symbol) implements Comparable<Rating> {

    @Override
    public int compareTo(Rating other) {
        return Integer.compare(level, other.level);
    }

    /** The weaker of the two. */
    public Rating min(Rating other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The stronger of the two. */
    public Rating max(Rating other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public String toString() {
        return label;
    }
}
