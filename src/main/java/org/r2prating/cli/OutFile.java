package org.r2prating.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.r2prating.input.WholeFile;

/** A file that a command writes: whole or not at all. */
final class OutFile {

    private OutFile() {}

    static void write(Path file, byte[] content) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath());
        if (!Files.isDirectory(folder)) {
            throw Stop.usage("no folder (" + folder + ") to write (" + file + ") in", "Maybe create it first.");
        }
        if (Files.isDirectory(file)) {
            throw Stop.usage("file (" + file + ") is a folder", "Maybe name a file in it.");
        }
        try {
            WholeFile.write(file, content);
        } catch (IOException e) {
            throw Stop.usage("file (" + file + ") cannot be written: " + e.getMessage(), "Maybe check the folder.");
        }
    }
}
