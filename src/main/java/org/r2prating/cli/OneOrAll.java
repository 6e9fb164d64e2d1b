package org.r2prating.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One state, or all of them, or those of a region. */
final class OneOrAll {

    private static final class Which {

        @Parameters(paramLabel = "STATE", description = "ISO 3166-1 alpha-3 code or name of a state.")
        private @Nullable String state;

        @Option(names = "--all", required = true, description = "All states, one after the other.")
        private boolean all;
    }

    @ArgGroup(multiplicity = "1")
    private final Which which = new Which();

    @Mixin
    private final StatesAsked states = new StatesAsked();

    /** Which of all, when all are asked for; stops when a state and a region are. */
    boolean isAll() {
        if (!which.all && states.some()) {
            throw Stop.usage("--region without --all", "Maybe name a state or give --all, not both.");
        }
        return which.all;
    }

    /** The state that is named. */
    String state() {
        return which.state == null ? "" : which.state;
    }

    StatesAsked states() {
        return states;
    }
}
