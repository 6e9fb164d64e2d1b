package org.r2prating.report.annex.office;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table as wide as the page, whose header row stands again on each page it reaches. */
final class WordTable {

    private static final int WIDTH = 9864;
    private static final byte[] FIRST_ROW = {0, 0x20};

    private final XWPFTable table;
    private final List<Integer> widths;

    /** @param widths of its columns, in hundredths of its own */
    WordTable(XWPFDocument document, List<String> head, List<Integer> widths) {
        this.widths = widths.stream().map(w -> w * WIDTH / 100).toList();
        table = document.createTable(1, head.size());
        CTTblPr look = table.getCTTbl().getTblPr();
        look.unsetTblBorders();
        table.setStyleID("AnnexTable");
        width(look.isSetTblW() ? look.getTblW() : look.addNewTblW(), WIDTH);
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        look.addNewTblLook().setVal(FIRST_ROW);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        this.widths.forEach(w -> grid.addNewGridCol().setW(BigInteger.valueOf(w)));
        XWPFTableRow first = sized(table.getRow(0));
        first.setRepeatHeader(true);
        first.setCantSplitRow(true);
        for (int i = 0; i < head.size(); i++) {
            XWPFParagraph paragraph = paragraph(first.getCell(i), "TableHead");
            new Words(paragraph).plain(head.get(i));
        }
    }

    /** @param whole whether it may not be split across pages */
    XWPFTableRow row(boolean whole) {
        XWPFTableRow row = sized(table.createRow());
        row.setCantSplitRow(whole);
        return row;
    }

    /** A cell across all columns, in a row of its own. */
    XWPFTableCell across(String fill, boolean whole) {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(whole);
        while (row.getTableCells().size() > 1) {
            row.removeCell(row.getTableCells().size() - 1);
        }
        XWPFTableCell cell = row.getCell(0);
        CTTcPr look = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        width(look.addNewTcW(), WIDTH);
        look.addNewGridSpan().setVal(BigInteger.valueOf(widths.size()));
        CTShd shade = look.addNewShd();
        shade.setVal(STShd.CLEAR);
        shade.setColor("auto");
        shade.setFill(fill);
        return cell;
    }

    /** The first paragraph of a cell, or another one below what it has. */
    static XWPFParagraph paragraph(XWPFTableCell cell, String style) {
        List<XWPFParagraph> there = cell.getParagraphs();
        boolean fresh = there.size() == 1
                && there.get(0).getStyle() == null
                && there.get(0).isEmpty();
        XWPFParagraph paragraph = fresh ? there.get(0) : cell.addParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private XWPFTableRow sized(XWPFTableRow row) {
        for (int i = 0; i < widths.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            CTTcPr look = cell.getCTTc().isSetTcPr()
                    ? cell.getCTTc().getTcPr()
                    : cell.getCTTc().addNewTcPr();
            width(look.isSetTcW() ? look.getTcW() : look.addNewTcW(), widths.get(i));
        }
        return row;
    }

    private static void width(CTTblWidth width, int twentieths) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twentieths));
    }
}
