package org.r2prating.consistency.held;

import java.util.List;
import java.util.Optional;
import org.r2prating.consistency.held.HeldRating.By;
import org.r2prating.facts.Dossier;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.Published;
import org.r2prating.input.Origin;
import org.r2prating.input.Place;
import org.r2prating.model.Edition;

/** Ratings that people gave: published ones, or final ones from a review. */
@FunctionalInterface
public interface HeldRatings {

    /** The rating on record for a state, by its code, in an edition. */
    Optional<HeldRating> of(String country, Edition edition, String indicator);

    /** What was published: as the detailed table prints it, or else the summary. */
    static HeldRatings published(FactBase base) {
        return (country, edition, indicator) -> base.dossier(country, edition).flatMap(dossier -> dossier.published()
                .flatMap(published -> Optional.ofNullable(published.table().get(indicator))
                        .map(Published.Row::rating)
                        .or(() -> Optional.ofNullable(published.summary().get(indicator))))
                .map(rating -> new HeldRating(rating, By.PUBLISHED, place(dossier))));
    }

    /** Those of the first that has any; final ratings go before published ones. */
    static HeldRatings firstOf(List<HeldRatings> several) {
        List<HeldRatings> all = List.copyOf(several);
        return (country, edition, indicator) -> all.stream()
                .flatMap(held -> held.of(country, edition, indicator).stream())
                .findFirst();
    }

    private static Place place(Dossier dossier) {
        return Place.of(dossier.facts().stream()
                .map(f -> Origin.of(f.origin().file()))
                .findFirst()
                .orElse(Origin.of(dossier.country() + "/" + dossier.edition() + ".yaml")));
    }
}
