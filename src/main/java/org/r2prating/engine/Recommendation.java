package org.r2prating.engine;

import java.util.List;
import java.util.Optional;
import org.r2prating.facts.Fact;
import org.r2prating.model.Indicator;
import org.r2prating.model.Subject;

/**
 * What the rules recommend for one indicator, and why. Text is made from it, never parsed back.
 *
 * @param decisive the reasons without which the outcome would be another; all that suffice alone where none is such
 * @param certainty empty where there is nothing to trust: insufficient evidence
 * @param known the facts put before the rules on what they ask, whether or not a rule held because of them
 * @param missing what the rules ask and no fact says; all of it could have decided
 * @param decision what was decided afterwards; empty where nobody has, and always so in what the rules recommend
 */
public record Recommendation(
        Indicator indicator,
        Outcome outcome,
        Derivation derivation,
        List<Reason> decisive,
        Optional<Certainty> certainty,
        List<Flag> flags,
        List<Fact> known,
        List<Subject> missing,
        Optional<Decision> decision) {

    public Recommendation {
        decisive = List.copyOf(decisive);
        flags = flags.size() < 2 ? List.copyOf(flags) : flags.stream().sorted().toList();
        known = List.copyOf(known);
        missing = List.copyOf(missing);
    }

    /** A recommendation about which nothing is decided. */
    public Recommendation(
            Indicator indicator,
            Outcome outcome,
            Derivation derivation,
            List<Reason> decisive,
            Optional<Certainty> certainty,
            List<Flag> flags,
            List<Fact> known,
            List<Subject> missing) {
        this(indicator, outcome, derivation, decisive, certainty, flags, known, missing, Optional.empty());
    }

    /** The same recommendation, and what was decided of it. */
    Recommendation with(Optional<Decision> decided) {
        return new Recommendation(indicator, outcome, derivation, decisive, certainty, flags, known, missing, decided);
    }

    /** What stands: what was decided or, where nothing was, what the rules recommend. */
    public Outcome standing() {
        return decision.map(Decision::outcome).orElse(outcome);
    }

    /** Whether something else stands than the rules recommend. */
    public boolean overridden() {
        return !standing().equals(outcome);
    }

    /** Whether more than one rating remains possible, so that what is missing could still decide. */
    public boolean isOpen() {
        return outcome instanceof Outcome.Ranged || outcome instanceof Outcome.Insufficient;
    }
}
