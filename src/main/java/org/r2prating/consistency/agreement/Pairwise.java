package org.r2prating.consistency.agreement;

import java.util.List;
import java.util.Optional;

/**
 * How two sets agree.
 *
 * @param matrix how often each rating of the first meets each of the second
 * @param exact interval of exact agreement: Wilson's where draws show no spread
 * @param bias interval of the first less the second, in levels
 * @param distance interval of how many levels apart they are in the mean
 */
public record Pairwise(
        RatingSet first,
        RatingSet second,
        ConfusionMatrix matrix,
        Optional<Interval> exact,
        Optional<Interval> adjacent,
        Optional<Interval> bias,
        Optional<Interval> distance,
        Measure kappa) {

    /** From this share of exact agreement by chance on, coefficients say more of the ratings' spread than of the raters. */
    public static final double MUCH_CHANCE = 0.7;

    /** From here on a coefficient is high: almost perfect by Landis and Koch. */
    private static final double HIGH = 0.8;

    static Pairwise of(int levels, RatingSet first, RatingSet second, List<Thing> things) {
        ConfusionMatrix matrix = Tables.matrix(levels, first, second, things);
        Draws draws = new Draws(
                levels,
                List.of(first, second),
                things.stream()
                        .filter(t -> first.of(t).isPresent() && second.of(t).isPresent())
                        .toList());
        List<Optional<Interval>> intervals = draws.ofMatrix(List.of(
                m -> m.exact().value(),
                m -> m.adjacent().value(),
                ConfusionMatrix::meanDifference,
                ConfusionMatrix::meanDistance,
                m -> Kappa.quadratic(m).value()));
        return new Pairwise(
                first,
                second,
                matrix,
                intervals.get(0).or(() -> Interval.wilson(matrix.exact())),
                intervals.get(1).or(() -> Interval.wilson(matrix.adjacent())),
                intervals.get(2),
                intervals.get(3),
                new Measure("kappa-quadratic", "Cohen's kappa, quadratic", Kappa.quadratic(matrix), intervals.get(4)));
    }

    /**
     * Whether nearly all ratings are the same, so that kappa and alpha are low however well the two agree. Where they agree
     * on all, or well enough for a high kappa all the same, nothing needs that explanation.
     */
    public boolean isParadox() {
        double reached = matrix.exact().part() == matrix.total()
                ? 1
                : kappa.value().value().orElse(0);
        return Kappa.byChance(matrix) > MUCH_CHANCE && reached < HIGH;
    }
}
