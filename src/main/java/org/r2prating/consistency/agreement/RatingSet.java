package org.r2prating.consistency.agreement;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.r2prating.model.Rating;

/**
 * A set of ratings by one rater: a document, a person, a rule pack.
 *
 * @param name as it was asked for
 * @param says what it is, in words
 * @param open how many things it leaves without a single rating: a range, or insufficient evidence
 */
public record RatingSet(String name, String says, SortedMap<Thing, Rating> ratings, int open) {

    public RatingSet {
        ratings = Collections.unmodifiableSortedMap(new TreeMap<>(ratings));
    }

    /** The rating it gives a thing; empty when it gives none. */
    public Optional<Rating> of(Thing thing) {
        return Optional.ofNullable(ratings.get(thing));
    }
}
