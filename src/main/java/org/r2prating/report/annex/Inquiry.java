package org.r2prating.report.annex;

import java.util.List;
import java.util.Optional;
import org.r2prating.engine.Recommendation;

/**
 * What more than a derivation a reviewer is told of a recommendation.
 *
 * @param whyNot for the next rating up and the next one down, what stands in the way
 * @param change the smallest changes that would lift the rating, or that none can
 * @param hangsOn the facts and sources without which the rating would be another
 */
public record Inquiry(List<String> whyNot, List<String> change, List<String> hangsOn) {

    /** Nothing was inquired into. */
    static final Inquiry NONE = new Inquiry(List.of(), List.of(), List.of());

    public Inquiry {
        whyNot = List.copyOf(whyNot);
        change = List.copyOf(change);
        hangsOn = List.copyOf(hangsOn);
    }

    /** Whoever inquires into recommendations. */
    @FunctionalInterface
    public interface Inquirer {

        /** Nobody does. */
        Inquirer NOBODY = recommendation -> Optional.empty();

        /** What was found on a recommendation; empty where nothing was inquired into. */
        Optional<Inquiry> of(Recommendation recommendation);
    }
}
