package org.r2prating.report.office;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.lang3.StringUtils;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Fills a sheet row by row: a header that stays in view and can be filtered, then the rows. */
public final class SheetWriter {

    private static final int CHARACTER = 256;
    private static final int LONGEST = 32767;
    /** How many characters side by side are still read on a printed page. */
    private static final int PAGE = 190;

    private final XSSFSheet sheet;
    private final CellStyles styles;
    private int next;
    private int fixed;
    private XSSFRow row;

    public SheetWriter(XSSFSheet sheet, CellStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
        row = sheet.createRow(0);
    }

    /** The column headers; {@code fixed} columns stay in view. */
    public void head(List<String> columns, int fixed) {
        columns.forEach(c -> text(c, styles.head()));
        sheet.createFreezePane(fixed, 1);
        this.fixed = fixed;
        row();
    }

    public void row() {
        next++;
        row = sheet.createRow(next);
    }

    /** The row that is being filled, counted from 1 as a spreadsheet does. */
    public int place() {
        return next + 1;
    }

    public void text(String words) {
        text(words, styles.text());
    }

    public void text(String words, XSSFCellStyle style) {
        XSSFCell cell = cell(style);
        cell.setCellValue(StringUtils.truncate(Printable.line(words), LONGEST));
    }

    /** Words in as many lines as they need. */
    public void wrapped(String words) {
        text(words, styles.wrapped());
    }

    /** Several values, each in a line of its own. */
    public void lines(List<String> values, XSSFCellStyle style) {
        String lines = String.join("\n", values.stream().map(Printable::line).toList());
        cell(style).setCellValue(StringUtils.truncate(lines, LONGEST));
    }

    /** An address that can be followed; mere words where it is none. */
    public void web(String address) {
        Optional<String> web = WebAddress.of(address);
        if (web.isEmpty()) {
            wrapped(address);
            return;
        }
        text(address, styles.link());
        leadsTo(HyperlinkType.URL, web.get());
    }

    /** A value that leads to a cell of this book, such as {@code 'Sources'!A3}; mere words where that is not known. */
    public void link(String words, Optional<String> target) {
        text(words, target.isPresent() ? styles.link() : styles.wrapped());
        target.ifPresent(cell -> leadsTo(HyperlinkType.DOCUMENT, cell));
    }

    /** Values of which each is known by itself: a single one leads to its cell, several stand in a line each. */
    public void links(List<String> values, Function<String, Optional<String>> targets) {
        if (values.size() == 1) {
            link(values.get(0), targets.apply(values.get(0)));
        } else {
            lines(values, styles.wrapped());
        }
    }

    private void leadsTo(HyperlinkType type, String address) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(type);
        link.setAddress(address);
        row.getCell(row.getLastCellNum() - 1).setHyperlink(link);
    }

    public void number(double number) {
        cell(styles.figure("0", false)).setCellValue(number);
    }

    public void decimal(double number) {
        cell(styles.figure("0.00", false)).setCellValue(number);
    }

    /** A formula of ours; nothing that was read ever becomes one. */
    public void formula(String formula, String format, boolean bold) {
        cell(styles.figure(format, bold)).setCellFormula(formula);
    }

    /** Filters over everything written, widths in characters, headers again on each printed page. */
    public void end(List<Integer> widths) {
        sheet.removeRow(row);
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, next - 1), 0, widths.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        if (fixed > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, fixed - 1));
        }
        printed(widths);
    }

    /** Widths in characters, heights after them; on as many pages side by side as can be read when printed. */
    public void printed(List<Integer> widths) {
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, widths.get(i) * CHARACTER);
        }
        sheet.forEach(r -> RowHeight.set((XSSFRow) r, widths));
        int width = widths.stream().mapToInt(w -> w).sum();
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setPrintGridlines(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) Math.max(1, Math.round((double) width / PAGE)));
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private XSSFCell cell(XSSFCellStyle style) {
        XSSFCell cell = row.createCell(Math.max(0, row.getLastCellNum()));
        cell.setCellStyle(style);
        return cell;
    }
}
