package org.r2prating.annex.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.r2prating.Shipped;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.input.Problems;
import org.r2prating.model.Framework;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.annex.Annexes;
import org.r2prating.report.annex.Copy;
import org.r2prating.report.annex.office.AnnexDocument;
import org.r2prating.report.annex.page.AnnexPage;
import org.r2prating.report.annex.page.AnnexPdf;

/** Which format a file has, and one within another. */
class AnnexFileTest {

    private static final Framework FRAMEWORK = Shipped.pack().framework();

    @TempDir
    private Path folder;

    @Test
    void aTableOfAWebPageMayStandInMarkdownWithItsFootnotes() throws IOException {
        Path file = Files.writeString(
                folder.resolve("annex.md"),
                """
                # Norland

                ## Assessment by indicator

                <table>
                <tr><th>Area</th><th>Indicator</th><th>Assessment</th><th>Notes</th></tr>
                <tr>
                <td>Basic Compliance</td>
                <td>Reduction of atrocity
                crime risks</td>
                <td><p>Weak</p><p>Unchanged</p></td>
                <td>The risk is high.<a href="#fn1" id="fnref1" role="doc-noteref"><sup>1</sup></a></td>
                </tr>
                <tr><td></td><td>Dealing with past atrocities</td><td>Fair<br>Increase</td><td>A memorial.</td></tr>
                </table>

                <section class="footnotes">
                <ol><li id="fn1"><p>Museum, 2021.<a href="#fnref1">↩</a></p></li></ol>
                </section>

                ## Sources

                The museum.
                """);
        PublishedAnnex annex =
                AnnexFile.read(file, Shipped.pack().framework(), new Problems()).orElseThrow();
        assertThat(annex.rows())
                .extracting(
                        r -> r.indicator().orElseThrow().indicator(),
                        r -> r.assessment(),
                        r -> r.change(),
                        r -> r.notes().get(0).text(),
                        r -> r.calls(),
                        r -> r.place().at().line())
                .containsExactly(
                        tuple("reduce-risks", "Weak", "Unchanged", "The risk is high.", List.of(1), 7),
                        tuple("deal-with-past-atrocities", "Fair", "Increase", "A memorial.", List.of(), 14));
        assertThat(annex.footnotes())
                .extracting(n -> n.number(), n -> n.words().text())
                .containsExactly(tuple(1, "Museum, 2021."));
        assertThat(annex.back()).extracting(Passage::text).containsExactly("The museum.");
        assertThat(annex.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "docx", "pdf"})
    void aFileIsReadByItsContentWhateverItsSuffix(String format) throws IOException {
        Annex annex = Annexes.of("FJI", "2022", Copy.PUBLICATION);
        byte[] bytes = bytes(annex, format);
        for (String name : List.of("attachment", "annex.txt", "annex.rtf")) {
            Problems problems = new Problems();
            Optional<PublishedAnnex> read =
                    AnnexFile.read(Files.write(folder.resolve(name), bytes), FRAMEWORK, problems);
            assertThat(problems.list()).isEmpty();
            assertThat(read.orElseThrow().rows()).hasSize(annex.rows().size());
        }
    }

    private static byte[] bytes(Annex annex, String format) throws IOException {
        if (format.equals("docx")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new AnnexDocument(FRAMEWORK.scale()).write(annex, out);
            return out.toByteArray();
        }
        return format.equals("html")
                ? AnnexPage.html(annex, FRAMEWORK).getBytes(StandardCharsets.UTF_8)
                : AnnexPdf.bytes(annex, FRAMEWORK);
    }

    @Test
    void aFileOfAnotherKindIsToldByItsName() throws IOException {
        assertThat(refused("table.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")))
                .isEqualTo("this is an Excel workbook, not an annex");
        assertThat(refused("annex", zip("ppt/presentation.xml"))).isEqualTo("these are slides, not an annex");
        assertThat(refused("annex.odt", zip("mimetype", "content.xml"))).isEqualTo("this is an OpenDocument file");
        assertThat(refused("annex.zip", zip("annex.docx"))).isEqualTo("this is a ZIP archive");
        assertThat(refused("annex", latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")))
                .isEqualTo("this office file is encrypted or of an old kind (.doc, .xls)");
        assertThat(refused("annex.txt", latin("{\\rtf1\\ansi caf\\'e9}"))).contains("Rich Text Format");
        assertThat(refused("annex", latin("\u0089PNG\r\n\u001A\n"))).isEqualTo("this is a picture");
        for (String json : List.of("\u00EF\u00BB\u00BF {\n  \"state\" : {", "[ { \"a\\\"b\": 1 } ]")) {
            assertThat(refused("annex.json", latin(json)))
                    .isEqualTo("this is JSON, which holds data and is no document");
            assertThat(refused("annex", latin(json))).contains("JSON");
        }
        assertThat(refused("annex.md", latin("[{Norland} \"x\"]: 1"))).startsWith("this is no annex");
        assertThat(refused("annex.txt", "Annex: Norland".getBytes(StandardCharsets.UTF_16)))
                .isEqualTo("this text is in UTF-16");
        assertThat(refused("annex", latin("\u001F\u008B\b\u0000\u0000"))).contains("file is no text");
        assertThat(refused("annex", latin("PK\u0003\u0004 cut off"))).contains("file is no text");
        assertThat(refused("annex.txt", latin("caf\u00E9"))).isEqualTo("byte (0xE9) is not UTF-8");
    }

    @Test
    void aTextWithoutLineEndsIsRefusedWithTheLine() throws IOException {
        String words = "Norland has not ratified the Rome Statute. ";
        String line = words.repeat(99_000 / words.length());
        assertThat(refused("annex.txt", latin("Annex\n" + line + "\n"))).startsWith("this is no annex");
        Problems problems = new Problems();
        Path file = Files.writeString(folder.resolve("annex.txt"), "Annex\n" + line.repeat(24) + "\n");
        assertThat(AnnexFile.read(file, FRAMEWORK, problems)).isEmpty();
        assertThat(problems.list().get(0).toString())
                .contains("annex.txt:2:1: this line is longer than 100000 characters", "ends of the lines were lost");
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write('x');
            }
        }
        return out.toByteArray();
    }

    private String refused(String name, byte[] bytes) throws IOException {
        Problems problems = new Problems();
        assertThat(AnnexFile.read(Files.write(folder.resolve(name), bytes), FRAMEWORK, problems))
                .isEmpty();
        assertThat(problems.list()).hasSize(1);
        return problems.list().get(0).what();
    }
}
