package org.r2prating.report.annex.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Score;
import org.r2prating.model.Framework;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.annex.AnnexRow;
import org.r2prating.report.annex.Annexes;
import org.r2prating.report.annex.Copy;

/** The workbook, read back. */
class AnnexWorkbookTest {

    private static final Annex PUBLISHED = MadeUpAnnex.published();

    static byte[] bytes(Annex annex) {
        return bytes(MadeUpAnnex.FRAMEWORK, annex);
    }

    private static byte[] bytes(Framework framework, Annex annex) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new AnnexWorkbook(framework).write(annex, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    /** The figures beside the rows that begin with a word, from the top. */
    private static List<Double> figures(XSSFWorkbook book, String label) {
        List<Double> figures = new ArrayList<>();
        for (Row row : book.getSheet("Score")) {
            if (row.getCell(1) != null && row.getCell(0).getStringCellValue().startsWith(label)) {
                figures.add(row.getCell(1).getNumericCellValue());
            }
        }
        return figures;
    }

    @Test
    void theFormulasGiveTheScoreThatIsPrinted() throws IOException {
        Assessment now = PUBLISHED.assessment();
        Assessment before = now.previous().orElseThrow();
        try (XSSFWorkbook book = read(bytes(PUBLISHED))) {
            assertThat(figures(book, "Score: "))
                    .containsExactly(
                            now.score().exact().orElseThrow().doubleValue(),
                            before.score().exact().orElseThrow().doubleValue(),
                            now.score().lowest().orElseThrow().doubleValue(),
                            now.score().highest().orElseThrow().doubleValue());
            double headline = now.score().headline().orElseThrow();
            assertThat(figures(book, "Score, rounded")).startsWith(headline);
            assertThat(figures(book, "Difference"))
                    .containsExactly(headline - before.score().headline().orElseThrow());
            assertThat(PUBLISHED.score().get(0)).endsWith(" " + (int) headline);
        }
    }

    @Test
    void theScoreOfThePublishedCaseIsReckonedFromItsRatings() throws IOException {
        Annex annex = Annexes.of("PRK", "2022", Copy.PUBLICATION);
        try (XSSFWorkbook book = read(bytes(annex))) {
            assertThat(figures(book, "Score, rounded")).containsExactly(1.0, 2.0);
            assertThat(figures(book, "Difference")).containsExactly(-1.0);
            assertThat(annex.score().get(0)).startsWith("Score 2022: 1 ");
            assertThat(book.getSheet("Sources").getLastRowNum())
                    .isEqualTo(annex.references().size());
        }
    }

    @Test
    void whoChangesARatingChangesTheScore() throws IOException {
        try (XSSFWorkbook book = read(bytes(PUBLISHED))) {
            Sheet indicators = book.getSheet("Indicators");
            for (int i = 1; i <= 36; i++) {
                indicators.getRow(i).getCell(4).setCellValue("Strong");
            }
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(figures(book, "Score: ").get(0)).isEqualTo(75);
        }
    }

    @Test
    void aMeanOfAreasIsReckonedToo() throws IOException {
        Framework f = MadeUpAnnex.FRAMEWORK;
        Framework mean = new Framework(
                f.name(),
                f.scale(),
                Framework.ScoreFormula.AREA_MEAN,
                f.rankFrom(),
                f.searchedNone(),
                f.areas(),
                f.questions(),
                f.indices(),
                f.resolutions(),
                f.tallies(),
                f.womenShareTarget(),
                f.peacekeepingLook(),
                f.unused());
        Score score = Score.of(mean, PUBLISHED.assessment().recommendations());
        try (XSSFWorkbook book = read(bytes(mean, PUBLISHED))) {
            assertThat(figures(book, "Score: ").get(0))
                    .isEqualTo(score.exact().orElseThrow().doubleValue());
        }
    }

    @Test
    void everyIndicatorHasOneRow() throws IOException {
        try (XSSFWorkbook book = read(bytes(PUBLISHED))) {
            XSSFSheet sheet = book.getSheet("Indicators");
            assertThat(sheet.getLastRowNum()).isEqualTo(36);
            int next = 1;
            for (AnnexRow row : PUBLISHED.rows()) {
                Row cells = sheet.getRow(next++);
                assertThat(cells.getCell(0).getNumericCellValue()).isEqualTo(row.number());
                assertThat(cells.getCell(1).getStringCellValue())
                        .isEqualTo(row.recommendation().indicator().id());
                assertThat(cells.getCell(3).getStringCellValue()).isEqualTo(row.wording());
                assertThat(cells.getCell(4).getStringCellValue()).isEqualTo(row.assessment());
                assertThat(cells.getCell(8).getStringCellValue()).isEqualTo(row.change());
                assertThat(cells.getCell(13).getStringCellValue()).isEqualTo("DRAFT");
            }
        }
    }

    @Test
    void whatIsMentionedLeadsToItsRow() throws IOException {
        try (XSSFWorkbook book = read(bytes(PUBLISHED))) {
            int within = 0;
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        within += leads(book, (XSSFCell) cell) ? 1 : 0;
                    }
                }
            }
            assertThat(within).isGreaterThan(36 * 2 + 30);
            assertThat(book.getSheet("Footnotes").getLastRowNum()).isEqualTo(30);
            assertThat(book.getSheet("Sources").getLastRowNum()).isEqualTo(10);
        }
    }

    private static boolean leads(XSSFWorkbook book, XSSFCell cell) {
        if (cell.getHyperlink() == null) {
            return false;
        }
        if (cell.getHyperlink().getType() == HyperlinkType.URL) {
            assertThat(cell.getHyperlink().getAddress()).startsWith("https://");
            return false;
        }
        CellReference target = new CellReference(cell.getHyperlink().getLocation());
        Cell id = book.getSheet(target.getSheetName()).getRow(target.getRow()).getCell(0);
        String words = id.getCellType() == CellType.NUMERIC
                ? Integer.toString((int) id.getNumericCellValue())
                : id.getStringCellValue();
        assertThat(cell.getStringCellValue().split(", ")).startsWith(words);
        return true;
    }

    @Test
    void headersStayInViewAndOnlyTheScoreIsReckoned() throws IOException {
        try (XSSFWorkbook book = read(bytes(MadeUpAnnex.forReviewers()))) {
            assertThat(book)
                    .extracting(Sheet::getSheetName)
                    .containsExactly("Indicators", "Score", "Facts", "Sources", "Footnotes", "Derivations", "About");
            for (Sheet sheet : book) {
                boolean score = sheet.getSheetName().equals("Score");
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(((XSSFSheet) sheet).getCTWorksheet().isSetAutoFilter())
                        .isEqualTo(!score);
                assertThat(Optional.ofNullable(sheet.getRepeatingRows()).isPresent())
                        .isEqualTo(!score);
                assertThat(sheet.getHeader().getRight()).isEqualTo("DRAFT");
                assertThat(sheet.getHeader().getLeft()).startsWith("TESTLAND && SONS");
                sheet.forEach(row -> row.forEach(cell -> {
                    if (!score) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                    assertThat(((XSSFCell) cell).getCellStyle().getQuotePrefixed())
                            .isEqualTo(cell.getCellType() == CellType.STRING);
                }));
            }
            assertThat(book.getSheet("Indicators").getRow(0).getLastCellNum()).isEqualTo((short) 24);
        }
    }
}
