package org.r2prating.engine;

import java.util.Comparator;
import java.util.List;
import org.r2prating.rules.RuleCard;

/** How far a state gets with a rule that does not hold, condition by condition. */
public record Attempt(RuleCard card, List<Check> checks) implements Comparable<Attempt> {

    private static final Comparator<Attempt> NEAREST = Comparator.comparing(Attempt::unmet)
            .thenComparing(a -> a.checks().size())
            .thenComparing(Attempt::card);

    public Attempt {
        checks = List.copyOf(checks);
    }

    /** How many conditions are missing. */
    public int unmet() {
        return (int) checks.stream().filter(c -> c.mark() != Check.Mark.MET).count();
    }

    /** The one with the fewest conditions missing first. */
    @Override
    public int compareTo(Attempt other) {
        return NEAREST.compare(this, other);
    }
}
