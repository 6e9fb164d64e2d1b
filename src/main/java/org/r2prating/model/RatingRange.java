package org.r2prating.model;

/** The ratings that the evidence leaves open, both ends included; a point when both are the same. */
public record RatingRange(Rating lowest, Rating highest) {

    public RatingRange {
        if (lowest.compareTo(highest) > 0) {
            throw new IllegalArgumentException("lowest (" + lowest + ") is above highest (" + highest + ")");
        }
    }

    public boolean isPoint() {
        return lowest.equals(highest);
    }

    @Override
    public String toString() {
        return isPoint() ? lowest.label() : lowest + " to " + highest;
    }
}
