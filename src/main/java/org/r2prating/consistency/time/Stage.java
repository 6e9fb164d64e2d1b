package org.r2prating.consistency.time;

import java.util.Map;
import java.util.Optional;
import org.r2prating.engine.Score;
import org.r2prating.model.Edition;
import org.r2prating.model.Indicator;

/**
 * A state in one edition, on every indicator in the published order.
 *
 * @param score of the ratings that stand, where each is a point; of the recommendations where none is on record
 */
public record Stage(Edition edition, Map<Indicator, At> byIndicator, Score score) {

    /** One indicator of it. */
    public Optional<At> on(Indicator indicator) {
        return Optional.ofNullable(byIndicator.get(indicator));
    }
}
