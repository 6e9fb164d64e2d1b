package org.r2prating.report.annex;

import java.util.List;
import java.util.Optional;
import org.r2prating.engine.Recommendation;

/**
 * One indicator in the detailed table.
 *
 * @param assessment its rating, its range, or why there is none
 * @param change against the edition before, in the words of the published tables
 * @param notes what the facts say, what that does to the rating, what changed
 * @param reviewer what only the reviewer's copy says; empty in the published one
 */
public record AnnexRow(
        Recommendation recommendation,
        String assessment,
        String change,
        List<Statement> notes,
        Optional<ReviewerNotes> reviewer) {

    public AnnexRow {
        notes = List.copyOf(notes);
    }

    /** Its place in the published order, from 1. */
    public int number() {
        return recommendation.indicator().number();
    }

    /** The full official wording. */
    public String wording() {
        return recommendation.indicator().name();
    }
}
