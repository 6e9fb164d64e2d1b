package org.r2prating.report.office;

import java.util.List;
import org.apache.commons.text.WordUtils;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** How high a row is with all its lines: not every spreadsheet measures that for itself. */
final class RowHeight {

    private static final float LINE = 13;
    private static final float LEEWAY = 3;
    private static final float HIGHEST = 409;

    private RowHeight() {}

    /** @param widths of the columns, in characters */
    static void set(XSSFRow row, List<Integer> widths) {
        long lines = 1;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
                lines = Math.max(lines, lines(cell.getStringCellValue(), widths.get(cell.getColumnIndex())));
            }
        }
        if (lines > 1) {
            row.setHeightInPoints(Math.min(HIGHEST, lines * LINE + LEEWAY));
            // Measured and not chosen: a spreadsheet measures it again when the row is edited.
            row.getCTRow().unsetCustomHeight();
        }
    }

    private static long lines(String words, int width) {
        return words.lines()
                .mapToLong(l -> WordUtils.wrap(l, width, "\n", true).lines().count())
                .sum();
    }
}
