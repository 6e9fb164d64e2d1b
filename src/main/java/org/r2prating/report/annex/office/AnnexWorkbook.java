package org.r2prating.report.annex.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.r2prating.explain.Sentences;
import org.r2prating.explain.Wording;
import org.r2prating.model.Framework;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.office.CellStyles;
import org.r2prating.report.office.SameBytes;

/** The annex as a workbook: indicators, the score as formulas, facts, sources, footnotes and derivations. */
public final class AnnexWorkbook {

    private final Framework framework;

    public AnnexWorkbook(Framework framework) {
        this.framework = framework;
    }

    /** Writes the file; the same annex gives the same bytes. */
    public void write(Annex annex, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            fill(book, annex);
            book.write(bytes);
        }
        out.write(SameBytes.of(bytes.toByteArray()));
    }

    private void fill(XSSFWorkbook book, Annex annex) {
        CellStyles styles = new CellStyles(book, framework.scale());
        Places places = new Places(annex);
        EvidenceSheets evidence = new EvidenceSheets(styles, places);
        Wording wording = new Wording(framework);
        new IndicatorSheet(annex, styles, places).write(book);
        new ScoreSheet(framework, annex, styles).write(book);
        evidence.facts(book, annex, wording);
        evidence.sources(book);
        evidence.footnotes(book);
        new DerivationSheet(styles, places)
                .write(
                        book,
                        annex,
                        new Sentences(
                                wording,
                                annex.assessment().country(),
                                annex.assessment().edition()));
        AboutSheet.write(book, annex, styles);
        for (Sheet sheet : book) {
            frame(sheet, annex);
        }
        FileProperties.write(book.getProperties(), annex);
        // Readers that do not reckon show what is stored.
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    /** What stands above and below each printed page. */
    private static void frame(Sheet sheet, Annex annex) {
        // An ampersand begins a code there.
        String title = (annex.title() + ", " + annex.subtitle()).replace("&", "&&");
        sheet.getHeader().setLeft(title);
        if (annex.draft().isPresent()) {
            sheet.getHeader().setRight("DRAFT");
        }
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("Page &P of &N");
    }
}
