package org.r2prating.consistency.agreement;

import java.util.ArrayList;
import java.util.List;
import org.r2prating.model.Rating;

/** Sets of ratings as the tables from which figures are made. */
final class Tables {

    private Tables() {}

    /** What all sets give some things. */
    static Sums sums(int levels, List<RatingSet> sets, List<Thing> things) {
        List<List<Integer>> ratings = new ArrayList<>();
        for (Thing thing : things) {
            ratings.add(sets.stream()
                    .flatMap(s -> s.of(thing).stream())
                    .map(Rating::level)
                    .toList());
        }
        return Sums.of(levels, ratings);
    }

    /** What two sets give those things that both rate. */
    static ConfusionMatrix matrix(int levels, RatingSet first, RatingSet second, List<Thing> things) {
        List<Integer> ones = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (Thing thing : things) {
            first.of(thing).ifPresent(one -> second.of(thing).ifPresent(other -> {
                ones.add(one.level());
                others.add(other.level());
            }));
        }
        return ConfusionMatrix.of(levels, ones, others);
    }
}
