package org.r2prating.cli;

/** What the program's exit says. */
final class ExitCode {

    static final int DONE = 0;
    static final int BUG = 1;
    static final int USAGE = 2;
    static final int PROBLEMS = 3;
    /** What a check found remains. */
    static final int FINDINGS = 4;

    private ExitCode() {}
}
