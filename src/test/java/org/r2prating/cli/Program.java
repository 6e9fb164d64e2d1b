package org.r2prating.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged program, started as a process of its own in another folder. */
final class Program {

    /** What a run left: its exit code and both streams. */
    record Run(int exit, String out, String err) {}

    static final Path LAUNCHER = Path.of("target", "r2p-rating").toAbsolutePath();
    private static final Path CACHE = Path.of("target", "it-cache");

    private final Path folder;
    private final List<String> command;

    private Program(Path folder, List<String> command) {
        this.folder = folder;
        this.command = command;
    }

    static Program jar(Path folder) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path jar = Path.of("target", "r2p-rating.jar").toAbsolutePath();
        return new Program(folder, List.of(java.toString(), "-jar", jar.toString()));
    }

    /** The program as it is used: by its launcher, with the class-data archive that its first run leaves. */
    static Program installed(Path folder) {
        Warm.up();
        return launcher(folder, LAUNCHER);
    }

    static Program launcher(Path folder, Path launcher) {
        return new Program(folder, List.of(launcher.toString()));
    }

    /** The same, started by a shell: {@code "$@"} stands for the program and its arguments. */
    Program through(String shell) {
        List<String> all = new ArrayList<>(List.of("bash", "-c", shell, "bash"));
        all.addAll(command);
        return new Program(folder, all);
    }

    /** Copies a folder of the repository into the working folder. */
    Path copy(String name) throws IOException {
        Path from = Path.of(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path to = folder.resolve(name).resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        return folder.resolve(name);
    }

    Run run(String... args) {
        return run(CACHE, args);
    }

    Run run(Path cache, String... args) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(args));
        try {
            Path out = Files.createTempFile(folder, "out", ".txt");
            Path err = Files.createTempFile(folder, "err", ".txt");
            ProcessBuilder builder = new ProcessBuilder(all)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("XDG_CACHE_HOME", cache.toAbsolutePath().toString());
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("no end after five minutes: " + all);
            }
            return new Run(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The archives in a cache. */
    static List<String> archives(Path cache) {
        Path folder = cache.resolve("r2p-rating");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".jsa"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits a while for an archive: it is made in the background, and without one everything works. */
    static void awaitArchive(Path cache) {
        for (int tries = 0; tries < 120 && archives(cache).isEmpty(); tries++) {
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** Made once, whoever asks first: no test's folder is gone while the archive is being made in it. */
    private static final class Warm {

        static {
            launcher(Path.of("target"), LAUNCHER).run("recommend", "PRK");
            awaitArchive(CACHE);
        }

        static void up() {}
    }
}
