package org.r2prating.facts.review;

import java.util.Map;
import java.util.Optional;

/**
 * All that persons put on record of a fact base. No rule sees it.
 *
 * @param reviews by state and then by edition
 * @param frozen the editions that are closed, by id
 */
public record Reviews(Map<String, Map<String, Review>> reviews, Map<String, Frozen> frozen) {

    public static final Reviews NONE = new Reviews(Map.of(), Map.of());

    public Reviews {
        reviews = Map.copyOf(reviews);
        frozen = Map.copyOf(frozen);
    }

    /** What is on record of a state in an edition; without records when there is none. */
    public Review of(String country, String edition) {
        return Optional.ofNullable(reviews.get(country))
                .flatMap(editions -> Optional.ofNullable(editions.get(edition)))
                .orElseGet(() -> new Review(country, edition, java.util.List.of()));
    }

    /**
     * What holds of it. Of an edition that is closed that is no final rating but those with which it was closed, whatever
     * came into the file since; where nothing was closed, no correction.
     */
    public Review standing(String country, String edition) {
        Review all = of(country, edition);
        Optional<Frozen.State> closed = frozen(country, edition);
        return new Review(
                country,
                edition,
                all.records().stream().filter(r -> holds(r, closed)).toList());
    }

    private static boolean holds(ReviewRecord record, Optional<Frozen.State> closed) {
        return switch (record.kind()) {
            case CODING -> true;
            case CORRECTION -> closed.isPresent();
            case FINAL ->
                closed.isEmpty()
                        || record.rating().equals(closed.get().ratings().get(record.indicator()));
        };
    }

    /** What stands of an indicator, by correction, by the closing of its edition or by decision; empty where none was. */
    public Optional<Verdict> decided(String country, String edition, String indicator) {
        Review review = standing(country, edition);
        return review.correction(indicator)
                .map(Correction::rating)
                .or(() -> frozen(country, edition)
                        .flatMap(closed -> Optional.ofNullable(closed.ratings().get(indicator))))
                .or(() -> review.finalRating(indicator).map(FinalRating::rating));
    }

    /** How an edition was closed; empty while it is open. */
    public Optional<Frozen> frozen(String edition) {
        return Optional.ofNullable(frozen.get(edition));
    }

    /** How the ratings of a state were when the edition was closed; empty while it is open, or was never of it. */
    public Optional<Frozen.State> frozen(String country, String edition) {
        return frozen(edition)
                .flatMap(closed -> Optional.ofNullable(closed.states().get(country)));
    }
}
