package org.r2prating.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.r2prating.report.Style;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;

/** Options that every command has. */
final class Common {

    enum Colour {
        auto,
        always,
        never
    }

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "The rule pack (default: rules, looked for here, beside the jar, and above it).")
    @Nullable
    Path rules;

    @Option(
            names = "--facts",
            paramLabel = "DIR",
            description = "The fact base (default: facts, looked for here, beside the jar, and above it).")
    @Nullable
    Path facts;

    @Option(
            names = "--colour",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description =
                    "Colour on the terminal: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}; NO_COLOR is kept).")
    Colour colour = Colour.auto;

    Style style() {
        boolean terminal = Help.Ansi.AUTO.enabled() && !"dumb".equals(System.getenv("TERM"));
        return colour == Colour.always || (colour == Colour.auto && terminal) ? Style.ANSI : Style.PLAIN;
    }
}
