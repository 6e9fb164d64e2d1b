package org.r2prating.engine;

import java.util.List;
import org.r2prating.facts.Fact;
import org.r2prating.model.Subject;

/** Facts that are marked as conflicting on one subject, and what the outcome would be under each of them alone. */
public record Dispute(Subject subject, List<Side> sides) {

    public Dispute {
        sides = List.copyOf(sides);
    }

    /** One of the facts, and the outcome if it alone were true. */
    public record Side(Fact fact, Outcome outcome) {}
}
