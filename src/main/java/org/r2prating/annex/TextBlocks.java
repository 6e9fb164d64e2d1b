package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.annex.PublishedAnnex.Remark;

/**
 * Takes a text apart: Markdown, or what a program took out of a Word or PDF file, with tabs between the columns of a table,
 * footnotes at the foot of each page, and now and then a tag.
 */
final class TextBlocks {

    private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+(.*?)\\s*#*\\s*");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|•|▪|‣)\\s+(\\S.*)");
    private static final Pattern DASHED = Pattern.compile("\\s*[–—]\\s+(\\S.*)");
    private static final Pattern NUMBERED = Pattern.compile("\\s*\\(?(\\d{1,2})[.)]\\s+(?<words>\\S.*)");
    private static final Pattern NOTE = Pattern.compile(
            "\\s*(?:\\[\\^(\\d{1,4})\\]:|([⁰¹²³⁴-⁹]{1,4})(?=[\\s\\h]|[\\p{Lu}<*_\u201C\u2018])|<sup>(\\d{1,4})</sup>)[\\s\\h]*([^\\s\\h].*)");
    /** A footnote behind whose number stands a tab is no row of a table. */
    private static final Pattern TABBED_NOTE = Pattern.compile("\\s*[⁰¹²³⁴-⁹]{1,4}\\t[^\\t]+");

    private static final Pattern RULE = Pattern.compile("\\s*(?:[-*_=]\\s*){3,}|[\\s|:-]*-[\\s|:-]*\\|[\\s|:-]*");
    private static final Pattern QUOTED = Pattern.compile("\\s{0,3}>\\s?(.*)");

    private final TextShape shape;
    private final OpenParagraph open;
    private final List<Block> blocks = new ArrayList<>();
    private int page = 1;
    /** The row that is being read of a table that is drawn with signs, and its first line. */
    private Optional<GridTable> grid = Optional.empty();

    private int gridFrom;

    private TextBlocks(TextShape shape, int page) {
        this.shape = shape;
        this.page = page;
        open = new OpenParagraph(shape);
    }

    /**
     * The blocks of a text, in order.
     *
     * @param vocabulary tells a line that never belongs to the line before it, and where columns have heads
     * @param html reads a table of a web page that stands in the text
     */
    static List<Block> of(String file, String text, Vocabulary vocabulary, Function<String, List<Block>> html) {
        return read(file, text, vocabulary, html).blocks();
    }

    /** The blocks of a text, and what of them is doubtful. */
    record Read(List<Block> blocks, List<Remark> remarks) {}

    static Read read(String file, String text, Vocabulary vocabulary, Function<String, List<Block>> html) {
        List<String> all = List.of(text.split("\r\n|\r|\n", -1));
        TextBlocks reading = new TextBlocks(TextShape.of(file, text, all, vocabulary), 1);
        Map<Integer, SpacedTable.Row> spaced = SpacedTable.rows(all, vocabulary, reading.shape.words());
        Map<Integer, HtmlPart> parts = HtmlPart.of(all, html);
        Map<Integer, Integer> wrapped = WrappedWordings.in(all, vocabulary, reading.shape.words());
        Map<Integer, Integer> heads = vocabulary.headsBelowEachOther(all);
        int next = 0;
        while (next < all.size()) {
            SpacedTable.Row row = spaced.get(next);
            HtmlPart part = parts.get(next);
            if (part != null) {
                reading.close();
                reading.blocks.addAll(part.blocks());
                next = part.to();
            } else if (row != null) {
                reading.spaced(row, all.get(next));
                next = row.to();
            } else if (heads.containsKey(next)) {
                reading.heads(all, next, heads.get(next));
                next = heads.get(next);
            } else if (wrapped.containsKey(next)) {
                reading.wording(all, next, wrapped.get(next));
                next = wrapped.get(next);
            } else {
                reading.line(all.get(next), ++next);
            }
        }
        reading.close();
        reading.grid.ifPresent(reading::drawn);
        return new Read(reading.blocks, reading.shape.remarks());
    }

    private void line(String raw, int number) {
        read(turned(raw, number));
    }

    /** A line without the signs at which a page ends; what was open ends there too. */
    private TextLine turned(String raw, int number) {
        int breaks = StringUtils.countMatches(raw, '\f');
        if (breaks > 0) {
            close();
            page += breaks;
        }
        return new TextLine(raw.replace('\f', ' '), number, 1, page);
    }

    /** A wording that is set over several lines is a paragraph or an item by itself. */
    private void wording(List<String> all, int from, int to) {
        close();
        line(all.get(from), from + 1);
        for (int i = from + 1; i < to; i++) {
            open.add(turned(all.get(i), i + 1));
        }
        close();
    }

    /** Heads of columns that stand below each other are the same as beside each other. */
    private void heads(List<String> all, int from, int to) {
        close();
        List<List<Passage>> cells = new ArrayList<>();
        TextLine first = turned(all.get(from), from + 1);
        for (int i = from; i < to; i++) {
            cells.add(shape.passages(turned(all.get(i), i + 1)));
        }
        cells.removeIf(List::isEmpty);
        blocks.add(new Block.Cells(cells, shape.place(first, 0)));
    }

    private void read(TextLine line) {
        String text = line.text();
        if (StringUtils.isBlank(text)) {
            close();
            return;
        }
        if (GridTable.BORDER.matcher(text).matches()) {
            close();
            grid.ifPresent(this::drawn);
            grid = Optional.of(new GridTable(text, shape.words().words()));
            gridFrom = line.line() + 1;
            return;
        }
        if (grid.filter(g -> g.add(text)).isPresent()) {
            return;
        }
        grid.ifPresent(this::drawn);
        grid = Optional.empty();
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.matches()) {
            read(line.part(quoted, 1));
            return;
        }
        if (RULE.matcher(text).matches()) {
            close();
            return;
        }
        if (shape.heads().has(text)) {
            close();
            blocks.add(new Block.Heading(shape.passage(line)));
            return;
        }
        Matcher heading = HEADING.matcher(text);
        if (heading.matches()) {
            close();
            blocks.add(new Block.Heading(shape.passage(line.part(heading, 1))));
            return;
        }
        if (text.strip().startsWith("|") && text.strip().length() > 1) {
            close();
            blocks.add(new Block.Cells(piped(line), shape.place(line, 0)));
            return;
        }
        if (text.indexOf('\t') >= 0
                && !text.strip().isEmpty()
                && !TABBED_NOTE.matcher(text).matches()) {
            tabbed(line);
            return;
        }
        if (Furniture.isPageNumber(text) && open.isEmpty()) {
            blocks.add(new Block.Heading(shape.passage(line)));
            return;
        }
        running(line);
    }

    private void running(TextLine line) {
        Matcher note = shape.bracketNotes().isAt(line.line())
                ? BracketNotes.NOTE.matcher(line.text())
                : NOTE.matcher(line.text());
        if (note.matches()) {
            close();
            open.beginNote(noteNumber(note), line.part(note, note.groupCount()));
            return;
        }
        Matcher item = ITEM.matcher(line.text());
        if (item.matches()) {
            close();
            open.beginItem(line.part(item, 1));
            return;
        }
        Matcher dash = DASHED.matcher(line.text());
        if (dash.matches() && open.mayList()) {
            close();
            open.beginItem(line.part(dash, 1));
            return;
        }
        Matcher numbered = NUMBERED.matcher(line.text());
        if (numbered.matches()
                && open.mayCount(Integer.parseInt(numbered.group(1)), line)
                && !shape.vocabulary().wordings.mayBeginKnown(numbered.group("words"))) {
            close();
            open.beginItem(Integer.parseInt(numbered.group(1)), line, line.column() + numbered.start("words"));
            return;
        }
        if (!open.goesOnWith(line)) {
            close();
        }
        open.add(line);
    }

    private static int noteNumber(Matcher note) {
        for (int i = 1; i < note.groupCount(); i++) {
            if (note.group(i) != null) {
                return Character.isDigit(note.group(i).charAt(0))
                                && note.group(i).charAt(0) < 128
                        ? Integer.parseInt(note.group(i))
                        : Inline.number(note.group(i));
            }
        }
        throw new IllegalStateException("a note has a number");
    }

    private void tabbed(TextLine line) {
        if (ITEM.matcher(line.text()).matches() && line.text().strip().indexOf('\t') < 0) {
            running(line);
            return;
        }
        close();
        List<List<Passage>> cells = new ArrayList<>();
        int from = 0;
        for (int tab = line.text().indexOf('\t'); tab >= 0; tab = line.text().indexOf('\t', from)) {
            cells.add(shape.passages(line.part(from, tab)));
            from = tab + 1;
        }
        TextLine last = line.part(from, line.text().length());
        open.beginLastCell(cells, last);
        if (last.text().isBlank()) {
            close();
        }
    }

    private void drawn(GridTable row) {
        if (!row.isEmpty()) {
            row(row.cells(), gridFrom);
        }
    }

    private void spaced(SpacedTable.Row row, String first) {
        line(first.replaceAll("[^\f]", ""), row.from() + 1);
        row.told().forEach(t -> shape.remarks()
                .add(new Remark(
                        t.kind(),
                        t.what(),
                        shape.place(new TextLine("", t.line() + 1, 1, shape.page(t.line() + 1)), 0))));
        if (!row.cells().isEmpty()) {
            row(row.cells(), row.from() + 1);
        }
    }

    /** A row of several lines: within its cells paragraphs and items stand as they do elsewhere. */
    private void row(List<List<GridTable.Part>> row, int from) {
        List<List<Passage>> cells = new ArrayList<>();
        for (List<GridTable.Part> parts : row) {
            TextBlocks cell = new TextBlocks(shape.ofCell(), page);
            String before = "";
            int on = parts.isEmpty() ? 0 : shape.page(from + parts.get(0).line());
            for (GridTable.Part part : parts) {
                int number = from + part.line();
                if (shape.page(number) > on && Sentences.endsSentence(before)) {
                    cell.close();
                }
                on = shape.page(number);
                before = part.text();
                cell.read(new TextLine(part.text(), number, part.column() + 1, on));
            }
            cell.close();
            cells.add(cell.blocks.stream().flatMap(b -> words(b).stream()).toList());
        }
        blocks.add(new Block.Cells(cells, shape.place(new TextLine("", from, 1, page), 0)));
    }

    private static Optional<Passage> words(Block block) {
        return block instanceof Block.Item item ? Optional.of(item.words()) : Furniture.line(block);
    }

    private List<List<Passage>> piped(TextLine line) {
        List<List<Passage>> cells = new ArrayList<>();
        String text = line.text();
        int from = text.indexOf('|') + 1;
        for (int at = from; at <= text.length(); at++) {
            boolean ends = at == text.length() || (text.charAt(at) == '|' && text.charAt(at - 1) != '\\');
            if (ends) {
                String cell = text.substring(from, at);
                if (at < text.length() || !cell.isBlank()) {
                    cells.add(shape.passages(line.part(from, at)));
                }
                from = at + 1;
            }
        }
        return cells;
    }

    /** Ends the paragraph, item or note that is being read. */
    private void close() {
        blocks.addAll(open.close());
    }
}
