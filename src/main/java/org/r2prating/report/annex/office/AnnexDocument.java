package org.r2prating.report.annex.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.r2prating.engine.Outcome;
import org.r2prating.model.Scale;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.office.SameBytes;

/** The annex as a Word document, in the institution's own order. */
public final class AnnexDocument {

    private static final String BODY = "Normal";

    private final Scale scale;

    public AnnexDocument(Scale scale) {
        this.scale = scale;
    }

    /** Writes the file; the same annex gives the same bytes. */
    public void write(Annex annex, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = WordTemplate.open()) {
            new Pages(document, annex, new Badge(scale)).write();
            document.write(bytes);
        }
        out.write(SameBytes.of(bytes.toByteArray()));
    }

    /** The parts of one document, one after the other. */
    private record Pages(XWPFDocument document, Annex annex, Badge badge, NoteCalls notes) {

        Pages(XWPFDocument document, Annex annex, Badge badge) {
            this(document, annex, badge, new NoteCalls(document, annex));
        }

        void write() {
            FileProperties.write(document.getProperties(), annex);
            PageFrame.write(document, annex);
            titles();
            overview();
            summary();
            score();
            heading("Assessment by indicator");
            new DetailTable(notes, badge).write(document, annex);
            remarks();
            method();
            heading("How to cite this document");
            words(BODY).plain(annex.cite());
            SourceList.write(document, annex);
        }

        private void titles() {
            words("Title").plain(annex.title());
            words("Subtitle").plain(annex.subtitle());
            words(BODY).plain(annex.period());
            annex.copy().ifPresent(copy -> words(BODY).strong(copy));
            annex.draft().ifPresent(why -> words("Draft").strong(FileProperties.draft(why)));
        }

        private void overview() {
            heading("Overview");
            annex.overview().forEach(p -> notes.statements(words(BODY), p));
        }

        private void summary() {
            heading("Summary of assessments");
            WordTable table = new WordTable(document, List.of("Assessment", "Indicator"), List.of(22, 78));
            for (Annex.SummaryGroup group : annex.summary()) {
                Optional<Outcome> outcome = annex.rows().stream()
                        .filter(r -> r.assessment().equals(group.assessment()))
                        .map(r -> r.recommendation().standing())
                        .findFirst();
                group(table, group, outcome.orElseGet(Outcome.Insufficient::new));
            }
        }

        /** The assessment is shown once and then repeated in words, so that a row on the next page still has it. */
        private void group(WordTable table, Annex.SummaryGroup group, Outcome outcome) {
            boolean first = true;
            for (String indicator : group.indicators()) {
                XWPFTableRow row = table.row(true);
                if (first) {
                    badge.write(WordTable.paragraph(row.getCell(0), "Assessment"), outcome, group.assessment());
                } else {
                    new Words(WordTable.paragraph(row.getCell(0), "TableText")).plain(group.assessment());
                }
                new Words(WordTable.paragraph(row.getCell(1), "TableText")).plain(indicator);
                first = false;
            }
        }

        private void score() {
            heading("Score");
            annex.score().forEach(line -> words("Score").plain(line));
        }

        private void remarks() {
            for (Annex.Remark remark : annex.remarks()) {
                heading(remark.heading());
                words(BODY).italic(remark.date());
                remark.paragraphs().forEach(p -> words(BODY).plain(p));
            }
        }

        private void method() {
            heading("Method");
            for (Annex.MethodNote note : annex.method()) {
                words("Heading2").plain(note.heading());
                notes.statements(words(BODY), note.statements());
            }
        }

        private void heading(String words) {
            words("Heading1").plain(words);
        }

        private Words words(String style) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle(style);
            return new Words(paragraph);
        }
    }
}
