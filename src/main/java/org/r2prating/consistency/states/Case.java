package org.r2prating.consistency.states;

import java.util.List;
import java.util.Optional;
import org.r2prating.consistency.held.HeldRating;
import org.r2prating.consistency.held.HeldRating.By;
import org.r2prating.consistency.profile.Profile;
import org.r2prating.consistency.profile.Profiles;
import org.r2prating.engine.Recommendation;
import org.r2prating.input.Place;
import org.r2prating.model.Country;
import org.r2prating.model.RatingRange;
import org.r2prating.rules.RuleCard;

/**
 * A state with a rating on one indicator, and what is known of it there.
 *
 * @param range the rating on record, or else what is recommended: a point, or what the evidence leaves open
 * @param onRecord the rating on record: final, closed or published; empty when there is none
 */
record Case(
        Country country,
        Profile profile,
        RatingRange range,
        Optional<HeldRating> onRecord,
        Recommendation recommendation) {

    /** The case of a state; empty where it has no rating, or nothing is known of it. */
    static Optional<Case> of(
            Country country, Profile profile, Optional<HeldRating> onRecord, Recommendation recommendation) {
        return onRecord.map(HeldRating::rating)
                .map(r -> new RatingRange(r, r))
                .or(() -> recommendation.outcome().range())
                .filter(r -> !profile.isEmpty())
                .map(range -> new Case(country, profile, range, onRecord, recommendation));
    }

    /** Whether it is rated lower, whatever of a range turns out to be true. */
    boolean isBelow(Case other) {
        return range.highest().compareTo(other.range.lowest()) < 0;
    }

    /** Whether the two cannot have the same rating. */
    boolean isApart(Case other) {
        return isBelow(other) || other.isBelow(this);
    }

    boolean isOnRecord() {
        return onRecord.isPresent();
    }

    /** The rules that decide what is recommended. */
    List<RuleCard> rules() {
        return recommendation.decisive().stream().map(r -> r.card()).toList();
    }

    /** What the rules look at that decide; empty where nothing does. */
    Profile deciding() {
        return Profiles.of(profile, rules());
    }

    /** Where the rating is written, or the rule that decides it. */
    Place place() {
        return onRecord.map(HeldRating::place)
                .or(() -> rules().stream().findFirst().map(card -> Place.of(card.origin())))
                .or(() -> profile.answers().stream()
                        .flatMap(a -> a.facts().stream())
                        .findFirst()
                        .map(f -> Place.of(f.origin())))
                .orElseThrow(() -> new IllegalStateException("nothing is known of " + country.iso3()));
    }

    /** {@code Weak (published)}. */
    String rating() {
        return range + " ("
                + onRecord.map(HeldRating::by).orElse(By.RECOMMENDED).word() + ")";
    }
}
