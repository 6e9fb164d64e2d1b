package org.r2prating.report.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.r2prating.consistency.time.Course;
import org.r2prating.consistency.time.Trends;
import org.r2prating.engine.Change;
import org.r2prating.model.Indicator;
import org.r2prating.report.Csv;

/** Trends as CSV: a line for each state, indicator and edition. */
public final class TrendsCsv {

    private static final List<String> COLUMNS =
            List.of("state", "indicator", "edition", "rating", "by", "recommended", "change", "causes", "reasons");

    private TrendsCsv() {}

    public static String of(Trends trends) {
        List<List<String>> rows = new ArrayList<>();
        for (Course course : trends.courses()) {
            for (Map.Entry<Indicator, List<TrendLine>> entry :
                    TrendLine.of(course).entrySet()) {
                for (TrendLine line : entry.getValue()) {
                    rows.add(List.of(
                            course.country().iso3(),
                            entry.getKey().id(),
                            line.edition().id(),
                            line.rating(),
                            line.by(),
                            line.at()
                                    .outcome()
                                    .range()
                                    .map(Object::toString)
                                    .orElse(line.at().outcome().name()),
                            line.change().map(Change::label).orElse(""),
                            String.join(", ", line.causes()),
                            line.attribution()
                                    .map(a -> String.join("; ", a.reasons()))
                                    .orElse("")));
                }
            }
        }
        return Csv.text(COLUMNS, rows);
    }
}
