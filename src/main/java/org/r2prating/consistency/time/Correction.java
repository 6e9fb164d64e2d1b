package org.r2prating.consistency.time;

import java.util.Optional;
import org.r2prating.facts.FactBase;
import org.r2prating.input.Place;
import org.r2prating.model.Edition;

/**
 * A change of a rating after its edition was final.
 *
 * @param reason as it was given
 * @param place where it is written
 */
public record Correction(String reason, Place place) {

    /** Where corrections are found. */
    @FunctionalInterface
    public interface Corrections {

        /** None are known. */
        Corrections NONE = (country, edition, indicator) -> Optional.empty();

        /** Those in the review files; one that only confirms a rating is none. */
        static Corrections of(FactBase base) {
            return (country, edition, indicator) -> base.reviews()
                    .standing(country, edition.id())
                    .correction(indicator)
                    .filter(c -> !c.confirms())
                    .map(c -> new Correction(
                            "of " + edition.id() + ", from " + c.from() + " to " + c.rating() + ", because of "
                                    + c.grounds().reason().words(),
                            Place.of(c.origin())));
        }

        /** The last correction of a rating of a state, by its code. */
        Optional<Correction> of(String country, Edition edition, String indicator);
    }
}
