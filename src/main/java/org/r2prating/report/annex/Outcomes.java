package org.r2prating.report.annex;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Recommendation;
import org.r2prating.model.Rating;
import org.r2prating.model.RatingRange;

/** Outcomes as the tables name them, and the order of their groups. */
final class Outcomes {

    /** Ratings from the strongest, then ranges, then what has neither. */
    static final Comparator<Outcome> STRONGEST_FIRST = Comparator.comparing(Outcomes::group)
            .thenComparing(
                    o -> o.range().map(RatingRange::highest),
                    Comparator.comparing(Outcomes::level, Comparator.reverseOrder()))
            .thenComparing(
                    o -> o.range().map(RatingRange::lowest),
                    Comparator.comparing(Outcomes::level, Comparator.reverseOrder()));

    private Outcomes() {}

    /** {@code Weak}, {@code Weak to Fair}, {@code Insufficient evidence}. */
    static String label(Outcome outcome) {
        return outcome.range().map(Object::toString).orElseGet(() -> StringUtils.capitalize(outcome.name()));
    }

    /** Those with a rating that is just this one. */
    static List<Recommendation> rated(List<Recommendation> recommendations, Rating rating) {
        return recommendations.stream()
                .filter(r -> r.standing().rating().equals(Optional.of(rating)))
                .toList();
    }

    /** Those with an outcome of a kind. */
    static List<Recommendation> of(List<Recommendation> recommendations, Class<? extends Outcome> kind) {
        return recommendations.stream()
                .filter(r -> kind.isInstance(r.standing()))
                .toList();
    }

    static List<Integer> numbers(List<Recommendation> recommendations) {
        return recommendations.stream().map(r -> r.indicator().number()).toList();
    }

    private static int group(Outcome outcome) {
        return outcome instanceof Outcome.Rated
                ? 0
                : outcome instanceof Outcome.Ranged ? 1 : outcome instanceof Outcome.Insufficient ? 2 : 3;
    }

    private static int level(Optional<Rating> rating) {
        return rating.map(Rating::level).orElse(-1);
    }
}
