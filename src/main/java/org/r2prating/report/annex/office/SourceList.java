package org.r2prating.report.annex.office;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.annex.Reference;
import org.r2prating.report.annex.Text;

/** Every source once, with its link, its kept copy, what was read, and the way back to the footnotes that name it. */
final class SourceList {

    private SourceList() {}

    static void write(XWPFDocument document, Annex annex) {
        paragraph(document, "Heading1").plain("Sources");
        for (Reference reference : annex.references()) {
            Words words = paragraph(document, "Source").text(reference.text());
            boolean linked =
                    reference.text().spans().stream().anyMatch(s -> !s.link().isEmpty());
            if (!linked && !reference.url().isEmpty()) {
                words.plain(" ").link(reference.url(), Text.Style.PLAIN, reference.url());
            }
            if (!reference.archived().isEmpty()) {
                words.plain(" Archived: ").link(reference.archived(), Text.Style.PLAIN, reference.archived());
            }
            if (!reference.digest().isEmpty()) {
                words.plain(" Digest: " + reference.digest() + ".");
            }
            words.plain(reference.notes().size() == 1 ? " Footnote " : " Footnotes ");
            for (int i = 0; i < reference.notes().size(); i++) {
                int number = reference.notes().get(i);
                words.plain(i == 0 ? "" : ", ").to(Integer.toString(number), NoteCalls.bookmark(number));
            }
            words.plain(".");
        }
    }

    private static Words paragraph(XWPFDocument document, String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return new Words(paragraph);
    }
}
