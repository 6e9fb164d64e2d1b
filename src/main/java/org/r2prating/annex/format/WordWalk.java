package org.r2prating.annex.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFEndnote;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.r2prating.annex.Block;
import org.r2prating.annex.Passage;
import org.r2prating.input.Origin;
import org.r2prating.input.Place;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Walks through a Word file in reading order: paragraphs, tables, then the footnotes, which Word numbers in the order of
 * their calls. A line of it is a paragraph.
 */
final class WordWalk {

    private final String file;
    private final XWPFDocument document;
    private final WordStyles styles;
    private final Taken taken = new Taken();
    /** The footnotes called so far, by their id. */
    private final Map<String, Integer> footnotes = new LinkedHashMap<>();

    private final Map<String, Integer> endnotes = new LinkedHashMap<>();
    private int line;
    private int page = 1;
    private boolean pagesAreTold;
    /** Beside footnotes, endnotes are numbered in another way: then they are paragraphs, and their calls are none. */
    private boolean endnotesCount;

    WordWalk(String file, XWPFDocument document) {
        this.file = file;
        this.document = document;
        this.styles = new WordStyles(document);
    }

    Taken all() {
        Node body = document.getDocument().getBody().getDomNode();
        pagesAreTold = WordXml.holds(body, "lastRenderedPageBreak");
        endnotesCount = !WordXml.holds(body, "footnoteReference");
        blocks(body, document.getPackagePart(), taken);
        footnotes.forEach((id, number) -> note(number, Optional.ofNullable(document.getFootnoteByID(integer(id)))));
        endnotes.forEach((id, number) -> note(number, Optional.ofNullable(document.getEndnoteByID(integer(id)))));
        document.getHeaderList().forEach(this::furniture);
        document.getFooterList().forEach(this::furniture);
        return taken;
    }

    private static int integer(String id) {
        return id.matches("-?\\d{1,9}") ? Integer.parseInt(id) : -1;
    }

    /** The number of a footnote, or of an endnote; empty for an endnote beside footnotes. */
    OptionalInt called(String id, boolean isEndnote) {
        Map<String, Integer> kind = isEndnote ? endnotes : footnotes;
        kind.putIfAbsent(id, kind.size() + 1);
        return isEndnote && !endnotesCount ? OptionalInt.empty() : OptionalInt.of(kind.get(id));
    }

    Place here() {
        return new Place(
                new Origin(file, Math.max(line, 1), 1), pagesAreTold ? OptionalInt.of(page) : OptionalInt.empty());
    }

    void pageEnds() {
        page++;
    }

    WordStyles styles() {
        return styles;
    }

    /** Paragraphs and tables, also within content controls and what was inserted under tracked changes. */
    void blocks(Node parent, PackagePart part, Taken into) {
        for (Element child : WordXml.children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> paragraph(child, part, into);
                case "tbl" -> table(child, part, into);
                case "sdt" -> WordXml.child(child, "sdtContent").ifPresent(c -> blocks(c, part, into));
                case "ins", "moveTo", "customXml", "smartTag" -> blocks(child, part, into);
                default -> {}
            }
        }
    }

    private void paragraph(Element paragraph, PackagePart part, Taken into) {
        line++;
        WordRuns runs = new WordRuns(this, part);
        runs.read(paragraph);
        for (Passage words : runs.passages()) {
            if (styles.isHeading(paragraph)) {
                into.add(new Block.Heading(words));
            } else if (styles.isItem(paragraph)) {
                into.add(new Block.Item(words));
            } else {
                into.add(new Block.Paragraph(words));
            }
        }
        for (Element box : runs.boxes()) {
            blocks(box, part, into);
        }
    }

    private void table(Element table, PackagePart part, Taken into) {
        List<Element> rows = new ArrayList<>();
        rows(table, rows);
        int columns = rows.stream().mapToInt(r -> columns(cells(r))).max().orElse(0);
        for (Element row : rows) {
            row(row, columns, part, into);
        }
    }

    private static void rows(Element parent, List<Element> rows) {
        for (Element child : WordXml.children(parent)) {
            switch (child.getLocalName()) {
                case "tr" -> rows.add(child);
                case "sdt", "sdtContent", "ins", "customXml" -> rows(child, rows);
                default -> {}
            }
        }
    }

    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Element child : WordXml.children(row)) {
            switch (child.getLocalName()) {
                case "tc" -> cells.add(child);
                case "sdt", "sdtContent", "customXml" -> cells.addAll(cells(child));
                default -> {}
            }
        }
        return cells;
    }

    private static int columns(List<Element> cells) {
        return cells.stream().mapToInt(WordWalk::width).sum();
    }

    private static int width(Element cell) {
        return Math.min(Math.max(WordXml.number(WordXml.value(cell, "tcPr", "gridSpan"), 1), 1), 100);
    }

    /** A cell merged with the one above it stands empty; a row of one cell over all columns has one cell. */
    private void row(Element row, int columns, PackagePart part, Taken into) {
        List<List<Passage>> cells = new ArrayList<>();
        for (int i = WordXml.number(WordXml.value(row, "trPr", "gridBefore"), 0);
                i > 0 && cells.size() < columns;
                i--) {
            cells.add(List.of());
        }
        Place begin = null;
        for (Element cell : cells(row)) {
            Taken within = new Taken();
            line++;
            begin = begin == null ? here() : begin;
            line--;
            blocks(cell, part, within);
            cells.add(within.cell(into));
            for (int i = 1; i < width(cell) && width(cell) < columns; i++) {
                cells.add(List.of());
            }
        }
        if (begin == null || cells.stream().allMatch(List::isEmpty)) {
            return;
        }
        if (columns < 2) {
            // A frame around words, or a table that only arranges the page.
            cells.forEach(c -> c.forEach(p -> into.add(new Block.Paragraph(p))));
        } else {
            into.add(new Block.Cells(cells, begin));
        }
    }

    private void note(int number, Optional<? extends XWPFAbstractFootnoteEndnote> note) {
        note.ifPresent(n -> {
            Taken within = new Taken();
            blocks(n.getCTFtnEdn().getDomNode(), n.getPart().getPackagePart(), within);
            List<Passage> words = Taken.joined(within.cell(taken), here());
            boolean isEndnote = n instanceof XWPFEndnote;
            words.forEach(
                    w -> taken.add(isEndnote && !endnotesCount ? new Block.Paragraph(w) : new Block.Note(number, w)));
        });
    }

    private void furniture(XWPFHeaderFooter part) {
        Taken within = new Taken();
        blocks(part._getHdrFtr().getDomNode(), part.getPackagePart(), within);
        within.cell(taken).forEach(taken::furniture);
    }
}
