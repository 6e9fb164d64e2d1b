package org.r2prating.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Standard output that remembers when it could not be written: a result that is lost must not look like a success. */
final class StandardOutput extends OutputStream {

    private final OutputStream out;
    private Optional<IOException> failure = Optional.empty();

    StandardOutput() {
        this(new FileOutputStream(FileDescriptor.out));
    }

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = failure.or(() -> Optional.of(e));
            throw e;
        }
    }

    /** Why something was not written; nothing when whoever reads it has seen enough and closed the pipe. */
    Optional<String> failure() {
        return failure.map(e -> String.valueOf(e.getMessage())).filter(why -> !isOfPipe(why));
    }

    /** By the system's own words or, where they are in another language, by what standard output is. */
    private static boolean isOfPipe(String why) {
        if (why.toLowerCase(Locale.ROOT).contains("pipe")) {
            return true;
        }
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString().startsWith("pipe:");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
