package org.r2prating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Output kept in the repository; {@code -Dgolden=update} writes it anew, and the difference is reviewed. */
public final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    public static void matches(String name, String text) {
        Path file = FOLDER.resolve(name);
        try {
            if ("update".equals(System.getProperty("golden"))) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, text);
            }
            assertThat(text).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
