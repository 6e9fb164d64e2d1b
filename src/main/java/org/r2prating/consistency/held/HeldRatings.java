package org.r2prating.consistency.held;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.r2prating.consistency.held.HeldRating.By;
import org.r2prating.facts.Dossier;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.Published;
import org.r2prating.facts.review.Correction;
import org.r2prating.facts.review.FinalRating;
import org.r2prating.facts.review.Review;
import org.r2prating.facts.review.ReviewRecord;
import org.r2prating.facts.review.Verdict;
import org.r2prating.input.Origin;
import org.r2prating.input.Place;
import org.r2prating.model.Edition;
import org.r2prating.model.Rating;

/** Ratings that people gave: published ones, or final ones from a review. */
@FunctionalInterface
public interface HeldRatings {

    /** The rating on record for a state, by its code, in an edition. */
    Optional<HeldRating> of(String country, Edition edition, String indicator);

    /** What a review decided, a correction of a closed edition before all, or else what was published. */
    static HeldRatings of(FactBase base) {
        HeldRatings published = published(base);
        return (country, edition, indicator) -> {
            Review review = base.reviews().of(country, edition.id());
            Optional<Correction> correction = review.correction(indicator);
            Optional<FinalRating> decided = review.finalRating(indicator);
            if (correction.isPresent()) {
                return decided(correction.get().rating(), correction.get());
            }
            return decided.isPresent()
                    ? decided(decided.get().rating(), decided.get())
                    : published.of(country, edition, indicator);
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

    /** Empty where it was decided that there is no rating. */
    private static Optional<HeldRating> decided(Verdict verdict, ReviewRecord record) {
        return verdict.rating().map(r -> new HeldRating(r, By.FINAL, Place.of(record.origin())));
    }

    private static HeldRating published(Rating rating, @Nullable Origin at, Published published) {
        return new HeldRating(
                rating, By.PUBLISHED, Place.of(at == null ? published.at().whole() : at));
    }
}
