package org.r2prating.consistency.held;

import java.util.Optional;
import org.r2prating.engine.Recommendation;
import org.r2prating.input.Place;
import org.r2prating.model.Rating;

/**
 * The rating that stands for a state, an edition and an indicator.
 *
 * @param place where it is written
 */
public record HeldRating(Rating rating, By by, Place place) {

    /** Who says so; a person goes before the rules. */
    public enum By {
        FINAL("final"),
        /** A closed edition that keeps it, decided or recommended as it was. */
        CLOSED("closed"),
        PUBLISHED("published"),
        RECOMMENDED("recommended");

        private final String word;

        By(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** What the rules recommend, where that is one rating; its place is the rule that decides. */
    public static Optional<HeldRating> recommended(Recommendation recommendation) {
        return recommendation.outcome().rating().flatMap(rating -> recommendation.decisive().stream()
                .findFirst()
                .map(reason -> new HeldRating(
                        rating, By.RECOMMENDED, Place.of(reason.card().origin()))));
    }

    /** Whether a person said it. */
    public boolean isOnRecord() {
        return by != By.RECOMMENDED;
    }

    /** {@code Weak (published)}. */
    public String words() {
        return rating.label() + " (" + by.word() + ")";
    }
}
