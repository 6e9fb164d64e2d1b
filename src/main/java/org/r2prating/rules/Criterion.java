package org.r2prating.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.r2prating.model.FactKind;

/**
 * One condition of a rule as a reader sees it, and the steps by which the engine tells how far a state gets with it.
 *
 * @param text as it is written
 * @param kind whether facts must be there, must not be there, or are counted
 * @param about the kind of fact that it matches; null: what is reached on a closed list
 * @param names what a fact must be about, by the framework's ids; empty where there is but one thing
 * @param requirements what must be true of such a fact or, where facts are counted, of the count
 * @param reached the step that holds where this condition and all before it are met
 * @param alone the step that holds where this condition is met, whatever those before it are; null where it cannot be
 *     asked without them
 * @param seen the step that shows what is there
 */
public record Criterion(
        String text,
        Kind kind,
        @Nullable FactKind about,
        List<String> names,
        List<Requirement> requirements,
        int reached,
        @Nullable Integer alone,
        int seen) {

    public Criterion {
        names = List.copyOf(names);
        requirements = List.copyOf(requirements);
    }

    /** How facts take part. */
    public enum Kind {
        PRESENT,
        ABSENT,
        COUNTED
    }

    /**
     * A comparison.
     *
     * @param property of the fact, or the name of a count
     * @param operator as it is written
     * @param operands literals without quotes, or another property or variable
     */
    public record Requirement(String property, String operator, List<String> operands) {

        public Requirement {
            operands = List.copyOf(operands);
        }
    }
}
