package org.r2prating.consistency.checking;

import java.util.List;
import java.util.Optional;
import org.r2prating.consistency.document.AnnexCase;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;

/**
 * What is to be checked.
 *
 * @param states whose facts and ratings are checked
 * @param across which states are held against all others too
 * @param edition the only edition to look at; empty: all
 * @param annexes documents, each for itself, against the facts and against the rules
 */
public record Scope(List<Country> states, Across across, Optional<Edition> edition, List<AnnexCase> annexes) {

    /** Which states are held against all others. */
    public enum Across {
        NONE,
        /** Those that are named. */
        NAMED,
        ALL
    }

    public Scope {
        states = List.copyOf(states);
        annexes = List.copyOf(annexes);
    }

    /** Whether a state is looked at in an edition. */
    boolean has(Edition one) {
        return edition.isEmpty() || edition.get().equals(one);
    }
}
