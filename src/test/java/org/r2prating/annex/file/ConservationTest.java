package org.r2prating.annex.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.r2prating.Shipped;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.annex.Words;
import org.r2prating.input.Problems;
import org.r2prating.model.Framework;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.annex.Annexes;
import org.r2prating.report.annex.Copy;
import org.r2prating.report.annex.office.AnnexDocument;
import org.r2prating.report.annex.page.AnnexPage;
import org.r2prating.report.annex.page.AnnexPdf;

/** No word of a document is lost, whatever its format: each is in the data, in a remark, or known as furniture. */
class ConservationTest {

    private static final Framework FRAMEWORK = Shipped.pack().framework();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "html, PUBLICATION",
        "docx, PUBLICATION",
        "pdf, PUBLICATION",
        "html, REVIEWER",
        "docx, REVIEWER",
        "pdf, REVIEWER"
    })
    void everyWordIsKept(String format, Copy copy) throws IOException {
        Annex annex = Annexes.of("PRK", "2022", copy);
        byte[] bytes = bytes(annex, format);
        Path file = Files.write(folder.resolve("annex." + format), bytes);
        PublishedAnnex read = AnnexFile.read(file, FRAMEWORK, new Problems()).orElseThrow();

        Map<String, Integer> words = withoutCalls(Words.ofFile(text(bytes, format)));
        assertThat(words).hasSizeGreaterThan(500);
        assertThat(Words.missing(words, withoutCalls(Words.ofAnnex(read)))).isEmpty();
    }

    /** Numbers of footnotes are no words, also where a program writes them against one; the round trip compares them. */
    private static Map<String, Integer> withoutCalls(Map<String, Integer> words) {
        Map<String, Integer> kept = new HashMap<>();
        words.forEach((word, times) -> kept.merge(word.replaceFirst("^\\d{1,3}(?!\\d)", ""), times, Integer::sum));
        kept.remove("");
        kept.remove("footnoteRef");
        return kept;
    }

    private static byte[] bytes(Annex annex, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (format) {
            case "html" -> out.writeBytes(AnnexPage.html(annex, FRAMEWORK).getBytes(StandardCharsets.UTF_8));
            case "docx" -> new AnnexDocument(FRAMEWORK.scale()).write(annex, out);
            default -> out.writeBytes(AnnexPdf.bytes(annex, FRAMEWORK));
        }
        return out.toByteArray();
    }

    private static String text(byte[] bytes, String format) throws IOException {
        return switch (format) {
            case "html" ->
                Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).body().text();
            case "docx" -> {
                try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
                    yield extractor.getText();
                }
            }
            default -> {
                try (PDDocument document = Loader.loadPDF(bytes)) {
                    yield new PDFTextStripper().getText(document);
                }
            }
        };
    }
}
