package org.r2prating.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.r2prating.input.Digest;
import org.r2prating.input.Origin;
import org.r2prating.input.Problems;
import org.r2prating.input.TextFile;
import org.r2prating.input.Value;
import org.r2prating.input.YamlFile;

/** The folder of a fact base; it remembers what was read from it. */
final class FactFolder {

    private final Path folder;
    private final SortedMap<String, byte[]> contents = new TreeMap<>();

    FactFolder(Path folder) {
        this.folder = folder;
    }

    /** The value in a YAML or JSON file, named relative to the folder. */
    Optional<Value> value(String name, Problems problems) {
        return text(name, problems).flatMap(file -> YamlFile.parse(file, problems));
    }

    /** The same of a file that is about ratings: it is no part of the digest. */
    Optional<Value> aside(String name, Problems problems) {
        return TextFile.read(folder.resolve(name), problems).flatMap(file -> YamlFile.parse(file, problems));
    }

    Optional<TextFile> text(String name, Problems problems) {
        Optional<TextFile> file = TextFile.read(folder.resolve(name), problems);
        file.ifPresent(read -> contents.put(name, read.bytes()));
        return file;
    }

    boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    /** A place at the beginning of a file or folder. */
    Origin origin(String name) {
        return Origin.of(folder.resolve(name).toString().replace('\\', '/'));
    }

    /** The names in it, or in a folder of it, in their order; without hidden ones. */
    List<String> names(String below, Problems problems) {
        Path listed = folder.resolve(below);
        try (Stream<Path> found = Files.list(listed)) {
            return found.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            problems.report(origin(below), "there is no such folder, or it may not be read", "Maybe name another one.");
            return List.of();
        }
    }

    boolean isFolder(String name) {
        return Files.isDirectory(folder.resolve(name));
    }

    /** Of everything read so far. */
    String digest() {
        return Digest.of(contents);
    }
}
