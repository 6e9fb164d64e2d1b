package org.r2prating.report.matrix;

import java.util.List;
import java.util.Map;
import org.r2prating.engine.Outcome;
import org.r2prating.explain.Wording;
import org.r2prating.model.Rating;
import org.r2prating.model.RatingRange;
import org.r2prating.model.Scale;
import org.r2prating.report.office.CellStyles;
import org.r2prating.report.office.SheetWriter;

/** The sheet that says what the others mean, and what they were made from. */
final class LegendSheet {

    private LegendSheet() {}

    static void write(SheetWriter sheet, Matrix matrix, CellStyles styles) {
        sheet.head(List.of("Sign", "Meaning"), 0);
        Scale scale = matrix.framework().scale();
        for (Rating rating : scale.ratings()) {
            outcome(sheet, styles, new Outcome.Rated(rating), rating.label(), "Rated " + rating.points() + " points");
        }
        RatingRange range = new RatingRange(
                scale.lowest(), scale.ratings().get(scale.ratings().size() / 2));
        outcome(
                sheet,
                styles,
                new Outcome.Ranged(range),
                range.toString(),
                "A range: the evidence leaves all ratings from end to end open");
        outcome(
                sheet,
                styles,
                new Outcome.Insufficient(),
                "Insufficient evidence",
                "Nobody knows, and so it is never a bad rating");
        outcome(
                sheet,
                styles,
                new Outcome.NotApplicable(),
                "Not applicable",
                "A documented fact shows that the indicator does not apply");
        line(
                sheet,
                styles,
                "Score",
                "100 x Points / Divisor, of the indicators rated with a point only; over all "
                        + matrix.framework().indicators().size() + " indicators, also those that are not shown");
        line(sheet, styles, "Rank", Ranking.words(matrix.framework()));
        line(sheet, styles, "Certainty", "High, less one step for each reason to doubt; see the sheet Certainty");
        line(
                sheet,
                styles,
                "Edition",
                matrix.basis().edition().id() + ", evidence up to "
                        + Wording.day(matrix.basis().edition().until()));
        line(
                sheet,
                styles,
                "Policy",
                "A search that found nothing is read by the policy "
                        + matrix.basis().policy());
        line(sheet, styles, "Region", "M49, the geographic scheme of the UN Statistics Division");
        for (Map.Entry<Integer, Integer> divisor : matrix.divisors().entrySet()) {
            line(
                    sheet,
                    styles,
                    "Divisor",
                    divisor.getKey() + " indicators rated with a point: " + divisor.getValue()
                            + (divisor.getValue() == 1 ? " state" : " states"));
        }
        line(sheet, styles, "Made from", matrix.basis().digestLine());
        sheet.end(List.of(24, 100));
    }

    private static void outcome(SheetWriter sheet, CellStyles styles, Outcome outcome, String words, String meaning) {
        sheet.text(words, styles.of(outcome));
        sheet.text(meaning, styles.wrapped());
        sheet.row();
    }

    private static void line(SheetWriter sheet, CellStyles styles, String sign, String meaning) {
        sheet.text(sign);
        sheet.text(meaning, styles.wrapped());
        sheet.row();
    }
}
