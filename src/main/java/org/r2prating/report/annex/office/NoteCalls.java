package org.r2prating.report.annex.office;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.annex.Footnote;
import org.r2prating.report.annex.Reference;
import org.r2prating.report.annex.Statement;
import org.r2prating.report.annex.Text;

/**
 * The footnotes of a document. Each stands at the foot of the page on which it is first called, and Word numbers it; a
 * later call is a reference to the first, which shows the same number.
 */
final class NoteCalls {

    private static final String MARK = "FootnoteReference";

    private final XWPFDocument document;
    private final Map<Integer, Footnote> footnotes = new HashMap<>();
    private final Map<String, Reference> references = new HashMap<>();
    private final Set<Integer> called = new HashSet<>();

    NoteCalls(XWPFDocument document, Annex annex) {
        this.document = document;
        annex.footnotes().forEach(f -> footnotes.put(f.number(), f));
        annex.references().forEach(r -> references.put(r.id(), r));
    }

    /** Where the first call of a footnote stands. */
    static String bookmark(int number) {
        return "note_" + number;
    }

    /** A sentence and the calls of its footnotes. */
    void statement(Words words, Statement statement) {
        words.plain(statement.text());
        calls(words.paragraph(), statement.notes());
    }

    /** Sentences one after the other. */
    void statements(Words words, List<Statement> statements) {
        for (int i = 0; i < statements.size(); i++) {
            if (i > 0) {
                words.plain(" ");
            }
            statement(words, statements.get(i));
        }
    }

    private void calls(XWPFParagraph paragraph, List<Integer> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            if (i > 0) {
                mark(paragraph).setText(",");
            }
            call(paragraph, numbers.get(i));
        }
    }

    private void call(XWPFParagraph paragraph, int number) {
        Footnote footnote = footnotes.get(number);
        if (footnote == null) {
            throw new IllegalArgumentException("footnote (" + number + ") is called and not there");
        }
        if (!called.add(number)) {
            again(paragraph, number);
            return;
        }
        if (number != called.size()) {
            throw new IllegalArgumentException(
                    "footnote (" + number + ") is the " + called.size() + ". that is called");
        }
        BigInteger id = BigInteger.valueOf(number);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(bookmark(number));
        paragraph.addFootnoteReference(note(footnote));
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    private XWPFFootnote note(Footnote footnote) {
        XWPFFootnote note = document.createFootnote();
        XWPFParagraph paragraph = note.createParagraph();
        paragraph.setStyle("FootnoteText");
        paragraph.createRun().addTab();
        Words words = new Words(paragraph).text(footnote.text());
        Reference reference = references.get(footnote.source());
        boolean linked =
                footnote.text().spans().stream().anyMatch(s -> !s.link().isEmpty());
        if (!linked && reference != null && !reference.url().isEmpty()) {
            words.plain(" ").link(reference.url(), Text.Style.PLAIN, reference.url());
        }
        if (!footnote.quote().isEmpty()) {
            words.plain(" \u201C" + footnote.quote() + "\u201D");
        }
        return note;
    }

    /** A field that shows the number of the first call and leads there. */
    private static void again(XWPFParagraph paragraph, int number) {
        mark(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        mark(paragraph).getCTR().addNewInstrText().setStringValue(" NOTEREF " + bookmark(number) + " \\f \\h ");
        mark(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        mark(paragraph).setText(Integer.toString(number));
        mark(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static XWPFRun mark(XWPFParagraph paragraph) {
        XWPFRun run = paragraph.createRun();
        run.setStyle(MARK);
        return run;
    }
}
