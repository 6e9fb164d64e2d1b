package org.r2prating.report.annex.office;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.r2prating.report.annex.Annex;

/** What stands above and below each page: which document it is, whether a draft, and its number. */
final class PageFrame {

    private PageFrame() {}

    static void write(XWPFDocument document, Annex annex) {
        XWPFParagraph header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setStyle("Header");
        Words words = new Words(header).plain(annex.title() + ", " + annex.subtitle());
        if (annex.draft().isPresent()) {
            header.createRun().addTab();
            words.strong("DRAFT");
        }
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle("Footer");
        footer.createRun().addTab();
        new Words(footer).plain("Page ");
        field(footer, "PAGE");
        new Words(footer).plain(" of ");
        field(footer, "NUMPAGES");
    }

    /** A number that the reading program knows. */
    private static void field(XWPFParagraph paragraph, String name) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" " + name + " ");
        field.addNewR().addNewT().setStringValue("1");
    }
}
