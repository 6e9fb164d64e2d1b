package org.r2prating.cli;

import java.util.List;
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
