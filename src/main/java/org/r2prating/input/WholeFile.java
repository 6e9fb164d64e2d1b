package org.r2prating.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes files whole or not at all. A link stays, and what it leads to is written; a pipe or a device stays what it is, and
 * gets the content.
 */
public final class WholeFile {

    private WholeFile() {}

    /** Writes a text in UTF-8. */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a content; what is there already stays until the new one is complete. */
    public static void write(Path named, byte[] content) throws IOException {
        Path file = target(named);
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            Files.write(file, content, StandardOpenOption.WRITE);
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("(" + file + ") is no file");
        }
        Files.createDirectories(folder);
        Path unfinished = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            Files.write(unfinished, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** What a link leads to, also where nothing is there yet. */
    private static Path target(Path named) throws IOException {
        if (!Files.isSymbolicLink(named)) {
            return named;
        }
        return Files.exists(named) ? named.toRealPath() : named.resolveSibling(Files.readSymbolicLink(named));
    }

    private static void move(Path unfinished, Path file) throws IOException {
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
