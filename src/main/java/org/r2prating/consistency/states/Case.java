package org.r2prating.consistency.states;

import java.util.List;
import org.r2prating.consistency.held.HeldRating;
import org.r2prating.consistency.profile.Profile;
import org.r2prating.consistency.profile.Profiles;
import org.r2prating.engine.Recommendation;
import org.r2prating.model.Country;
import org.r2prating.model.Rating;
import org.r2prating.rules.RuleCard;

/**
 * A state with a rating on one indicator, and what is known of it there.
 *
 * @param held the rating on record, or else the recommended one
 */
record Case(Country country, Profile profile, HeldRating held, Recommendation recommendation) {

    Rating rating() {
        return held.rating();
    }

    /** The rules that decide what is recommended. */
    List<RuleCard> rules() {
        return recommendation.decisive().stream().map(r -> r.card()).toList();
    }

    /** What the rules look at that decide; empty where nothing does. */
    Profile deciding() {
        return Profiles.of(profile, rules());
    }

    /** {@code Fiji: Weak (published)}. */
    String words() {
        return country.name() + ": " + held.words();
    }
}
