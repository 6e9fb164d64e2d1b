package org.r2prating.model;

import java.util.List;
import java.util.Optional;

/** The ratings of a framework, weakest first. */
public record Scale(List<Rating> ratings) {

    public Scale {
        ratings = List.copyOf(ratings);
        if (ratings.size() < 2) {
            throw new IllegalArgumentException("a scale has at least two ratings");
        }
    }

    public Rating lowest() {
        return ratings.get(0);
    }

    public Rating highest() {
        return ratings.get(ratings.size() - 1);
    }

    /** Everything is open. */
    public RatingRange full() {
        return new RatingRange(lowest(), highest());
    }

    public Optional<Rating> labelled(String label) {
        return ratings.stream().filter(r -> r.label().equals(label)).findFirst();
    }

    public List<String> labels() {
        return ratings.stream().map(Rating::label).toList();
    }
}
