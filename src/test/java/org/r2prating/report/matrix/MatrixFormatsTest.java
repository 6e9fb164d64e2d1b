package org.r2prating.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.r2prating.Golden;
import org.r2prating.model.Indicator;
import org.r2prating.report.ManyStates;
import org.r2prating.report.Style;

/** The same matrix as text, CSV and workbook. */
class MatrixFormatsTest {

    private static final Matrix FEW = MatrixTest.matrix(ManyStates.few());

    private static Matrix only(int... numbers) {
        List<Indicator> shown = ManyStates.FRAMEWORK.indicators().stream()
                .filter(i -> IntStream.of(numbers).anyMatch(n -> n == i.number()))
                .toList();
        return Matrix.of(ManyStates.FRAMEWORK, ManyStates.BASIS, shown, ManyStates.few().stream());
    }

    @Test
    void textTellsEveryOutcomeApartInEightyColumns() {
        String text = MatrixText.states(FEW.sorted(Order.byRegion()), true, Style.PLAIN);
        Golden.matches("matrix.txt", text);
        assertThat(text.lines()).allMatch(l -> l.length() <= 80, "at most 80 columns");
        String coloured = MatrixText.states(FEW.sorted(Order.byRegion()), true, Style.ANSI);
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(text);
        assertThat(text)
                .endsWith(MatrixText.distribution(FEW, Style.PLAIN)
                                .lines()
                                .reduce((a, b) -> b)
                                .orElseThrow() + "\n");
    }

    @Test
    void fewIndicatorsAreShownInWordsWithTheirCertainty() {
        for (int[] numbers : new int[][] {{7}, {3, 8}, {3, 7, 8}}) {
            String text = MatrixText.states(only(numbers).sorted(Order.byScore()), false, Style.PLAIN);
            assertThat(text.lines()).allMatch(l -> l.length() <= 80, "at most 80 columns");
            Golden.matches("matrix-" + numbers.length + ".txt", text);
        }
    }

    @Test
    void csvHasARowForEachStateAndRunsNothing() {
        String csv = MatrixCsv.states(FEW);
        Golden.matches("matrix.csv", csv);
        assertThat(csv.lines()).hasSize(9);
        assertThat(csv).contains("'=cmd|").doesNotContain(",=cmd");
        Golden.matches("matrix-distribution.csv", MatrixCsv.distribution(FEW));
    }

    private static XSSFWorkbook read(Matrix matrix) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(MatrixWorkbook.bytes(matrix)));
    }

    @Test
    void theWorkbookReadBackIsTheMatrix() throws IOException {
        try (XSSFWorkbook book = read(FEW)) {
            XSSFSheet states = book.getSheet("States");
            XSSFSheet certainty = book.getSheet("Certainty");
            assertThat(states.getLastRowNum()).isEqualTo(FEW.rows().size());
            for (int i = 0; i < FEW.rows().size(); i++) {
                Row row = FEW.rows().get(i);
                XSSFRow read = states.getRow(i + 1);
                assertThat(read.getCell(0).getStringCellValue())
                        .isEqualTo(row.country().iso3());
                assertThat(read.getCell(1).getStringCellValue())
                        .isEqualTo(row.country().name());
                assertThat(read.getCell(4).getStringCellValue())
                        .isEqualTo(row.rank().words());
                assertThat(read.getCell(8).getNumericCellValue())
                        .isEqualTo(row.score().rated());
                if (row.score().exact().isPresent()) {
                    assertThat(read.getCell(5).getNumericCellValue())
                            .isEqualTo(row.score().exact().get().doubleValue());
                    assertThat(read.getCell(7).getNumericCellValue())
                            .isEqualTo(row.score().possible());
                }
                for (int c = 0; c < row.cells().size(); c++) {
                    assertThat(read.getCell(12 + c).getStringCellValue())
                            .isEqualTo(row.cells().get(c).words());
                    assertThat(certainty.getRow(i + 1).getCell(4 + c).getStringCellValue())
                            .isEqualTo(row.cells().get(c).level());
                }
            }
            XSSFSheet distribution = book.getSheet("Distribution");
            for (int i = 0; i < 36; i++) {
                assertThat(distribution.getRow(i + 1).getCell(10).getNumericCellValue())
                        .isEqualTo(FEW.rows().size());
            }
        }
    }

    @Test
    void headersStayInViewAndCanBeFilteredAndNothingIsAFormula() throws IOException {
        try (XSSFWorkbook book = read(FEW)) {
            assertThat(book)
                    .extracting(s -> s.getSheetName())
                    .containsExactly("States", "Certainty", "Distribution", "Legend");
            for (Sheet sheet : book) {
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(((XSSFSheet) sheet).getCTWorksheet().isSetAutoFilter())
                        .isTrue();
                sheet.forEach(row -> row.forEach(cell -> {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    if (cell.getCellType() == CellType.STRING) {
                        assertThat(((XSSFCell) cell).getCellStyle().getQuotePrefixed())
                                .isTrue();
                    }
                }));
            }
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        assertThat(MatrixWorkbook.bytes(MatrixTest.matrix(ManyStates.few()))).isEqualTo(MatrixWorkbook.bytes(FEW));
        assertThat(MatrixCsv.states(MatrixTest.matrix(ManyStates.few()))).isEqualTo(MatrixCsv.states(FEW));
    }

    @Test
    void aWorkbookOfOneStateAndOneIndicatorIsAWorkbook() throws IOException {
        Matrix one = new Matrix(
                FEW.framework(),
                FEW.basis(),
                only(8).indicators(),
                List.of(only(8).rows().get(0)));
        try (XSSFWorkbook book = read(one)) {
            assertThat(book.getSheet("States").getLastRowNum()).isEqualTo(1);
        }
        assertThat(MatrixText.distribution(one, Style.PLAIN)).contains("rome-statute");
    }
}
