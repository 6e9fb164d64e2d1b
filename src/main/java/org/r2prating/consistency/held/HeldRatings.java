package org.r2prating.consistency.held;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.r2prating.consistency.held.HeldRating.By;
import org.r2prating.facts.Dossier;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.Published;
import org.r2prating.facts.review.Review;
import org.r2prating.facts.review.ReviewRecord;
import org.r2prating.facts.review.Reviews;
import org.r2prating.facts.review.Verdict;
import org.r2prating.input.Origin;
import org.r2prating.input.Place;
import org.r2prating.model.Edition;
import org.r2prating.model.Rating;

/** Ratings that people gave: published ones, final ones from a review, or those that a closed edition keeps. */
@FunctionalInterface
public interface HeldRatings {

    /** The rating on record for a state, by its code, in an edition. */
    Optional<HeldRating> of(String country, Edition edition, String indicator);

    /**
     * What a review decided, or else what was published; of a closed edition what it was closed with, or to what that was
     * corrected.
     */
    static HeldRatings of(FactBase base) {
        HeldRatings published = published(base);
        return (country, edition, indicator) -> {
            Optional<Verdict> decided = base.reviews().decided(country, edition.id(), indicator);
            return decided.isEmpty()
                    ? published.of(country, edition, indicator)
                    : decided.get().rating().map(r -> decided(r, base.reviews(), country, edition, indicator));
        };
    }

    /** What was published: as the detailed table prints it, or else the summary. */
    static HeldRatings published(FactBase base) {
        return (country, edition, indicator) -> base.dossier(country, edition)
                .flatMap(Dossier::published)
                .flatMap(published -> printed(published, indicator));
    }

    private static Optional<HeldRating> printed(Published published, String indicator) {
        Published.Row row = published.table().get(indicator);
        return row == null
                ? Optional.ofNullable(published.summary().get(indicator))
                        .map(r -> published(r, published.at().summary().get(indicator), published))
                : Optional.of(published(row.rating(), published.at().table().get(indicator), published));
    }

    /** A rating with the record that says it, or else the file that keeps it. */
    private static HeldRating decided(
            Rating rating, Reviews reviews, String country, Edition edition, String indicator) {
        Review review = reviews.standing(country, edition.id());
        return review.correction(indicator)
                .<ReviewRecord>map(c -> c)
                .or(() -> review.finalRating(indicator))
                .map(r -> new HeldRating(rating, By.FINAL, Place.of(r.origin())))
                .or(() -> reviews.frozen(edition.id())
                        .map(closed -> new HeldRating(rating, By.CLOSED, Place.of(closed.origin()))))
                .orElseThrow();
    }

    private static HeldRating published(Rating rating, @Nullable Origin at, Published published) {
        return new HeldRating(
                rating, By.PUBLISHED, Place.of(at == null ? published.at().whole() : at));
    }
}
