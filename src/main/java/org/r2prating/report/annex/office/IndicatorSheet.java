package org.r2prating.report.annex.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Flag;
import org.r2prating.engine.Recommendation;
import org.r2prating.model.Rating;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.annex.AnnexRow;
import org.r2prating.report.annex.Footnote;
import org.r2prating.report.annex.Reference;
import org.r2prating.report.annex.ReviewerNotes;
import org.r2prating.report.annex.Statement;
import org.r2prating.report.office.CellStyles;
import org.r2prating.report.office.SheetWriter;

/** One row for each indicator, in columns of one value each, so that it can be counted, filtered and read by a program. */
final class IndicatorSheet {

    static final String NAME = "Indicators";
    /** Where the area, the assessment, its ends and the last edition's rating stand. */
    static final String AREA = "C";

    static final String ASSESSMENT = "E";
    static final String LOWEST = "F";
    static final String HIGHEST = "G";
    static final String LAST = "H";

    private static final List<String> COLUMNS = List.of(
            "No",
            "Id",
            "Area",
            "Indicator",
            "Assessment",
            "Lowest",
            "Highest",
            "Last edition",
            "Change",
            "Change cause",
            "Certainty",
            "Doubts",
            "Flags",
            "Status",
            "Notes",
            "Footnotes",
            "Source ids",
            "URLs");
    private static final List<Integer> WIDTHS =
            List.of(5, 28, 18, 44, 15, 13, 13, 13, 13, 13, 11, 24, 18, 9, 70, 20, 28, 60);
    private static final List<String> REVIEWER =
            List.of("Proposal", "Rules that held", "Why not another", "What would change it", "It hangs on", "Review");

    private final Annex annex;
    private final CellStyles styles;
    private final Map<Integer, Footnote> footnotes;
    private final Map<String, Reference> references;
    private final Places places;

    IndicatorSheet(Annex annex, CellStyles styles, Places places) {
        this.annex = annex;
        this.styles = styles;
        this.places = places;
        footnotes = places.footnotes();
        references = places.references();
    }

    void write(XSSFWorkbook book) {
        SheetWriter sheet = new SheetWriter(book.createSheet(NAME), styles);
        boolean reviewers = annex.isForReviewer();
        sheet.head(joined(COLUMNS, reviewers ? REVIEWER : List.of()), 2);
        for (Annex.AreaTable area : annex.areas()) {
            for (AnnexRow row : area.rows()) {
                indicator(sheet, area.title(), row);
                evidence(sheet, row);
                row.reviewer().ifPresent(r -> reviewer(sheet, r));
                sheet.row();
            }
        }
        sheet.end(joined(WIDTHS, reviewers ? List.of(24, 60, 60, 60, 40, 60) : List.of()));
    }

    private void indicator(SheetWriter sheet, String area, AnnexRow row) {
        Recommendation r = row.recommendation();
        Assessment assessment = annex.assessment();
        sheet.number(row.number());
        sheet.text(r.indicator().id());
        sheet.wrapped(area);
        sheet.wrapped(row.wording());
        // A formula counts these words, so they are the scale's own.
        sheet.text(r.standing().rating().map(Rating::label).orElse(row.assessment()), styles.of(r.standing()));
        sheet.text(r.standing().range().map(x -> x.lowest().label()).orElse(""));
        sheet.text(r.standing().range().map(x -> x.highest().label()).orElse(""));
        sheet.wrapped(last(r));
        sheet.text(row.change());
        sheet.text(assessment.cause(r).orElse(""));
        sheet.text(r.certainty().map(c -> c.level().label()).orElse(""));
        sheet.lines(
                r.certainty().stream()
                        .flatMap(c -> c.doubts().stream())
                        .map(d -> d.words())
                        .toList(),
                styles.wrapped());
        sheet.lines(r.flags().stream().map(Flag::words).toList(), styles.wrapped());
        sheet.text(annex.draft().isPresent() ? "DRAFT" : "final");
    }

    /** The rating or range of the edition before. */
    private String last(Recommendation r) {
        return annex.assessment()
                .previous()
                .flatMap(p -> p.of(r.indicator().id()))
                .map(p -> p.standing()
                        .range()
                        .map(Object::toString)
                        .orElse(p.standing().name()))
                .orElse("");
    }

    private void evidence(SheetWriter sheet, AnnexRow row) {
        TreeSet<Integer> calls = new TreeSet<>();
        row.notes().forEach(s -> calls.addAll(s.notes()));
        row.reviewer().ifPresent(r -> r.rules().forEach(s -> calls.addAll(s.notes())));
        List<String> sources = calls.stream()
                .flatMap(n -> Optional.ofNullable(footnotes.get(n)).stream())
                .map(Footnote::source)
                .distinct()
                .toList();
        List<String> urls = sources.stream()
                .flatMap(s -> Optional.ofNullable(references.get(s)).stream())
                .map(Reference::url)
                .filter(u -> !u.isEmpty())
                .distinct()
                .toList();
        sheet.wrapped(String.join(" ", row.notes().stream().map(Statement::text).toList()));
        // Of several, a cell can lead to the first only; each has a row of its own on the sheet it leads to.
        Optional<String> first = calls.isEmpty() ? Optional.empty() : places.footnote(calls.first());
        sheet.link(String.join(", ", calls.stream().map(Object::toString).toList()), first);
        sheet.links(sources, places::source);
        if (urls.size() == 1) {
            sheet.web(urls.get(0));
        } else {
            sheet.lines(urls, styles.wrapped());
        }
    }

    private void reviewer(SheetWriter sheet, ReviewerNotes reviewer) {
        sheet.wrapped(reviewer.proposal());
        sheet.lines(reviewer.rules().stream().map(Statement::text).toList(), styles.wrapped());
        sheet.lines(reviewer.whyNot(), styles.wrapped());
        sheet.lines(reviewer.change(), styles.wrapped());
        sheet.lines(reviewer.hangsOn(), styles.wrapped());
        sheet.lines(reviewer.review().stream().map(Statement::text).toList(), styles.wrapped());
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
