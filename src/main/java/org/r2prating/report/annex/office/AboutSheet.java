package org.r2prating.report.annex.office;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.r2prating.engine.Assessment;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.annex.Statement;
import org.r2prating.report.office.CellStyles;
import org.r2prating.report.office.SheetWriter;

/** What the workbook is, whether it is a draft, how it was made, and how to cite it. */
final class AboutSheet {

    private AboutSheet() {}

    static void write(XSSFWorkbook book, Annex annex, CellStyles styles) {
        SheetWriter sheet = new SheetWriter(book.createSheet("About"), styles);
        sheet.head(List.of("Matter", "What is said"), 1);
        line(sheet, "Title", annex.title());
        line(sheet, "Assessment", annex.subtitle());
        line(sheet, "Period", annex.period());
        line(sheet, "Status", annex.draft().map(FileProperties::draft).orElse("Final"));
        annex.overview().forEach(p -> line(sheet, "Overview", sentences(p)));
        annex.method().forEach(m -> line(sheet, m.heading(), sentences(m.statements())));
        annex.remarks().forEach(r -> line(sheet, r.heading() + ", " + r.date(), String.join(" ", r.paragraphs())));
        Assessment assessment = annex.assessment();
        line(sheet, "Rules", assessment.packDigest());
        line(sheet, "Facts", assessment.factsDigest());
        line(sheet, "How to cite", annex.cite());
        sheet.end(List.of(28, 120));
    }

    private static String sentences(List<Statement> statements) {
        return statements.stream().map(Statement::text).collect(Collectors.joining(" "));
    }

    private static void line(SheetWriter sheet, String matter, String words) {
        sheet.wrapped(matter);
        sheet.wrapped(words);
        sheet.row();
    }
}
