package org.r2prating.cli;

import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.input.Origin;
import org.r2prating.input.Problem;

/** A command cannot go on: with an exit code and what is to be said on standard error. */
final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Stop(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The command was called wrongly. */
    static Stop usage(String what, String mend) {
        return new Stop(ExitCode.USAGE, what + "\n  " + mend);
    }

    /** A file must be mended first. */
    static Stop problems(List<Problem> problems) {
        return new Stop(ExitCode.PROBLEMS, Stop.list(problems));
    }

    /** What would be wrong usage on the command line, as a problem of a file in which it stands. */
    Problem at(Origin place) {
        String message = String.valueOf(getMessage());
        return new Problem(
                place, StringUtils.substringBefore(message, "\n  "), StringUtils.substringAfter(message, "\n  "));
    }

    /** All problems and how many they are. */
    static String list(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        problems.forEach(p -> text.append(p).append('\n'));
        return text.append(problems.size() == 1 ? "1 problem." : problems.size() + " problems.")
                .toString();
    }

    int exitCode() {
        return exitCode;
    }
}
