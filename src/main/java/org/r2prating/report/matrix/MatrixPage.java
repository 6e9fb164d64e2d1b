package org.r2prating.report.matrix;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.r2prating.explain.Wording;
import org.r2prating.model.Area;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;
import org.r2prating.report.BriefName;

/** A matrix as one page for a browser, whole in itself; what its template says, it takes from here. */
public final class MatrixPage {

    /** Columns before the first indicator: state, rated, score, rank. */
    private static final int BEFORE = 4;

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private final Matrix matrix;
    private final Optional<MatrixLinks> links;
    private final String script = PageResource.text("matrix.js");

    private MatrixPage(Matrix matrix, Optional<MatrixLinks> links) {
        this.matrix = matrix;
        this.links = links;
    }

    public static String html(Matrix matrix) {
        StringOutput out = new StringOutput();
        TEMPLATES.render("matrix/page.jte", new MatrixPage(matrix, Optional.empty()), out);
        return out.toString();
    }

    /** What a page that is no matrix alone takes from one, with links into the pages around it. */
    public static MatrixPage linked(Matrix matrix, MatrixLinks links) {
        return new MatrixPage(matrix, Optional.of(links));
    }

    /** Where its states, cells and indicators lead; empty when the page stands alone. */
    public Optional<MatrixLinks> links() {
        return links;
    }

    public Matrix matrix() {
        return matrix;
    }

    public String style() {
        return PageResource.text("house.css")
                + PageResource.text("matrix.css")
                + columns(matrix.framework(), matrix.indicators());
    }

    /** The rules of a style sheet for the scale and for the numbers of the columns. */
    public static String columns(Framework framework, List<Indicator> indicators) {
        return PageStyle.of(framework.scale(), indicators, BEFORE);
    }

    public String script() {
        return script;
    }

    /** What a browser may load and run for the page: its own style and this very script. */
    public String policy() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
                    + Base64.getEncoder().encodeToString(digest) + "'; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public String since() {
        return Wording.day(matrix.basis().edition().since());
    }

    public String until() {
        return Wording.day(matrix.basis().edition().until());
    }

    /** How many ratings, ranges and gaps there are in what is shown. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Distribution distribution : matrix.distribution()) {
            counts.merge(
                    "rated",
                    distribution.ratings().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum(),
                    Integer::sum);
            counts.merge("ranges", distribution.ranged(), Integer::sum);
            counts.merge("insufficient", distribution.insufficient(), Integer::sum);
            counts.merge("notApplicable", distribution.notApplicable(), Integer::sum);
        }
        return counts;
    }

    /** The areas of the indicators that are shown. */
    public List<Area> areas() {
        return matrix.framework().areas().stream()
                .map(a -> new Area(
                        a.id(),
                        a.name(),
                        matrix.indicators().stream()
                                .filter(i -> i.area().equals(a.id()))
                                .toList()))
                .filter(a -> !a.indicators().isEmpty())
                .toList();
    }

    /** Regions with their sub-regions. */
    public Map<String, SortedSet<String>> regions() {
        Map<String, SortedSet<String>> regions = new TreeMap<>();
        for (Row row : matrix.rows()) {
            if (!row.country().region().isEmpty()) {
                regions.computeIfAbsent(row.country().region(), r -> new TreeSet<>())
                        .add(row.country().subRegion());
            }
        }
        return regions;
    }

    public String nameKey(Row row) {
        return Order.nameKey(row.country());
    }

    /** The indicator in the few words of its id. */
    public String brief(Indicator indicator) {
        return BriefName.of(indicator);
    }

    /** Whether the first indicator of its area. */
    public boolean first(Indicator indicator) {
        int place = matrix.indicators().indexOf(indicator);
        return place == 0 || !matrix.indicators().get(place - 1).area().equals(indicator.area());
    }

    /** The classes of a cell: what its outcome is, whether it is to be doubted, whether a new area begins. */
    public String classes(Cell cell) {
        return ScaleStyle.outcome(cell.outcome())
                + (cell.doubtful() ? " d" : "")
                + (first(cell.indicator()) ? " a" : "");
    }

    public String title(Cell cell) {
        return cell.indicator().number() + ", " + brief(cell.indicator()) + ": " + cell.sentence();
    }

    public String share(int part) {
        int all = Math.max(1, matrix.rows().size());
        return String.format(Locale.ROOT, "width:%.2f%%", 100.0 * part / all);
    }
}
