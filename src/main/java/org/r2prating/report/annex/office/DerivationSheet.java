package org.r2prating.report.annex.office;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.r2prating.engine.Reason;
import org.r2prating.engine.Recommendation;
import org.r2prating.explain.Sentence;
import org.r2prating.explain.Sentences;
import org.r2prating.facts.Fact;
import org.r2prating.model.Rating;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.annex.AnnexRow;
import org.r2prating.report.office.CellStyles;
import org.r2prating.report.office.SheetWriter;

/** How the ratings came about: one row for each thing that a rule said. */
final class DerivationSheet {

    private final CellStyles styles;
    private final Places places;

    DerivationSheet(CellStyles styles, Places places) {
        this.styles = styles;
        this.places = places;
    }

    void write(XSSFWorkbook book, Annex annex, Sentences sentences) {
        SheetWriter sheet = new SheetWriter(book.createSheet("Derivations"), styles);
        sheet.head(
                List.of("No", "Indicator", "Rule", "Verb", "Rating", "Basis", "Decisive", "Fact ids", "Sentence"), 2);
        for (AnnexRow row : annex.rows()) {
            Recommendation r = row.recommendation();
            for (Reason reason : r.derivation().reasons()) {
                sentences.of(reason).forEach(s -> said(sheet, r, reason, s));
            }
        }
        sheet.end(List.of(5, 24, 44, 12, 13, 24, 10, 36, 80));
    }

    private void said(SheetWriter sheet, Recommendation r, Reason reason, Sentence sentence) {
        List<String> facts = sentence.facts().stream().map(Fact::id).distinct().toList();
        sheet.number(r.indicator().number());
        sheet.text(r.indicator().id());
        sheet.wrapped(reason.card().name());
        sheet.text(reason.card().verb().call());
        Rating rating = reason.card().rating();
        sheet.text(rating == null ? "" : rating.label());
        sheet.wrapped(reason.card().basis());
        sheet.text(r.decisive().contains(reason) ? "yes" : "no");
        sheet.links(facts, places::fact);
        sheet.wrapped(sentence.text());
        sheet.row();
    }
}
