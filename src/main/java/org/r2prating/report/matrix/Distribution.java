package org.r2prating.report.matrix;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.r2prating.engine.Outcome;
import org.r2prating.model.Indicator;
import org.r2prating.model.Rating;
import org.r2prating.model.RatingRange;

/** How many states have each outcome on an indicator; together they are all states. */
public record Distribution(
        Indicator indicator,
        SortedMap<Rating, Integer> ratings,
        SortedMap<RatingRange, Integer> ranges,
        int insufficient,
        int notApplicable) {

    private static final Comparator<RatingRange> ORDER =
            Comparator.comparing(RatingRange::lowest).thenComparing(RatingRange::highest);

    public Distribution {
        ratings = Collections.unmodifiableSortedMap(ratings);
        ranges = Collections.unmodifiableSortedMap(ranges);
    }

    static Distribution of(Indicator indicator, List<Outcome> outcomes) {
        SortedMap<Rating, Integer> ratings = new TreeMap<>();
        SortedMap<RatingRange, Integer> ranges = new TreeMap<>(ORDER);
        int insufficient = 0;
        int notApplicable = 0;
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Rated rated) {
                ratings.merge(rated.value(), 1, Integer::sum);
            } else if (outcome instanceof Outcome.Ranged ranged) {
                ranges.merge(ranged.value(), 1, Integer::sum);
            } else if (outcome instanceof Outcome.Insufficient) {
                insufficient++;
            } else {
                notApplicable++;
            }
        }
        return new Distribution(indicator, ratings, ranges, insufficient, notApplicable);
    }

    public int of(Rating rating) {
        return ratings.getOrDefault(rating, 0);
    }

    /** How many states have any range. */
    public int ranged() {
        return ranges.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** All states. */
    public int states() {
        return ratings.values().stream().mapToInt(Integer::intValue).sum() + ranged() + insufficient + notApplicable;
    }

    /** {@code 3 Very Weak to Weak, 1 Fair to Strong}; empty when there is no range. */
    public String rangeWords() {
        return String.join(
                ", ",
                ranges.entrySet().stream()
                        .map(r -> r.getValue() + " " + r.getKey())
                        .toList());
    }
}
