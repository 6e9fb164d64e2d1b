package org.r2prating.consistency.backtest;

import java.util.ArrayList;
import java.util.List;
import org.r2prating.model.Country;
import org.r2prating.model.Indicator;
import org.r2prating.model.RatingRange;

/**
 * Two states of an ordering over all indicators that hard facts rate with a point for both.
 *
 * @param betterPoints the points of the state that should be better, added up over the common indicators
 * @param worsePoints those of the other
 * @param common on how many indicators both are rated
 * @param failing the indicators on which the order is turned round
 * @param comparable whether they have enough indicators in common for their means to be compared
 */
public record PooledPair(
        Country better,
        String betterGroup,
        Country worse,
        String worseGroup,
        int betterPoints,
        int worsePoints,
        int common,
        List<Indicator> failing,
        boolean comparable) {

    static PooledPair of(HardRatings better, HardRatings worse, int leastCommon) {
        int betterPoints = 0;
        int worsePoints = 0;
        int common = 0;
        List<Indicator> failing = new ArrayList<>();
        for (var entry : better.byIndicator().entrySet()) {
            RatingRange other = worse.byIndicator().get(entry.getKey());
            if (other == null) {
                continue;
            }
            RatingRange own = entry.getValue();
            if (own.isPoint() && other.isPoint()) {
                betterPoints += own.lowest().points();
                worsePoints += other.lowest().points();
                common++;
            }
            if (own.highest().compareTo(other.lowest()) < 0) {
                failing.add(entry.getKey());
            }
        }
        return new PooledPair(
                better.country(),
                better.group(),
                worse.country(),
                worse.group(),
                betterPoints,
                worsePoints,
                common,
                List.copyOf(failing),
                common >= leastCommon);
    }

    PairVerdict verdict() {
        return comparable ? PairVerdict.of(betterPoints, worsePoints) : PairVerdict.NOT_COMPARABLE;
    }

    /** How far the mean points of the better state lie below those of the other; 0 where they cannot be compared. */
    public double shortfall() {
        return comparable ? (double) (worsePoints - betterPoints) / common : 0;
    }
}
