package org.r2prating.report.site;

import java.util.List;
import java.util.Objects;
import org.r2prating.engine.Change;
import org.r2prating.model.Area;
import org.r2prating.model.Edition;
import org.r2prating.model.Indicator;
import org.r2prating.report.matrix.Cell;
import org.r2prating.report.matrix.Distribution;
import org.r2prating.report.matrix.MatrixPage;
import org.r2prating.report.matrix.Row;

/** One indicator over all states of an edition. */
public record IndicatorPage(EditionPages edition, Indicator indicator, Addresses to) {

    static IndicatorPage of(EditionPages edition, Indicator indicator) {
        return new IndicatorPage(
                edition, indicator, Addresses.from(Addresses.TOP.indicator(edition.edition(), indicator)));
    }

    public String title() {
        return indicator.name() + ", " + edition.edition().id();
    }

    public String area() {
        return edition.site().framework().areas().stream()
                .filter(a -> a.id().equals(indicator.area()))
                .map(Area::name)
                .findFirst()
                .orElse("");
    }

    public Distribution distribution() {
        return edition.matrix().distribution().get(place());
    }

    public List<Row> rows() {
        return edition.matrix().rows();
    }

    public Cell cell(Row row) {
        return row.cells().get(place());
    }

    public Change change(Row row) {
        return Objects.requireNonNull(
                        edition.changes().get(row.country().iso3()),
                        row.country().iso3())
                .get(place());
    }

    public String why(Row row) {
        return to.why(edition.edition(), row.country(), indicator);
    }

    public List<Edition> editions() {
        return edition.site().editions();
    }

    /** What the drawing of its spread takes from the matrix. */
    public MatrixPage page() {
        return MatrixPage.linked(edition.matrix(), to.matrix(edition.edition()));
    }

    private int place() {
        return edition.matrix().indicators().indexOf(indicator);
    }
}
