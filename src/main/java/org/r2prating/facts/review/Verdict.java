package org.r2prating.facts.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.model.Rating;
import org.r2prating.model.RatingRange;
import org.r2prating.model.Scale;

/**
 * What the rules or a person make of an indicator, as a review file writes it.
 *
 * @param words {@code Weak}, {@code Weak to Fair}, {@code insufficient evidence} or {@code not applicable}
 * @param range the ratings that stand; empty when none does
 */
public record Verdict(String words, Optional<RatingRange> range) {

    /** The evidence leaves every rating open. */
    public static final Verdict INSUFFICIENT = new Verdict("insufficient evidence", Optional.empty());

    /** The indicator does not apply to the state. */
    public static final Verdict NOT_APPLICABLE = new Verdict("not applicable", Optional.empty());

    private static final String TO = " to ";

    /** One rating. */
    public static Verdict of(Rating rating) {
        return of(new RatingRange(rating, rating));
    }

    /** One rating, or several that are open. */
    public static Verdict of(RatingRange range) {
        return new Verdict(range.toString(), Optional.of(range));
    }

    /** Reads what {@link #words} writes; empty when it is nothing that the scale knows. */
    public static Optional<Verdict> parse(Scale scale, String words) {
        for (Verdict none : List.of(INSUFFICIENT, NOT_APPLICABLE)) {
            if (none.words().equals(words)) {
                return Optional.of(none);
            }
        }
        Optional<Rating> point = scale.labelled(words);
        if (point.isPresent()) {
            return point.map(Verdict::of);
        }
        Optional<Rating> lowest = scale.labelled(StringUtils.substringBefore(words, TO));
        Optional<Rating> highest = scale.labelled(StringUtils.substringAfter(words, TO));
        return lowest.flatMap(
                low -> highest.filter(high -> low.compareTo(high) < 0).map(high -> of(new RatingRange(low, high))));
    }

    /** What a person can decide: one rating, or that there is none; never a range. */
    public static List<String> decidable(Scale scale) {
        List<String> words = new ArrayList<>(scale.labels());
        words.add(INSUFFICIENT.words());
        words.add(NOT_APPLICABLE.words());
        return words;
    }

    /** The one rating; empty when several stand or none. */
    public Optional<Rating> rating() {
        return range.filter(RatingRange::isPoint).map(RatingRange::lowest);
    }

    @Override
    public String toString() {
        return words;
    }
}
