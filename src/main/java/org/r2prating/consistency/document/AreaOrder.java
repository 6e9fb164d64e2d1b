package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.model.Area;
import org.r2prating.model.Indicator;

/** The order of areas and rows in the table against the framework. */
final class AreaOrder implements Check<AnnexCase> {

    private static final Kind KIND = new Kind(
            "area-order",
            Kind.Family.DOCUMENT,
            Severity.WARNING,
            "Areas or rows of the table depart from the order of the framework, or a row stands in another area.",
            "A row in the wrong area counts for the wrong area.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AnnexCase subject) {
        AnnexFindings findings = new AnnexFindings(KIND, subject);
        List<Row> rows = subject.annex().rows().stream()
                .filter(r -> r.indicator().isPresent())
                .toList();
        List<Area> areas = subject.framework().areas();
        List<Row> firsts = new ArrayList<>();
        for (Row row : rows) {
            if (firsts.isEmpty()
                    || !indicator(last(firsts), subject)
                            .area()
                            .equals(indicator(row, subject).area())) {
                firsts.add(row);
            }
        }
        List<Integer> order = firsts.stream()
                .map(r -> indicator(r, subject).area())
                .map(id -> areas.stream().map(Area::id).toList().indexOf(id))
                .toList();
        boolean each = order.stream().distinct().count() == order.size();
        if (each) {
            InOrder.outOf(order).forEach(at -> {
                Area area = areas.get(order.get(at));
                findings.add(
                        area.id(),
                        "the area (" + area.name() + ") stands at place " + (at + 1) + " of the table, but is the "
                                + "framework's area " + (order.get(at) + 1) + " of " + areas.size(),
                        firsts.get(at).place(),
                        "Maybe put the areas in the framework's order.");
            });
        }
        rowsInOrder(rows, each, subject, findings);
        inTheirAreas(rows, subject, findings);
        return findings.list();
    }

    /** Where whole areas are out of order, rows are compared within each; else over the whole table. */
    private static void rowsInOrder(List<Row> rows, boolean each, AnnexCase subject, AnnexFindings findings) {
        Map<String, List<Row>> groups = rows.stream()
                .collect(Collectors.groupingBy(
                        r -> each ? indicator(r, subject).area() : "", LinkedHashMap::new, Collectors.toList()));
        for (List<Row> group : groups.values()) {
            List<Integer> numbers =
                    group.stream().map(r -> indicator(r, subject).number()).toList();
            for (int at : InOrder.outOf(numbers)) {
                Indicator indicator = indicator(group.get(at), subject);
                findings.add(
                        indicator.id(),
                        "the row of \u201C" + indicator.name() + "\u201D, indicator " + indicator.number()
                                + " of the framework, stands out of its order in the table",
                        group.get(at).place(),
                        "Maybe move it between its neighbours of the framework.");
            }
        }
    }

    /** Rows of one area that stand together in another one miss its name only once: the first of them is told. */
    private static void inTheirAreas(List<Row> rows, AnnexCase subject, AnnexFindings findings) {
        String last = "";
        for (Row row : rows) {
            Indicator indicator = indicator(row, subject);
            Optional<Area> other = Areas.named(row.area(), subject.framework())
                    .filter(area -> !area.id().equals(indicator.area()));
            String misplaced =
                    other.map(a -> indicator.area() + " in " + a.id()).orElse("");
            if (other.isPresent() && !misplaced.equals(last)) {
                findings.add(
                        indicator.id(),
                        "the row of \u201C" + indicator.name() + "\u201D stands in the area ("
                                + other.get().name() + "); in the framework it belongs to ("
                                + Areas.name(indicator.area(), subject.framework()) + ")",
                        row.place(),
                        "Maybe the name of its own area is missing above it.");
            }
            last = misplaced;
        }
    }

    private static Indicator indicator(Row row, AnnexCase subject) {
        return row.indicator()
                .flatMap(m -> subject.framework().indicator(m.indicator()))
                .orElseThrow();
    }

    private static Row last(List<Row> rows) {
        return rows.get(rows.size() - 1);
    }
}
