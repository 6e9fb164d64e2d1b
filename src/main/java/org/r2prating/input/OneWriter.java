package org.r2prating.input;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one writer at a time change a file: of all threads, and of all programs that ask in the same way. The lock is on a
 * hidden file beside it, which stays; the system gives it free when a program ends, however it ends.
 */
public final class OneWriter {

    private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private OneWriter() {}

    /**
     * What is done while nobody else writes.
     *
     * @param <T> what it gives
     * @param <E> why it cannot be done
     */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T run() throws IOException, E;
    }

    /** Waits for its turn and then works on a file whose folder is there. */
    public static <T, E extends Exception> T of(Path file, Work<T, E> work) throws IOException, E {
        Path whole = file.toAbsolutePath().normalize();
        ReentrantLock thread = THREADS.computeIfAbsent(whole, f -> new ReentrantLock());
        thread.lock();
        try (FileChannel channel = FileChannel.open(
                        whole.resolveSibling("." + whole.getFileName() + ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (!held.isValid()) {
                throw new IOException("(" + file + ") cannot be locked");
            }
            clear(whole);
            return work.run();
        } finally {
            thread.unlock();
        }
    }

    /** Removes what writers that were stopped left unfinished; while the lock is held, nobody writes. */
    private static void clear(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            return;
        }
        String begun = "." + file.getFileName() + ".";
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, p -> {
            String name = String.valueOf(p.getFileName());
            return name.startsWith(begun) && name.endsWith(".tmp");
        })) {
            for (Path unfinished : left) {
                Files.deleteIfExists(unfinished);
            }
        }
    }
}
