package org.r2prating.consistency.time;

import java.util.List;
import java.util.Optional;
import org.r2prating.consistency.held.HeldRating;
import org.r2prating.consistency.profile.Profile;
import org.r2prating.consistency.profile.Profiles;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Recommendation;
import org.r2prating.model.Edition;

/**
 * A state on one indicator in one edition.
 *
 * @param onRecord the rating on record: final, closed or published; empty when there is none
 * @param label how the published table says the rating compares with the edition before, such as Unchanged; empty when it
 *     says nothing
 * @param recommendation under the rules of now
 * @param before what the rules from before a change of them make of it; the same where no other rules are known
 * @param profile what is known
 * @param correction why a rating that was final was changed afterwards; empty when it was not
 */
public record At(
        Edition edition,
        Optional<HeldRating> onRecord,
        String label,
        Recommendation recommendation,
        Outcome before,
        Profile profile,
        Optional<Correction> correction) {

    /** What the rules recommend. */
    public Outcome outcome() {
        return recommendation.outcome();
    }

    /** The names of the rules that decide what is recommended. */
    List<String> rules() {
        return recommendation.decisive().stream().map(r -> r.card().name()).toList();
    }

    /** What is known on what the deciding rules look at. */
    Profile deciding() {
        return Profiles.of(
                profile, recommendation.decisive().stream().map(r -> r.card()).toList());
    }

    /** The rating that stands: on record, or else the recommended one. */
    public Optional<HeldRating> stands() {
        return onRecord.or(() -> HeldRating.recommended(recommendation));
    }
}
