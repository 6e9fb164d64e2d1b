package org.r2prating.rules;

import java.util.Optional;

/** The four things a rule can say about a rating, as they are written in DRL and in the name of the rule. */
public enum Verb {
    PROPOSE("propose", "-> "),
    AT_MOST("atMost", "at most "),
    AT_LEAST("atLeast", "at least "),
    NOT_APPLICABLE("notApplicable", "not applicable");

    private final String call;
    private final String inName;

    Verb(String call, String inName) {
        this.call = call;
        this.inName = inName;
    }

    /** The method of {@link Conclusion} that says it. */
    public String call() {
        return call;
    }

    /** How the name of such a rule goes on after its criterion, before the rating. */
    public String inName() {
        return inName;
    }

    /** Whether it goes with a rating. */
    public boolean takesRating() {
        return this != NOT_APPLICABLE;
    }

    public static Optional<Verb> called(String call) {
        for (Verb verb : values()) {
            if (verb.call.equals(call)) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }
}
