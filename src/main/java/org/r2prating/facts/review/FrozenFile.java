package org.r2prating.facts.review;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.r2prating.input.OneWriter;
import org.r2prating.input.WholeFile;

/** Writes how an edition was closed: once, and never again. */
public final class FrozenFile {

    /** How the name of such a file ends, after the edition. */
    public static final String SUFFIX = ".frozen.yaml";

    private FrozenFile() {}

    /** Writes it into the folder of the fact base; an edition that is closed already stays as it is. */
    public static Path write(Path folder, Frozen frozen) throws IOException {
        Path file = folder.resolve(frozen.edition() + SUFFIX);
        return OneWriter.of(file, () -> {
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            WholeFile.write(file, ReviewYaml.file(frozen));
            return file;
        });
    }
}
