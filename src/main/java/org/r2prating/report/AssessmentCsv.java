package org.r2prating.report;

import java.util.List;
import java.util.stream.Collectors;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Flag;
import org.r2prating.engine.Recommendation;
import org.r2prating.facts.Fact;
import org.r2prating.model.RatingRange;
import org.r2prating.model.Subject;

/** An assessment as CSV, one row an indicator; several values in a cell stand apart by a space. */
public final class AssessmentCsv {

    private static final List<String> COLUMNS = List.of(
            "state",
            "edition",
            "area",
            "number",
            "indicator",
            "outcome",
            "rating",
            "lowest",
            "highest",
            "previous",
            "change",
            "certainty",
            "flags",
            "facts",
            "missing");

    private AssessmentCsv() {}

    public static String of(Assessment assessment, List<Recommendation> shown) {
        return Csv.text(COLUMNS, cells(assessment, shown));
    }

    /** The rows without their header, to stand below those of another state. */
    public static String rows(Assessment assessment, List<Recommendation> shown) {
        return Csv.rows(COLUMNS, cells(assessment, shown));
    }

    private static List<List<String>> cells(Assessment assessment, List<Recommendation> shown) {
        return shown.stream().map(r -> row(assessment, r)).toList();
    }

    private static List<String> row(Assessment assessment, Recommendation r) {
        RatingRange range = r.outcome().range().orElse(null);
        return List.of(
                assessment.country().iso3(),
                assessment.edition().id(),
                r.indicator().area(),
                Integer.toString(r.indicator().number()),
                r.indicator().id(),
                r.outcome().name(),
                r.outcome().rating().map(x -> x.label()).orElse(""),
                range == null ? "" : range.lowest().label(),
                range == null ? "" : range.highest().label(),
                assessment
                        .previous()
                        .flatMap(p -> p.of(r.indicator().id()))
                        .flatMap(p -> p.outcome().rating())
                        .map(x -> x.label())
                        .orElse(""),
                assessment.change(r).label(),
                r.certainty().map(c -> c.level().label()).orElse(""),
                r.flags().stream().map(Flag::id).collect(Collectors.joining(" ")),
                r.derivation().cited().stream().map(Fact::id).collect(Collectors.joining(" ")),
                r.missing().stream().map(Subject::toString).collect(Collectors.joining(" ")));
    }
}
