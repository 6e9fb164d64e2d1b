package org.r2prating.consistency.backtest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Reason;
import org.r2prating.engine.Recommendation;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Rating;
import org.r2prating.model.RatingRange;

/**
 * A published rating, and what the rules recommend on the same indicator.
 *
 * @param source the document that published it
 */
public record Comparison(
        Country country, Edition edition, Recommendation recommendation, Rating published, String source) {

    /** How the two stand to each other; only the first two are right or wrong. */
    public enum Verdict {
        EQUAL,
        DIFFERENT,
        RANGE_AROUND_PUBLISHED,
        RANGE_BESIDE_PUBLISHED,
        INSUFFICIENT,
        NOT_APPLICABLE
    }

    public Verdict verdict() {
        Optional<RatingRange> range = recommendation.outcome().range();
        if (range.isEmpty()) {
            return recommendation.outcome() instanceof Outcome.NotApplicable
                    ? Verdict.NOT_APPLICABLE
                    : Verdict.INSUFFICIENT;
        }
        boolean within = range.get().lowest().compareTo(published) <= 0
                && range.get().highest().compareTo(published) >= 0;
        if (range.get().isPoint()) {
            return within ? Verdict.EQUAL : Verdict.DIFFERENT;
        }
        return within ? Verdict.RANGE_AROUND_PUBLISHED : Verdict.RANGE_BESIDE_PUBLISHED;
    }

    /** The rules that decided; none where the evidence decides nothing. */
    public List<String> rules() {
        return deciding().map(r -> r.card().name()).toList();
    }

    /** Whether a fact that decided cites the very document whose rating it is compared with. */
    boolean citesPublished() {
        return sources().anyMatch(source::equals);
    }

    /** Whether no fact that decided cites anything else. */
    boolean citesOnlyPublished() {
        return citesPublished() && sources().allMatch(source::equals);
    }

    private Stream<Reason> deciding() {
        return recommendation.outcome() instanceof Outcome.Insufficient
                ? Stream.empty()
                : recommendation.decisive().stream();
    }

    private Stream<String> sources() {
        return deciding()
                .flatMap(r -> r.facts().stream())
                .flatMap(f -> f.evidence().stream())
                .map(e -> e.source());
    }
}
