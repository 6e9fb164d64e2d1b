package org.r2prating.report.matrix;

import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Fills a sheet row by row: a header that stays in view and can be filtered, then the rows. */
final class SheetWriter {

    private static final int CHARACTER = 256;
    private static final int LONGEST = 32767;

    private final XSSFSheet sheet;
    private final CellStyles styles;
    private int next;
    private XSSFRow row;

    SheetWriter(XSSFSheet sheet, CellStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
        row = sheet.createRow(0);
    }

    /** The column headers; {@code fixed} columns stay in view. */
    void head(List<String> columns, int fixed) {
        columns.forEach(c -> text(c, styles.head()));
        sheet.createFreezePane(fixed, 1);
        row();
    }

    void row() {
        next++;
        row = sheet.createRow(next);
    }

    void text(String words) {
        text(words, styles.text());
    }

    void text(String words, XSSFCellStyle style) {
        XSSFCell cell = cell(style);
        cell.setCellValue(StringUtils.truncate(printable(words), LONGEST));
    }

    void number(double number) {
        cell(styles.text()).setCellValue(number);
    }

    void decimal(double number) {
        cell(styles.decimal()).setCellValue(number);
    }

    /** Filters over everything written, widths in characters, headers again on each printed page. */
    void end(List<Integer> widths) {
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, widths.get(i) * CHARACTER);
        }
        sheet.removeRow(row);
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, next - 1), 0, widths.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private XSSFCell cell(XSSFCellStyle style) {
        XSSFCell cell = row.createCell(Math.max(0, row.getLastCellNum()));
        cell.setCellStyle(style);
        return cell;
    }

    /** XML knows no control characters, and a cell none that would hide what it begins with. */
    private static String printable(String words) {
        return words.chars().anyMatch(Character::isISOControl) ? words.replaceAll("\\p{Cntrl}", " ") : words;
    }
}
