package org.r2prating.report;

import java.util.SortedMap;
import java.util.TreeMap;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Recommendation;
import org.r2prating.model.Rating;

/** Counts the outcomes of any number of recommendations, keeping none of them. */
final class Totals {

    private final SortedMap<Rating, Integer> ratings = new TreeMap<>();
    private final SortedMap<Integer, Integer> divisors = new TreeMap<>();
    private int states;
    private int ranges;
    private int insufficient;
    private int notApplicable;

    void add(Assessment assessment, Iterable<Recommendation> shown) {
        states++;
        divisors.merge(assessment.score().rated(), 1, Integer::sum);
        shown.forEach(this::add);
    }

    void add(Recommendation recommendation) {
        Outcome outcome = recommendation.outcome();
        if (outcome instanceof Outcome.Rated rated) {
            ratings.merge(rated.value(), 1, Integer::sum);
        } else if (outcome instanceof Outcome.Ranged) {
            ranges++;
        } else if (outcome instanceof Outcome.Insufficient) {
            insufficient++;
        } else {
            notApplicable++;
        }
    }

    int states() {
        return states;
    }

    int of(Rating rating) {
        return ratings.getOrDefault(rating, 0);
    }

    int rated() {
        return ratings.values().stream().mapToInt(Integer::intValue).sum();
    }

    int ranges() {
        return ranges;
    }

    int insufficient() {
        return insufficient;
    }

    int notApplicable() {
        return notApplicable;
    }

    /** How many states have how many indicators rated with a point. */
    SortedMap<Integer, Integer> divisors() {
        return divisors;
    }
}
