package org.r2prating.report.annex.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.commons.lang3.StringUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.annex.AnnexRow;
import org.r2prating.report.annex.Footnote;
import org.r2prating.report.annex.MadeUpAnnex;

/** The printed annex as a reader of PDF files finds it. */
class AnnexPdfTest {

    private static final byte[] PUBLISHED = pdf(MadeUpAnnex.published());
    private static final byte[] REVIEWERS = pdf(MadeUpAnnex.reviewers());

    private static byte[] pdf(Annex annex) {
        return AnnexPdf.bytes(annex, MadeUpAnnex.FRAMEWORK);
    }

    @Test
    void everyRowAndEveryFootnoteCanBeReadInIt() throws IOException {
        for (boolean reviewer : new boolean[] {false, true}) {
            Annex annex = reviewer ? MadeUpAnnex.reviewers() : MadeUpAnnex.published();
            String text = text(reviewer ? REVIEWERS : PUBLISHED);
            for (AnnexRow row : annex.rows()) {
                assertThat(text).contains(letters(row.wording()), letters(row.assessment()));
                assertThat(text).contains(letters("Finding " + row.number() + " on " + MadeUpAnnex.HARSH));
            }
            for (Footnote note : annex.footnotes()) {
                String marker = note.number() % 5 == 4 ? "Short form, para. " + note.number() : note.quote();
                assertThat(text).contains(letters(marker));
            }
            assertThat(text).contains("DRAFT", letters(annex.cite()), letters("We disagree with " + MadeUpAnnex.HARSH));
            assertThat(StringUtils.countMatches(text, letters("Why not another rating:")))
                    .isEqualTo(reviewer ? 36 : 0);
        }
    }

    @Test
    void pagesAreNumberedAndATableRepeatsItsHeader() throws IOException {
        try (PDDocument document = Loader.loadPDF(PUBLISHED)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isBetween(8, 30);
            int headers = 0;
            int rows = 0;
            for (int page = 1; page <= pages; page++) {
                String text = text(document, page);
                assertThat(text).contains(page + "of" + pages, "DRAFT");
                headers += text.contains("ThematicareaIndicatorAssessmentNotes") ? 1 : 0;
                rows += text.contains("Finding") ? 1 : 0;
            }
            assertThat(headers).isGreaterThanOrEqualTo(rows).isGreaterThan(3);
        }
    }

    @Test
    void bookmarksLeadToEverySectionAreaAndIndicator() throws IOException {
        Annex annex = MadeUpAnnex.published();
        try (PDDocument document = Loader.loadPDF(PUBLISHED)) {
            List<PDOutlineItem> all = new ArrayList<>();
            collect(document.getDocumentCatalog().getDocumentOutline(), all);
            assertThat(all).extracting(PDOutlineItem::getTitle).contains("Overview", "Sources", "How to cite");
            for (AnnexRow row : annex.rows()) {
                assertThat(all)
                        .extracting(PDOutlineItem::getTitle)
                        .contains(row.number() + ". " + row.wording() + ": " + row.assessment());
            }
            for (PDOutlineItem item : all) {
                assertThat(item.findDestinationPage(document))
                        .as(item.getTitle())
                        .isNotNull();
            }
        }
    }

    private static void collect(PDOutlineNode node, List<PDOutlineItem> all) {
        for (PDOutlineItem child : node.children()) {
            all.add(child);
            collect(child, all);
        }
    }

    @Test
    void everyLinkLeadsToAPageOfTheDocumentOrToAnAddress() throws IOException {
        try (PDDocument document = Loader.loadPDF(REVIEWERS)) {
            List<PDPage> pages = new ArrayList<>();
            document.getPages().forEach(pages::add);
            int within = 0;
            List<String> addresses = new ArrayList<>();
            for (PDPage page : pages) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDAnnotationLink link = (PDAnnotationLink) annotation;
                    if (link.getAction() instanceof PDActionURI uri) {
                        addresses.add(uri.getURI());
                    } else {
                        assertThat(link.getDestination() != null || link.getAction() instanceof PDActionGoTo)
                                .isTrue();
                        within++;
                    }
                }
            }
            int calls = Calls.statements(MadeUpAnnex.reviewers())
                    .mapToInt(s -> s.notes().size())
                    .sum();
            assertThat(within).isGreaterThanOrEqualTo(calls + 36 + 36 + 40);
            assertThat(addresses).allMatch(a -> a.startsWith("https://")).contains("https://example.org/3?a=1&b=2");
        }
    }

    @Test
    void itIsTaggedAndItsFontsAreInIt() throws IOException {
        try (PDDocument document = Loader.loadPDF(PUBLISHED)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Draft: Testland & the <Isles>");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytesAnywhere() throws IOException {
        Files.write(Path.of("target", "annex-published.pdf"), PUBLISHED);
        Files.write(Path.of("target", "annex-reviewers.pdf"), REVIEWERS);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(pdf(MadeUpAnnex.published())).isEqualTo(PUBLISHED);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(pdf(MadeUpAnnex.empty())).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.append(text(document, page));
            }
            return text.toString();
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return letters(stripper.getText(document));
    }

    /** Without what lines and columns do to words. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\u200B]+", "");
    }
}
