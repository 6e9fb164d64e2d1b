package org.r2prating.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What stands at a path that is written. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and pipes are made otherwise there")
class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void aLinkStaysAndWhatItLeadsToIsWritten() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), elsewhere.resolve("file"));
        WholeFile.write(link, "first");
        WholeFile.write(link, "second");
        assertThat(link).isSymbolicLink();
        assertThat(elsewhere).isDirectoryContaining(f -> f.endsWith("file"));
        assertThat(elsewhere.resolve("file")).hasContent("second");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("elsewhere", "link");
    }

    @Test
    void aPipeGetsTheContent() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path got = folder.resolve("got");
        Process reader = new ProcessBuilder("cat", pipe.toString())
                .redirectOutput(got.toFile())
                .start();
        WholeFile.write(pipe, "content");
        assertThat(reader.waitFor()).isZero();
        assertThat(got).hasContent("content");
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }
}
