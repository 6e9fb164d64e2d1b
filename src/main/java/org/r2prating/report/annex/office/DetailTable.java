package org.r2prating.report.annex.office;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.annex.AnnexRow;
import org.r2prating.report.annex.ReviewerNotes;
import org.r2prating.report.annex.Statement;

/** The detailed table: one row for each indicator, which names its area; in a reviewer's copy, what a reviewer asks below. */
final class DetailTable {

    private static final String TEXT = "TableText";
    private static final String NOTE = "ReviewerNote";
    /** Rows with more letters than this may be split across pages. */
    private static final int LONGEST_WHOLE = 1800;

    private final NoteCalls notes;
    private final Badge badge;

    DetailTable(NoteCalls notes, Badge badge) {
        this.notes = notes;
        this.badge = badge;
    }

    void write(XWPFDocument document, Annex annex) {
        WordTable table = new WordTable(
                document, List.of("Thematic area", "Indicator", "Assessment", "Notes"), List.of(15, 21, 16, 48));
        for (Annex.AreaTable area : annex.areas()) {
            for (AnnexRow row : area.rows()) {
                indicator(table, area.title(), row);
                row.reviewer().ifPresent(r -> reviewer(table, row, r));
            }
        }
    }

    private void indicator(WordTable table, String area, AnnexRow row) {
        XWPFTableRow cells = table.row(isWhole(row.notes().stream().map(Statement::text)));
        words(cells.getCell(0), TEXT).plain(area);
        words(cells.getCell(1), TEXT).plain(row.number() + ". " + row.wording());
        badge.write(
                WordTable.paragraph(cells.getCell(2), "Assessment"),
                row.recommendation().standing(),
                row.assessment());
        if (!row.change().isEmpty()) {
            words(cells.getCell(2), TEXT).plain(row.change());
        }
        notes.statements(words(cells.getCell(3), TEXT), row.notes());
    }

    private static boolean isWhole(Stream<String> sentences) {
        return sentences.mapToInt(String::length).sum() <= LONGEST_WHOLE;
    }

    private void reviewer(WordTable table, AnnexRow row, ReviewerNotes reviewer) {
        Stream<String> sentences = Stream.of(
                        reviewer.review().stream().map(Statement::text),
                        reviewer.rules().stream().map(Statement::text),
                        reviewer.whyNot().stream(),
                        reviewer.change().stream(),
                        reviewer.hangsOn().stream())
                .flatMap(s -> s);
        XWPFTableCell cell = table.across("F3F3EF", isWhole(sentences));
        words(cell, NOTE)
                .strong("For the reviewer of indicator " + row.number() + ". Proposal: ")
                .plain(reviewer.proposal());
        points(cell, "Review", reviewer.review());
        points(cell, "Rules that held", reviewer.rules());
        points(cell, "Why not another rating", plain(reviewer.whyNot()));
        points(cell, "What would change it", plain(reviewer.change()));
        words(cell, NOTE).strong("Certainty: ").plain(reviewer.certainty());
        points(cell, "It hangs on", plain(reviewer.hangsOn()));
    }

    private static List<Statement> plain(List<String> sentences) {
        return sentences.stream().map(s -> new Statement(s, List.of())).toList();
    }

    private void points(XWPFTableCell cell, String heading, List<Statement> points) {
        if (points.size() == 1) {
            notes.statement(words(cell, NOTE).strong(heading + ": "), points.get(0));
        } else if (!points.isEmpty()) {
            Words lead = words(cell, NOTE).strong(heading + ":");
            lead.paragraph().setKeepNext(true);
            points.forEach(p -> notes.statement(words(cell, "ReviewerPoint").plain("\u2022 "), p));
        }
    }

    private static Words words(XWPFTableCell cell, String style) {
        return new Words(WordTable.paragraph(cell, style));
    }
}
