package org.r2prating.report.annex.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.annex.Annexes;
import org.r2prating.report.annex.Copy;

/** An office program opens what was written and makes a PDF of it, to be looked at in the folder target/look. */
@Tag("look")
class OfficeLookTest {

    private static final Path FOLDER = Path.of("target", "look");

    private static Optional<Path> office() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Test
    void anOfficeProgramOpensThem() throws IOException, InterruptedException {
        Path office = office().orElse(null);
        assumeTrue(office != null, "no office program is there");
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("published.docx"), AnnexDocumentTest.bytes(MadeUpAnnex.published()));
        Files.write(FOLDER.resolve("reviewer.docx"), AnnexDocumentTest.bytes(MadeUpAnnex.forReviewers()));
        Files.write(FOLDER.resolve("workbook.xlsx"), AnnexWorkbookTest.bytes(MadeUpAnnex.forReviewers()));
        Annex real = Annexes.of("PRK", "2022", Copy.PUBLICATION);
        Files.write(FOLDER.resolve("PRK.docx"), AnnexDocumentTest.bytes(real));
        Files.write(FOLDER.resolve("PRK-workbook.xlsx"), AnnexWorkbookTest.bytes(real));
        for (String file :
                List.of("published.docx", "reviewer.docx", "workbook.xlsx", "PRK.docx", "PRK-workbook.xlsx")) {
            Path made = FOLDER.resolve(file.replaceAll("\\..*", ".pdf"));
            Files.deleteIfExists(made);
            Process process = new ProcessBuilder(
                            office.toString(),
                            "--headless",
                            "--convert-to",
                            "pdf",
                            "--outdir",
                            FOLDER.toString(),
                            FOLDER.resolve(file).toString())
                    .redirectErrorStream(true)
                    .redirectOutput(FOLDER.resolve(file + ".log").toFile())
                    .start();
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).as(file).isTrue();
            assertThat(process.exitValue()).as(file).isZero();
            assertThat(Files.size(made)).as(file).isGreaterThan(10_000);
        }
    }
}
