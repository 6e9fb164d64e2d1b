package org.r2prating.consistency.backtest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.r2prating.engine.Reason;
import org.r2prating.engine.Recommendation;
import org.r2prating.facts.CodedFinding;
import org.r2prating.model.Country;
import org.r2prating.model.Indicator;
import org.r2prating.model.RatingRange;

/** What facts that anyone can check decide about a state: outcomes behind which no coded finding stands. */
record HardRatings(Country country, String group, Map<Indicator, RatingRange> byIndicator) {

    static HardRatings of(Country country, String group, List<Recommendation> recommendations) {
        Map<Indicator, RatingRange> hard = new LinkedHashMap<>();
        for (Recommendation recommendation : recommendations) {
            recommendation
                    .outcome()
                    .range()
                    .filter(range -> isHard(recommendation))
                    .ifPresent(range -> hard.put(recommendation.indicator(), range));
        }
        return new HardRatings(country, group, hard);
    }

    /** Whether all facts that decide are treaties, votes, personnel, mechanisms, memberships, participations, indices. */
    static boolean isHard(Recommendation recommendation) {
        return recommendation.decisive().stream()
                .map(Reason::facts)
                .flatMap(List::stream)
                .noneMatch(CodedFinding.class::isInstance);
    }

    Optional<RatingRange> on(Indicator indicator) {
        return Optional.ofNullable(byIndicator.get(indicator));
    }
}
