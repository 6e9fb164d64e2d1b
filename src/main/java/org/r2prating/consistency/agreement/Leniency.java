package org.r2prating.consistency.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.r2prating.model.Rating;

/**
 * How much kinder a set is than all sets together.
 *
 * @param rated how many things it and at least one other rate
 * @param mean of its rating less the mean of all ratings of the same thing, in levels; above zero where it is kinder;
 *     empty when nothing is rated
 * @param alphaWithout Krippendorff's ordinal alpha of all others; undefined with fewer than three sets
 */
public record Leniency(RatingSet set, int rated, OptionalDouble mean, Coefficient alphaWithout) {

    static Leniency of(int levels, RatingSet set, List<RatingSet> sets, List<Thing> things) {
        double sum = 0;
        int rated = 0;
        for (Thing thing : things) {
            if (set.of(thing).isPresent()) {
                int own = set.of(thing).get().level();
                sum += own
                        - sets.stream()
                                .flatMap(s -> s.of(thing).stream())
                                .mapToInt(Rating::level)
                                .average()
                                .orElse(own);
                rated++;
            }
        }
        List<RatingSet> others = new ArrayList<>(sets);
        others.remove(set);
        return new Leniency(
                set,
                rated,
                rated == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / rated),
                Alpha.ORDINAL.of(Tables.sums(levels, others, things)));
    }
}
