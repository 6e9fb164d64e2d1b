package org.r2prating.report.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.r2prating.Shipped;
import org.r2prating.report.annex.page.AnnexPage;
import org.r2prating.report.annex.page.AnnexPdf;

/** The annex of the DPRK in 2022, for the web and for print, in both copies; left in {@code target} to be looked at. */
class PrkPagesTest {

    @ParameterizedTest
    @EnumSource(Copy.class)
    void theWebPageSaysAllThatTheAnnexSays(Copy copy) throws IOException {
        Annex annex = Annexes.of("PRK", "2022", copy);
        String html = AnnexPage.html(annex, Shipped.pack().framework());
        Files.writeString(Path.of("target", "PRK-2022-" + name(copy) + ".html"), html);
        Document page = Jsoup.parse(html);
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href")).allMatch(a -> ids.contains(a.substring(1)));
        assertThat(page.select(".notes-list li")).hasSameSizeAs(annex.footnotes());
        assertThat(page.select(".sources-list li")).hasSameSizeAs(annex.references());
        assertThat(page.text()).contains(annex.cite()).contains(annex.score());
        for (AnnexRow row : annex.rows()) {
            for (Statement note : row.notes()) {
                assertThat(page.text()).contains(note.text());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Copy.class)
    void soDoesThePdf(Copy copy) throws IOException {
        Annex annex = Annexes.of("PRK", "2022", copy);
        byte[] pdf = AnnexPdf.bytes(annex, Shipped.pack().framework());
        Files.write(Path.of("target", "PRK-2022-" + name(copy) + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("[\\s\u200B]+", "");
            for (AnnexRow row : annex.rows()) {
                assertThat(text).contains(row.wording().replace(" ", ""));
            }
            assertThat(text).doesNotContain("□", "null");
        }
    }

    private static String name(Copy copy) {
        return copy.name().toLowerCase(Locale.ROOT);
    }
}
