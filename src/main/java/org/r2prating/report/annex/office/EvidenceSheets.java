package org.r2prating.report.annex.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.r2prating.explain.Wording;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.Fact;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.annex.AnnexRow;
import org.r2prating.report.annex.Footnote;
import org.r2prating.report.annex.Reference;
import org.r2prating.report.office.CellStyles;
import org.r2prating.report.office.SheetWriter;

/** What the ratings rest on: facts, the footnotes that cite them, and the sources. */
final class EvidenceSheets {

    private final CellStyles styles;
    private final Places places;

    EvidenceSheets(CellStyles styles, Places places) {
        this.styles = styles;
        this.places = places;
    }

    void facts(XSSFWorkbook book, Annex annex, Wording wording) {
        SheetWriter sheet = new SheetWriter(book.createSheet(Places.FACTS), styles);
        sheet.head(
                List.of(
                        "Fact",
                        "Kind",
                        "Subject",
                        "Says",
                        "Status",
                        "As of",
                        "To be known",
                        "Source ids",
                        "Places in them",
                        "Quotes",
                        "Indicators"),
                1);
        Map<String, List<Integer>> asking = asking(annex);
        for (Fact fact : places.facts().values()) {
            List<Evidence> evidence = fact.evidence();
            List<String> sources = evidence.stream().map(Evidence::source).toList();
            sheet.text(fact.id());
            sheet.text(fact.subject().kind().section());
            sheet.wrapped(wording.subject(fact.subject()));
            sheet.wrapped(fact.says());
            sheet.wrapped(fact.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            sheet.text(fact.passport().asOf().toString());
            sheet.wrapped(Wording.status(fact));
            sheet.links(sources, places::source);
            sheet.lines(
                    evidence.stream()
                            .map(e -> evidence.size() == 1 ? e.locator() : e.source() + ": " + e.locator())
                            .toList(),
                    styles.wrapped());
            sheet.lines(
                    evidence.stream()
                            .map(Evidence::quote)
                            .filter(q -> !q.isEmpty())
                            .toList(),
                    styles.wrapped());
            sheet.wrapped(String.join(
                    ", ",
                    asking.getOrDefault(fact.id(), List.of()).stream()
                            .map(Object::toString)
                            .toList()));
            sheet.row();
        }
        sheet.end(List.of(26, 14, 50, 18, 16, 12, 30, 28, 32, 44, 14));
    }

    /** The indicators, by number, whose rules ask for a fact. */
    private static Map<String, List<Integer>> asking(Annex annex) {
        Map<String, List<Integer>> asking = new TreeMap<>();
        for (AnnexRow row : annex.rows()) {
            List<Fact> facts = new ArrayList<>(row.recommendation().known());
            facts.addAll(row.recommendation().derivation().facts());
            facts.stream().map(Fact::id).distinct().forEach(id -> asking.computeIfAbsent(id, i -> new ArrayList<>())
                    .add(row.number()));
        }
        return asking;
    }

    void footnotes(XSSFWorkbook book) {
        SheetWriter sheet = new SheetWriter(book.createSheet(Places.FOOTNOTES), styles);
        sheet.head(List.of("Footnote", "Reference", "Quote", "Source id", "URL"), 1);
        for (Footnote footnote : places.footnotes().values()) {
            sheet.number(footnote.number());
            sheet.wrapped(footnote.text().words());
            sheet.wrapped(footnote.quote());
            sheet.link(footnote.source(), places.source(footnote.source()));
            sheet.web(Optional.ofNullable(places.references().get(footnote.source()))
                    .map(Reference::url)
                    .orElse(""));
            sheet.row();
        }
        sheet.end(List.of(10, 90, 60, 30, 60));
    }

    void sources(XSSFWorkbook book) {
        SheetWriter sheet = new SheetWriter(book.createSheet(Places.SOURCES), styles);
        sheet.head(List.of("Source id", "Reference", "URL", "Archived", "Digest", "Footnotes"), 1);
        for (Reference reference : places.references().values()) {
            sheet.text(reference.id());
            sheet.wrapped(reference.text().words());
            sheet.web(reference.url());
            sheet.web(reference.archived());
            sheet.wrapped(reference.digest());
            sheet.link(
                    String.join(
                            ", ",
                            reference.notes().stream().map(Object::toString).toList()),
                    reference.notes().stream().findFirst().flatMap(places::footnote));
            sheet.row();
        }
        sheet.end(List.of(30, 80, 60, 40, 30, 16));
    }
}
