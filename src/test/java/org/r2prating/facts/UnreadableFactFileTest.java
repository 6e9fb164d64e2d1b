package org.r2prating.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fact files that cannot even be read as text. */
class UnreadableFactFileTest {

    private static final String DOSSIER = """
            country: QAA
            edition: "2022"
            """;

    @TempDir
    private Path folder;

    private FactsOnDisk facts;

    @BeforeEach
    void writeFacts() {
        facts = new FactsOnDisk(folder);
    }

    @Test
    void fileOfFiftyMegabytesIsRefusedBySize() throws IOException {
        facts.with("QAA/2022.yaml", DOSSIER);
        try (RandomAccessFile file =
                new RandomAccessFile(facts.folder().resolve("QAA/2022.yaml").toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024);
        }

        assertThat(facts.problems())
                .isEqualTo(
                        """
                        facts/QAA/2022.yaml:1:1: file of (52428800) bytes is too large.
                          At most 4194304 bytes are read.""");
    }

    @Test
    void invalidUtf8IsReportedAtTheFirstBadByte() {
        facts.with("QAA/2022.yaml", (DOSSIER + "name: Côte\n").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(facts.problems())
                .isEqualTo(
                        """
                        facts/QAA/2022.yaml:3:8: byte (0xF4) is not UTF-8.
                          Maybe the file was saved in another encoding: save it as UTF-8.""");
    }

    @Test
    void characterCutOffAtTheEndIsInvalidUtf8() {
        facts.with("QAA/2022.yaml", new byte[] {'a', (byte) 0xC3});

        assertThat(facts.problems()).startsWith("facts/QAA/2022.yaml:1:2: byte (0xC3) is not UTF-8.");
    }

    @Test
    void folderInPlaceOfAFileIsReported() {
        facts.with("QAA/2022.yaml/oops.txt", "");

        assertThat(facts.problems())
                .isEqualTo(
                        """
                        facts/QAA/2022.yaml:1:1: a folder stands where a file is expected.
                          Maybe it has the name of the file.""");
    }

    @Test
    void missingSharedFilesAreReportedTogether() throws IOException {
        facts.with("QAA/2022.yaml", DOSSIER);
        Files.delete(facts.folder().resolve("editions.yaml"));
        Files.delete(facts.folder().resolve("sources.json"));

        assertThat(facts.problems())
                .isEqualTo(
                        """
                        facts/editions.yaml:1:1: there is no such file.
                          Maybe its name or its folder is misspelt.
                        facts/sources.json:1:1: there is no such file.
                          Maybe its name or its folder is misspelt.""");
    }

    @Test
    void missingFactBaseIsOneProblem() {
        FactBaseReading reading = FactBaseReader.read(folder.resolve("fatcs"), facts.framework());

        assertThat(facts.shown(reading.problems()))
                .isEqualTo(
                        """
                        fatcs:1:1: there is no such folder, or it may not be read.
                          Maybe name another one.""");
    }

    @Test
    void byteOrderMarkAndWindowsLineEndsAreRead() {
        facts.with("QAA/2022.yaml", "\uFEFF" + DOSSIER.replace("\n", "\r\n"));

        assertThat(facts.problems()).isEmpty();
    }

    @Test
    void placesAreRightWithWindowsLineEnds() {
        facts.with("QAA/2022.yaml", "\uFEFFcuontry: QAA\r\nedition: \"2022\"\r\ntreatys: []\r\n");

        assertThat(facts.problems())
                .isEqualTo(
                        """
                        facts/QAA/2022.yaml:1:1: key (country) is missing.
                          Add it: a text.
                        facts/QAA/2022.yaml:1:1: unknown key (cuontry).
                          Maybe you meant (country).
                        facts/QAA/2022.yaml:3:1: unknown key (treatys).
                          Maybe you meant (treaties).""");
    }
}
