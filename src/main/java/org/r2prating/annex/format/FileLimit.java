package org.r2prating.annex.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.input.Origin;
import org.r2prating.input.Problems;

/** How much of a file is read at all. */
public final class FileLimit {

    /** No annex of words and small pictures is near it. */
    public static final int LARGEST = 32 * 1024 * 1024;

    private FileLimit() {}

    /** The bytes of a document; empty, with a problem, when there are none, too many, or it cannot be read. */
    public static Optional<byte[]> bytes(Path path, Problems problems) {
        String name = name(path);
        try {
            if (Files.isDirectory(path)) {
                return refused(
                        name,
                        "a folder stands where a file is expected",
                        "Maybe it has the name of the file.",
                        problems);
            }
            long size = Files.size(path);
            if (size > LARGEST) {
                return refused(
                        name,
                        "file of (" + size + ") bytes is too large",
                        "At most " + LARGEST + " bytes are read. Maybe save it without its pictures.",
                        problems);
            }
            try (InputStream in = Files.newInputStream(path)) {
                byte[] bytes = in.readNBytes(LARGEST);
                return bytes.length == 0
                        ? refused(name, "file is empty", "Maybe it was not saved whole.", problems)
                        : Optional.of(bytes);
            }
        } catch (NoSuchFileException missing) {
            return refused(name, "there is no such file", "Maybe its name or its folder is misspelt.", problems);
        } catch (AccessDeniedException denied) {
            return refused(name, "file may not be read", "Maybe change its permissions.", problems);
        } catch (IOException broken) {
            return refused(name, "file cannot be read (" + reason(broken) + ")", "Maybe restore it.", problems);
        }
    }

    /** A file as messages name it. */
    public static String name(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** What an exception says, on one short line. */
    public static String reason(Exception broken) {
        String said = StringUtils.normalizeSpace(broken.getMessage());
        return StringUtils.abbreviate(
                StringUtils.defaultIfBlank(said, broken.getClass().getSimpleName()), 160);
    }

    private static Optional<byte[]> refused(String name, String what, String mend, Problems problems) {
        problems.report(Origin.of(name), what, mend);
        return Optional.empty();
    }
}
