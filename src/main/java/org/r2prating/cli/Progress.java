package org.r2prating.cli;

import java.io.PrintWriter;
import org.apache.commons.lang3.StringUtils;

/** A bar that grows on standard error while states are rated; nothing at all where nobody would see it grow. */
final class Progress {

    private static final int WIDTH = 40;

    private final PrintWriter err;
    private final boolean shown;
    private final int all;
    private int done;

    /** @param busy whether the result itself is written to a terminal meanwhile */
    Progress(PrintWriter err, int all, boolean busy) {
        this.err = err;
        this.all = all;
        shown = all > 1 && !busy && Terminal.isErr();
    }

    /** One more is done. */
    void step() {
        done++;
        if (shown) {
            int filled = WIDTH * done / all;
            err.print("\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + " of " + all + " states");
            if (done == all) {
                err.print("\r" + StringUtils.repeat(' ', WIDTH + 25) + "\r");
            }
            err.flush();
        }
    }
}
