package org.r2prating.report.annex.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.annex.AnnexRow;
import org.r2prating.report.annex.Annexes;
import org.r2prating.report.annex.Copy;
import org.r2prating.report.annex.Footnote;

/** The Word document, read back. */
class AnnexDocumentTest {

    private static final Annex PUBLISHED = MadeUpAnnex.published();

    static byte[] bytes(Annex annex) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new AnnexDocument(MadeUpAnnex.FRAMEWORK.scale()).write(annex, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static XWPFDocument read(Annex annex) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(annex)));
    }

    private static List<String> all(String xml, String pattern) {
        return Pattern.compile(pattern)
                .matcher(xml)
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
    }

    private static List<XWPFFootnote> notes(XWPFDocument document) {
        return document.getFootnotes().stream()
                .filter(f ->
                        f.getCTFtnEdn().getType() == null || f.getCTFtnEdn().getType() == STFtnEdn.NORMAL)
                .toList();
    }

    @Test
    void everyFootnoteStandsOnceAndEachOfItsCallsShowsItsNumber() throws IOException {
        for (Annex annex : List.of(
                PUBLISHED,
                MadeUpAnnex.forReviewers(),
                Annexes.of("PRK", "2022", Copy.PUBLICATION),
                Annexes.of("PRK", "2022", Copy.REVIEWER),
                Annexes.of("AUS", "2019", Copy.REVIEWER))) {
            try (XWPFDocument document = read(annex)) {
                String xml = document.getDocument().xmlText();
                Map<String, XWPFFootnote> byId = notes(document).stream()
                        .collect(Collectors.toMap(f -> f.getId().toString(), f -> f));
                List<String> called = all(xml, "<w:footnoteReference w:id=\"(-?\\d+)\"");
                assertThat(called).doesNotHaveDuplicates().hasSameSizeAs(annex.footnotes());
                assertThat(byId).containsOnlyKeys(called);
                for (Footnote footnote : annex.footnotes()) {
                    // Word numbers them in the order of their calls.
                    String text = Objects.requireNonNull(byId.get(called.get(footnote.number() - 1)))
                            .getParagraphs()
                            .get(0)
                            .getText();
                    assertThat(text).contains(footnote.text().words()).contains(footnote.quote());
                }
                List<String> bookmarks = all(xml, "<w:bookmarkStart [^>]*w:name=\"([^\"]+)\"");
                assertThat(bookmarks)
                        .containsExactlyElementsOf(annex.footnotes().stream()
                                .map(f -> "note_" + f.number())
                                .toList());
                assertThat(all(xml, "NOTEREF note_(\\d+)"))
                        .hasSize(calls(annex) - annex.footnotes().size())
                        .isEqualTo(all(xml, "separate\"/></w:r><w:r>(?:<w:rPr>.*?</w:rPr>)?<w:t>(\\d+)</w:t>"));
                assertThat(bookmarks).containsAll(all(xml, "w:anchor=\"([^\"]+)\""));
            }
        }
    }

    private static int calls(Annex annex) {
        List<Integer> calls = new ArrayList<>();
        annex.overview().forEach(p -> p.forEach(s -> calls.addAll(s.notes())));
        for (AnnexRow row : annex.rows()) {
            row.notes().forEach(s -> calls.addAll(s.notes()));
            row.reviewer().ifPresent(r -> r.rules().forEach(s -> calls.addAll(s.notes())));
        }
        annex.method().forEach(m -> m.statements().forEach(s -> calls.addAll(s.notes())));
        return calls.size();
    }

    @Test
    void footnotesLeadToTheirSources() throws IOException {
        try (XWPFDocument document = read(PUBLISHED)) {
            for (XWPFFootnote note : notes(document)) {
                List<String> targets = note.getParagraphs().get(0).getRuns().stream()
                        .filter(XWPFHyperlinkRun.class::isInstance)
                        .map(r -> ((XWPFHyperlinkRun) r).getHyperlinkId())
                        .map(id -> note.getPart()
                                .getPackagePart()
                                .getRelationship(id)
                                .getTargetURI()
                                .toString())
                        .toList();
                assertThat(all(note.getCTFtnEdn().xmlText(), "(<w:footnoteRef/>)"))
                        .hasSize(1);
                assertThat(targets).hasSize(1).allMatch(t -> t.startsWith("https://example.org/a?b="));
            }
        }
    }

    @Test
    void everyIndicatorHasOneRowThatNamesItsArea() throws IOException {
        try (XWPFDocument document = read(PUBLISHED)) {
            XWPFTable table = document.getTables().get(1);
            assertThat(document.getTables()).allMatch(t -> t.getRow(0).isRepeatHeader());
            List<XWPFTableRow> rows = table.getRows();
            assertThat(rows).hasSize(1 + PUBLISHED.rows().size());
            int next = 1;
            for (Annex.AreaTable area : PUBLISHED.areas()) {
                for (AnnexRow row : area.rows()) {
                    XWPFTableRow cells = rows.get(next++);
                    assertThat(cells.getCell(0).getText()).isEqualTo(area.title());
                    assertThat(cells.getCell(1).getText()).isEqualTo(row.number() + ". " + row.wording());
                    assertThat(cells.getCell(2).getText()).contains(row.assessment(), row.change());
                    assertThat(cells.getCell(3).getText())
                            .contains(row.notes().get(0).text());
                    assertThat(cells.isRepeatHeader()).isFalse();
                }
            }
            assertThat(document.getTables().get(0).getRows()).hasSize(1 + 36);
        }
    }

    @Test
    void aDraftSaysSoOnEveryPageAndPagesAreNumbered() throws IOException {
        try (XWPFDocument document = read(PUBLISHED)) {
            assertThat(document.getHeaderList().get(0).getText()).contains("DRAFT");
            String footer = document.getFooterList().get(0)._getHdrFtr().xmlText();
            assertThat(footer).contains("NUMPAGES", " PAGE ");
            assertThat(document.getProperties().getCoreProperties().getTitle()).contains("TESTLAND & SONS");
            assertThat(document.getProperties().getCoreProperties().getCreated())
                    .isEqualTo("2021-12-31T00:00:00Z");
            assertThat(document.getStyles().getStyle("Normal")).isNotNull();
        }
    }

    @Test
    void stylesThatAreUsedAreThereAndNothingIsLeftOpen() throws IOException {
        try (XWPFDocument document = read(MadeUpAnnex.forReviewers());
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            for (String style : all(document.getDocument().xmlText(), "<w:[prt](?:bl)?Style w:val=\"([^\"]+)\"")) {
                assertThat(document.getStyles().getStyle(style)).as(style).isNotNull();
            }
            String text = words.getText();
            assertThat(text).doesNotContain("{", "}", "null", "TODO", "Optional[", "Text[");
            assertThat(text).contains("TESTLAND & SONS", "practice <no>", "\u4EBA\u6743\u72B6\u51B5\u62A5\u544A");
            for (int number = 1; number <= 36; number++) {
                assertThat(text).contains("For the reviewer of indicator " + number + ". ");
            }
        }
    }

    @Test
    void lettersReadLeftwardAreMarkedAsSuch() throws IOException {
        try (XWPFDocument document = read(PUBLISHED)) {
            String note = notes(document).get(2).getCTFtnEdn().xmlText();
            assertThat(note).containsPattern("<w:rtl/></w:rPr><w:t[^>]*>\u062A\u0642\u0631\u064A\u0631</w:t>");
            assertThat(note).containsPattern("<w:t[^>]*> \\(2020\\)</w:t>");
        }
    }

    @Test
    void footnotesThatAreNotNumberedByTheirFirstCallsAreRefused() {
        List<Footnote> turned = new ArrayList<>(PUBLISHED.footnotes());
        turned.remove(0);
        Annex broken = new Annex(
                PUBLISHED.assessment(),
                "A",
                "B",
                "C",
                PUBLISHED.draft(),
                PUBLISHED.overview(),
                List.of(),
                List.of(),
                List.of(),
                turned,
                List.of(),
                List.of(),
                List.of(),
                "D");
        assertThatThrownBy(() -> bytes(broken)).hasMessageContaining("footnote (1)");
    }
}
