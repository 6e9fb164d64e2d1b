package org.r2prating.consistency.states;

import java.util.List;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;

/** Everything that is checked across the states of an edition. */
public final class StatesChecks {

    private StatesChecks() {}

    /** The checks, one of each kind. */
    public static List<Check<AcrossStates>> all() {
        return List.of(new Dominance(), new Twins());
    }

    /** What does not hold together, in the order of its places. */
    public static List<Finding> of(AcrossStates across) {
        return all().stream().flatMap(c -> c.of(across).stream()).sorted().toList();
    }
}
