package org.r2prating.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.r2prating.model.Area;
import org.r2prating.model.Framework;
import org.r2prating.model.Framework.ScoreFormula;
import org.r2prating.model.Rating;
import org.r2prating.model.RatingRange;

/**
 * What the ratings of a state add up to, out of 100. Always shown with its divisor: how many indicators are rated.
 *
 * @param exact of the indicators rated with a point, to two decimals; empty when there is none
 * @param headline {@code exact} before rounding, rounded half up to a whole number
 * @param points reached by the rated indicators
 * @param possible the most points they could have reached
 * @param lowest the score when every range is taken at its lower end; empty when nothing stands
 * @param highest the same at the upper end
 */
public record Score(
        ScoreFormula formula,
        Optional<BigDecimal> exact,
        Optional<Integer> headline,
        int points,
        int possible,
        int rated,
        int ranges,
        int insufficient,
        int notApplicable,
        Optional<BigDecimal> lowest,
        Optional<BigDecimal> highest) {

    private static final int DIGITS = 20;

    /** The score of what stands for each indicator of a state. */
    public static Score of(Framework framework, List<Recommendation> recommendations) {
        Function<Recommendation, Optional<Rating>> point = r -> r.standing().rating();
        Optional<BigDecimal> exact = share(framework, recommendations, point);
        return new Score(
                framework.score(),
                exact.map(e -> e.setScale(2, RoundingMode.HALF_UP)),
                exact.map(e -> e.setScale(0, RoundingMode.HALF_UP).intValueExact()),
                recommendations.stream()
                        .flatMap(r -> point.apply(r).stream())
                        .mapToInt(Rating::points)
                        .sum(),
                recommendations.stream()
                                .filter(r -> point.apply(r).isPresent())
                                .mapToInt(r -> 1)
                                .sum()
                        * framework.scale().highest().points(),
                count(recommendations, Outcome.Rated.class),
                count(recommendations, Outcome.Ranged.class),
                count(recommendations, Outcome.Insufficient.class),
                count(recommendations, Outcome.NotApplicable.class),
                end(framework, recommendations, RatingRange::lowest),
                end(framework, recommendations, RatingRange::highest));
    }

    private static int count(List<Recommendation> recommendations, Class<? extends Outcome> outcome) {
        return (int) recommendations.stream()
                .filter(r -> outcome.isInstance(r.standing()))
                .count();
    }

    private static Optional<BigDecimal> end(
            Framework framework, List<Recommendation> recommendations, Function<RatingRange, Rating> end) {
        return share(framework, recommendations, r -> r.standing().range().map(end))
                .map(e -> e.setScale(2, RoundingMode.HALF_UP));
    }

    private static Optional<BigDecimal> share(
            Framework framework,
            List<Recommendation> recommendations,
            Function<Recommendation, Optional<Rating>> rating) {
        List<List<Recommendation>> groups = new ArrayList<>();
        if (framework.score() == ScoreFormula.AREA_MEAN) {
            for (Area area : framework.areas()) {
                groups.add(recommendations.stream()
                        .filter(r -> r.indicator().area().equals(area.id()))
                        .toList());
            }
        } else {
            groups.add(recommendations);
        }
        List<BigDecimal> shares = new ArrayList<>();
        for (List<Recommendation> group : groups) {
            List<Rating> ratings =
                    group.stream().flatMap(r -> rating.apply(r).stream()).toList();
            if (!ratings.isEmpty()) {
                int points = ratings.stream().mapToInt(Rating::points).sum();
                int possible = ratings.size() * framework.scale().highest().points();
                shares.add(BigDecimal.valueOf(100L * points)
                        .divide(BigDecimal.valueOf(possible), DIGITS, RoundingMode.HALF_UP));
            }
        }
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(sum.divide(BigDecimal.valueOf(shares.size()), DIGITS, RoundingMode.HALF_UP));
    }
}
