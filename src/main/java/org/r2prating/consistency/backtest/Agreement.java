package org.r2prating.consistency.backtest;

import java.util.ArrayList;
import java.util.List;
import org.r2prating.consistency.agreement.Coefficient;
import org.r2prating.consistency.agreement.ConfusionMatrix;
import org.r2prating.consistency.agreement.Kappa;
import org.r2prating.consistency.backtest.Comparison.Verdict;
import org.r2prating.model.Rating;
import org.r2prating.model.Scale;

/**
 * How recommended ratings agree with published ones. Only points are right or wrong; all else is counted apart.
 *
 * @param points recommended points against published ratings
 * @param rangesAround ranges with the published rating inside
 * @param rangesBeside ranges that leave the published rating out
 */
public record Agreement(
        ConfusionMatrix points, int rangesAround, int rangesBeside, int insufficient, int notApplicable) {

    public static Agreement of(Scale scale, List<Comparison> comparisons) {
        List<Integer> recommended = new ArrayList<>();
        List<Integer> published = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            comparison.recommendation().outcome().rating().map(Rating::level).ifPresent(level -> {
                recommended.add(level);
                published.add(comparison.published().level());
            });
        }
        return new Agreement(
                ConfusionMatrix.of(scale.ratings().size(), recommended, published),
                count(comparisons, Verdict.RANGE_AROUND_PUBLISHED),
                count(comparisons, Verdict.RANGE_BESIDE_PUBLISHED),
                count(comparisons, Verdict.INSUFFICIENT),
                count(comparisons, Verdict.NOT_APPLICABLE));
    }

    private static int count(List<Comparison> comparisons, Verdict verdict) {
        return (int) comparisons.stream().filter(c -> c.verdict() == verdict).count();
    }

    public int ranges() {
        return rangesAround + rangesBeside;
    }

    /** How many published ratings were compared, whatever the rules made of them. */
    public int published() {
        return points.total() + ranges() + insufficient + notApplicable;
    }

    public Coefficient kappa() {
        return Kappa.quadratic(points);
    }

    /** Whether a point is another than the published rating, or a range leaves it out. */
    public boolean differs() {
        return points.exact().part() < points.exact().whole() || rangesBeside > 0;
    }
}
