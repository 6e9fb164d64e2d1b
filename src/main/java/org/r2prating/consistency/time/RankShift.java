package org.r2prating.consistency.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.stat.correlation.KendallsCorrelation;
import org.r2prating.engine.Score;
import org.r2prating.model.Edition;
import org.r2prating.model.Framework;

/**
 * How the order of states changed from one edition to the next. Only states of which enough is rated in both have a rank,
 * and they are ranked among themselves; states with the same score share the mean of their places.
 *
 * @param states how many have a rank in both editions
 * @param meanShift by how many places a state moved, the mean over all; empty when no two have a rank
 * @param tau Kendall's tau-b between the scores: 1 when the order is the same, -1 when it is turned round; empty when fewer
 *     than two have a rank, or all scores of an edition are the same
 */
public record RankShift(Edition before, Edition now, int states, OptionalDouble meanShift, OptionalDouble tau) {

    /** Between two editions that follow each other in these courses. */
    public static RankShift of(Framework framework, List<Course> courses, Edition before, Edition now) {
        List<BigDecimal> earlier = new ArrayList<>();
        List<BigDecimal> later = new ArrayList<>();
        for (Course course : courses) {
            course.in(before).flatMap(b -> rankable(framework, b.score())).ifPresent(was -> course.in(now)
                    .flatMap(n -> rankable(framework, n.score()))
                    .ifPresent(is -> {
                        earlier.add(was);
                        later.add(is);
                    }));
        }
        return of(before, now, earlier, later);
    }

    static RankShift of(Edition before, Edition now, List<BigDecimal> earlier, List<BigDecimal> later) {
        if (earlier.size() < 2) {
            return new RankShift(before, now, earlier.size(), OptionalDouble.empty(), OptionalDouble.empty());
        }
        double[] from = places(earlier);
        double[] to = places(later);
        double moved = 0;
        for (int i = 0; i < from.length; i++) {
            moved += Math.abs(to[i] - from[i]);
        }
        double tau = new KendallsCorrelation().correlation(from, to);
        return new RankShift(
                before,
                now,
                earlier.size(),
                OptionalDouble.of(moved / from.length),
                Double.isNaN(tau) ? OptionalDouble.empty() : OptionalDouble.of(tau));
    }

    private static Optional<BigDecimal> rankable(Framework framework, Score score) {
        return framework.neededForRank().isPresent()
                        && score.rated() >= framework.neededForRank().getAsInt()
                ? score.exact()
                : Optional.empty();
    }

    /** The place of each, from 1 for the highest score. */
    private static double[] places(List<BigDecimal> scores) {
        double[] places = new double[scores.size()];
        for (int i = 0; i < places.length; i++) {
            for (BigDecimal other : scores) {
                int order = other.compareTo(scores.get(i));
                places[i] += order > 0 ? 1 : order == 0 ? 0.5 : 0;
            }
            places[i] += 0.5;
        }
        return places;
    }
}
