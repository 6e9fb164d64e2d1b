package org.r2prating.report;

import org.r2prating.consistency.finding.Severity;
import org.r2prating.model.Rating;
import org.r2prating.model.Scale;

/** Colour on a terminal; never alone, since every rating also has its word and its symbol. */
public enum Style {
    PLAIN,
    ANSI;

    private static final String RESET = "\u001B[0m";
    /** From the weakest to the strongest: red, orange, yellow, green, blue of the 256-colour palette. */
    private static final int[] COLOURS = {160, 208, 178, 71, 32};

    /** A rating's text in the colour of its place on the scale. */
    public String rating(Scale scale, Rating rating, String text) {
        int place = rating.level() * (COLOURS.length - 1) / scale.highest().level();
        return this == PLAIN ? text : "\u001B[38;5;" + COLOURS[place] + "m" + text + RESET;
    }

    /** A word for a severity in its colour: red, magenta, cyan. */
    public String severity(Severity severity, String text) {
        int ink =
                switch (severity) {
                    case ERROR -> 31;
                    case WARNING -> 35;
                    case NOTE -> 36;
                };
        return this == PLAIN ? text : "\u001B[1;" + ink + "m" + text + RESET;
    }

    public String strong(String text) {
        return this == PLAIN ? text : "\u001B[1m" + text + RESET;
    }

    public String faint(String text) {
        return this == PLAIN ? text : "\u001B[2m" + text + RESET;
    }
}
