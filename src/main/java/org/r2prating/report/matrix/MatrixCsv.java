package org.r2prating.report.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.r2prating.model.Rating;
import org.r2prating.model.RatingRange;
import org.r2prating.report.Csv;

/** A matrix as CSV: a row a state; or its distribution, a row for each outcome of an indicator. */
public final class MatrixCsv {

    private static final List<String> STATE = List.of(
            "state",
            "name",
            "region",
            "sub_region",
            "edition",
            "rank",
            "score",
            "points",
            "divisor",
            "rated",
            "ranges",
            "insufficient",
            "not_applicable");
    private static final List<String> OUTCOME =
            List.of("number", "indicator", "outcome", "lowest", "highest", "states");

    private MatrixCsv() {}

    /** States by indicators; after the outcome of each indicator stands its certainty. */
    public static String states(Matrix matrix) {
        List<String> columns = new ArrayList<>(STATE);
        matrix.indicators().forEach(i -> columns.addAll(List.of(i.id(), i.id() + ":certainty")));
        return Csv.text(columns, matrix.rows().stream().map(r -> row(r, matrix)).toList());
    }

    private static List<String> row(Row row, Matrix matrix) {
        boolean scored = row.score().exact().isPresent();
        List<String> cells = new ArrayList<>(List.of(
                row.country().iso3(),
                row.country().name(),
                row.country().region(),
                row.country().subRegion(),
                matrix.basis().edition().id(),
                row.rank().words(),
                scored ? row.scoreWords() : "",
                scored ? Integer.toString(row.score().points()) : "",
                scored ? Integer.toString(row.score().possible()) : "",
                Integer.toString(row.score().rated()),
                Integer.toString(row.score().ranges()),
                Integer.toString(row.score().insufficient()),
                Integer.toString(row.score().notApplicable())));
        row.cells().forEach(c -> cells.addAll(List.of(c.words(), c.level())));
        return cells;
    }

    /** How many states have which outcome; ratings that no state has stand with a zero. */
    public static String distribution(Matrix matrix) {
        List<List<String>> rows = new ArrayList<>();
        for (Distribution distribution : matrix.distribution()) {
            for (Rating rating : matrix.framework().scale().ratings()) {
                rows.add(row(distribution, "rated", rating.label(), rating.label(), distribution.of(rating)));
            }
            for (Map.Entry<RatingRange, Integer> range : distribution.ranges().entrySet()) {
                String lowest = range.getKey().lowest().label();
                rows.add(row(
                        distribution, "range", lowest, range.getKey().highest().label(), range.getValue()));
            }
            rows.add(row(distribution, "insufficient evidence", "", "", distribution.insufficient()));
            rows.add(row(distribution, "not applicable", "", "", distribution.notApplicable()));
        }
        return Csv.text(OUTCOME, rows);
    }

    private static List<String> row(Distribution of, String outcome, String lowest, String highest, int states) {
        return List.of(
                Integer.toString(of.indicator().number()),
                of.indicator().id(),
                outcome,
                lowest,
                highest,
                Integer.toString(states));
    }
}
