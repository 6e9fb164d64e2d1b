package org.r2prating.cli;

import java.io.PrintWriter;
import org.apache.commons.lang3.StringUtils;

/** A bar that grows on standard error while work is done; nothing at all where nobody would see it grow. */
final class Progress {

    private static final int WIDTH = 40;

    private final PrintWriter err;
    private final boolean shown;
    private final long all;
    private final String of;
    private long done;
    private String drawn = "";

    /**
     * A bar of an amount of work.
     *
     * @param of what is worked through, such as states
     * @param busy whether the result itself is written to a terminal meanwhile
     */
    Progress(PrintWriter err, long all, String of, boolean busy) {
        this.err = err;
        this.all = all;
        this.of = of;
        shown = all > 1 && !busy && Terminal.isErr();
    }

    /** One more is done. */
    void step() {
        reach(done + 1);
    }

    /** So much is done. */
    void reach(long now) {
        done = now;
        if (!shown) {
            return;
        }
        int filled = (int) (WIDTH * done / all);
        String bar = "[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + 100 * done / all + " % of " + all
                + " " + of;
        if (!bar.equals(drawn)) {
            err.print("\r" + bar);
            drawn = bar;
        }
        if (done >= all) {
            err.print("\r" + StringUtils.repeat(' ', bar.length()) + "\r");
        }
        err.flush();
    }
}
