package org.r2prating.report.annex.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.r2prating.model.Area;
import org.r2prating.model.Framework;
import org.r2prating.model.Rating;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.office.CellStyles;
import org.r2prating.report.office.SheetWriter;

/**
 * The score as formulas over the sheet of indicators: who changes a rating there sees the score change here. Ranges are
 * counted where every one of them is taken at one of its ends.
 */
final class ScoreSheet {

    static final String NAME = "Score";

    private final Framework framework;
    private final Annex annex;
    private final CellStyles styles;
    private final List<Rating> ratings;

    ScoreSheet(Framework framework, Annex annex, CellStyles styles) {
        this.framework = framework;
        this.annex = annex;
        this.styles = styles;
        ratings = framework.scale().ratings();
    }

    void write(XSSFWorkbook book) {
        XSSFSheet made = book.createSheet(NAME);
        SheetWriter sheet = new SheetWriter(made, styles);
        String edition = annex.assessment().edition().id();
        int now = reckoning(sheet, "Edition " + edition, IndicatorSheet.ASSESSMENT);
        sheet.row();
        annex.assessment().previous().ifPresent(previous -> {
            int before = reckoning(sheet, "Edition " + previous.edition().id(), IndicatorSheet.LAST);
            sheet.text("Difference", styles.strong());
            String ends = score(now) + "," + score(before);
            sheet.formula(
                    "IF(COUNT(" + ends + ")<2,\"none\"," + score(now) + "-" + score(before) + ")", "+0;-0;0", true);
            sheet.row();
            sheet.row();
        });
        if (annex.assessment().score().ranges() > 0) {
            reckoning(sheet, "Every range at its lower end", IndicatorSheet.LOWEST);
            sheet.row();
            reckoning(sheet, "Every range at its upper end", IndicatorSheet.HIGHEST);
            sheet.row();
        }
        sheet.text("As the document says it", styles.strong());
        sheet.row();
        annex.score().forEach(line -> {
            sheet.text(line);
            sheet.row();
        });
        sheet.printed(widths());
        made.createFreezePane(1, 0);
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>(List.of(48));
        ratings.forEach(r -> widths.add(12));
        widths.addAll(List.of(12, 12, 16, 12));
        return widths;
    }

    /** A table of how often each rating stands in a column; it gives back the row of its rounded score. */
    private int reckoning(SheetWriter sheet, String title, String column) {
        int head = sheet.place();
        sheet.text(title, styles.head());
        ratings.forEach(r -> sheet.text(r.label(), styles.head()));
        List.of("Rated", "Points", "Points to be had", "Share").forEach(c -> sheet.text(c, styles.head()));
        sheet.row();
        sheet.text("Points for each");
        ratings.forEach(r -> sheet.number(r.points()));
        sheet.row();
        int first = sheet.place();
        for (Area area : framework.areas()) {
            int row = sheet.place();
            sheet.text(area.name());
            for (int i = 1; i <= ratings.size(); i++) {
                String counted =
                        range(IndicatorSheet.AREA) + ",$A" + row + "," + range(column) + "," + letter(i) + "$" + head;
                sheet.formula("COUNTIFS(" + counted + ")", "0", false);
            }
            ends(sheet, row, head, false);
        }
        int total = sheet.place();
        sheet.text("All areas", styles.strong());
        for (int i = 1; i <= ratings.size(); i++) {
            sheet.formula("SUM(" + letter(i) + first + ":" + letter(i) + (total - 1) + ")", "0", true);
        }
        ends(sheet, total, head, true);
        String shares = letter(ratings.size() + 4) + first + ":" + letter(ratings.size() + 4) + (total - 1);
        boolean mean = framework.score() == Framework.ScoreFormula.AREA_MEAN;
        String counted = mean ? shares : letter(ratings.size() + 4) + total;
        String exact = mean ? "AVERAGE(" + shares + ")" : counted;
        sheet.text(
                "Score: " + (mean ? "mean of the areas' shares" : "100 x points / points to be had"), styles.strong());
        sheet.formula(unlessNone(counted, "ROUND(" + exact + ",2)"), "0.00", true);
        sheet.row();
        int rounded = sheet.place();
        sheet.text("Score, rounded", styles.strong());
        sheet.formula(unlessNone(counted, "ROUND(" + exact + ",0)"), "0", true);
        sheet.row();
        return rounded;
    }

    /** How many are rated, their points, the most they could have, and the share of one in the other. */
    private void ends(SheetWriter sheet, int row, int head, boolean bold) {
        String last = letter(ratings.size());
        String counts = "B" + row + ":" + last + row;
        String points = "B$" + (head + 1) + ":" + last + "$" + (head + 1);
        int rated = ratings.size() + 1;
        String reached = letter(rated + 1) + row;
        String possible = letter(rated + 2) + row;
        sheet.formula("SUM(" + counts + ")", "0", bold);
        sheet.formula("SUMPRODUCT(" + counts + "," + points + ")", "0", bold);
        sheet.formula(letter(rated) + row + "*MAX(" + points + ")", "0", bold);
        sheet.formula("IF(" + possible + "=0,\"\",100*" + reached + "/" + possible + ")", "0.00", bold);
        sheet.row();
    }

    private static String unlessNone(String figures, String formula) {
        return "IF(COUNT(" + figures + ")=0,\"none\"," + formula + ")";
    }

    private static String score(int row) {
        return "B" + row;
    }

    private String range(String column) {
        return IndicatorSheet.NAME + "!$" + column + "$2:$" + column + "$"
                + (annex.rows().size() + 1);
    }

    private static String letter(int column) {
        return CellReference.convertNumToColString(column);
    }
}
