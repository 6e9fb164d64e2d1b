package org.r2prating.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help;

/** Whether a stream of the program is read by a person at a terminal. */
final class Terminal {

    private Terminal() {}

    static boolean isOut() {
        return is(1);
    }

    static boolean isErr() {
        return is(2);
    }

    /** Java only knows whether input and output both are; where the system says more, it is asked. */
    private static boolean is(int stream) {
        Path link = Path.of("/proc/self/fd", Integer.toString(stream));
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            return Help.Ansi.AUTO.enabled();
        }
    }
}
