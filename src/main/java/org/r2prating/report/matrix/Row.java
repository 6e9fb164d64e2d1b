package org.r2prating.report.matrix;

import java.util.List;
import org.r2prating.engine.Score;
import org.r2prating.model.Country;

/**
 * A state in the matrix.
 *
 * @param score over all indicators of the framework, also those that are not shown
 * @param cells one for each indicator that is shown
 */
public record Row(Country country, Score score, Rank rank, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The score to two decimals, or {@code none}. */
    public String scoreWords() {
        return score.exact().map(Object::toString).orElse("none");
    }

    /** What the score is a share of: points reached and points to be had; empty without a score. */
    public String divisorWords() {
        return score.exact().isEmpty() ? "" : score.points() + "/" + score.possible();
    }
}
