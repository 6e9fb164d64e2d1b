package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.input.Origin;
import org.r2prating.input.Place;

/**
 * Takes a text apart: Markdown, or what a program took out of a Word or PDF file, with tabs between the columns of a table,
 * footnotes at the foot of each page, and now and then a tag.
 */
final class TextBlocks {

    private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+(.*?)\\s*#*\\s*");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|•|▪|‣)\\s+(\\S.*)");
    private static final Pattern NOTE =
            Pattern.compile("\\s*(?:\\[\\^(\\d{1,4})\\]:|([⁰¹²³⁴-⁹]{1,4})(?=\\s)|<sup>(\\d{1,4})</sup>)\\s*(\\S.*)");
    private static final Pattern RULE = Pattern.compile("\\s*(?:[-*_=]\\s*){3,}|[\\s|:-]*-[\\s|:-]*\\|[\\s|:-]*");
    private static final Pattern QUOTED = Pattern.compile("\\s{0,3}>\\s?(.*)");

    private final String file;
    private final Predicate<String> standsAlone;
    private final BracketNotes bracketNotes;
    private final NumberedHeads heads;
    private final LineEnds lines;
    private final Set<String> words;
    private final boolean paged;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private final List<List<Passage>> openRow = new ArrayList<>();
    private Kind kind = Kind.PARAGRAPH;
    private int number;
    private int page = 1;
    /** The row that is being read of a table that is drawn with signs, and its first line. */
    private Optional<GridTable> grid = Optional.empty();

    private int gridFrom;

    private enum Kind {
        PARAGRAPH,
        ITEM,
        NOTE,
        CELL
    }

    private record Line(String text, int line, int column, int page) {}

    private TextBlocks(
            String file,
            Predicate<String> standsAlone,
            BracketNotes bracketNotes,
            NumberedHeads heads,
            LineEnds lines,
            boolean paged,
            Set<String> words) {
        this.file = file;
        this.standsAlone = standsAlone;
        this.bracketNotes = bracketNotes;
        this.heads = heads;
        this.lines = lines;
        this.paged = paged;
        this.words = words;
    }

    /**
     * The blocks of a text, in order.
     *
     * @param vocabulary tells a line that never belongs to the line before it, and where columns have heads
     * @param html reads a table of a web page that stands in the text
     */
    static List<Block> of(String file, String text, Vocabulary vocabulary, Function<String, List<Block>> html) {
        LineEnds lines = LineEnds.of(text);
        List<String> all = List.of(text.split("\r\n|\r|\n", -1));
        TextBlocks reading = new TextBlocks(
                file,
                vocabulary::means,
                BracketNotes.of(text),
                new NumberedHeads(all),
                lines,
                text.indexOf('\f') >= 0,
                GridTable.words(text));
        Map<Integer, SpacedTable.Row> spaced = SpacedTable.rows(all, vocabulary);
        Map<Integer, HtmlPart> parts = HtmlPart.of(all, html);
        int next = 0;
        while (next < all.size()) {
            SpacedTable.Row row = spaced.get(next);
            HtmlPart part = parts.get(next);
            if (part != null) {
                reading.close();
                reading.blocks.addAll(part.blocks());
                next = part.to();
            } else if (row == null) {
                reading.line(all.get(next), ++next);
            } else {
                reading.spaced(row, all.get(next));
                next = row.to();
            }
        }
        reading.close();
        reading.grid.ifPresent(reading::drawn);
        return reading.blocks;
    }

    private void line(String raw, int number) {
        int breaks = StringUtils.countMatches(raw, '\f');
        String text = raw.replace('\f', ' ');
        if (breaks > 0) {
            close();
            page += breaks;
        }
        read(new Line(text, number, 1, page));
    }

    private void read(Line line) {
        String text = line.text();
        if (StringUtils.isBlank(text)) {
            close();
            return;
        }
        if (GridTable.BORDER.matcher(text).matches()) {
            close();
            grid.ifPresent(this::drawn);
            grid = Optional.of(new GridTable(text, words));
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
            read(part(line, quoted, 1));
            return;
        }
        if (RULE.matcher(text).matches()) {
            close();
            return;
        }
        if (heads.has(text)) {
            close();
            blocks.add(new Block.Heading(passage(line)));
            return;
        }
        Matcher heading = HEADING.matcher(text);
        if (heading.matches()) {
            close();
            blocks.add(new Block.Heading(passage(part(line, heading, 1))));
            return;
        }
        if (text.strip().startsWith("|") && text.strip().length() > 1) {
            close();
            blocks.add(new Block.Cells(piped(line), place(line, 0)));
            return;
        }
        if (text.indexOf('\t') >= 0 && !text.strip().isEmpty()) {
            tabbed(line);
            return;
        }
        if (Furniture.isPageNumber(text) && open.isEmpty()) {
            blocks.add(new Block.Heading(passage(line)));
            return;
        }
        running(line);
    }

    private void running(Line line) {
        Matcher note =
                bracketNotes.isAt(line.line()) ? BracketNotes.NOTE.matcher(line.text()) : NOTE.matcher(line.text());
        if (note.matches()) {
            close();
            kind = Kind.NOTE;
            this.number = noteNumber(note);
            open.add(part(line, note, note.groupCount()));
            return;
        }
        Matcher item = ITEM.matcher(line.text());
        if (item.matches()) {
            close();
            kind = Kind.ITEM;
            open.add(part(line, item, 1));
            return;
        }
        if (!open.isEmpty()
                && (endsItem(line) || !continues(open.get(open.size() - 1).text(), line.text()))) {
            close();
        }
        open.add(line);
    }

    /** Whether a line stands left of an item whose own lines keep below its words. */
    private boolean endsItem(Line line) {
        return kind == Kind.ITEM
                && open.size() > 1
                && left(open.get(1)) == left(open.get(0))
                && left(line) < left(open.get(0));
    }

    private static int left(Line line) {
        return line.column() + StringUtils.indexOfAnyBut(line.text(), " ");
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

    /** Whether a line goes on with the sentence or paragraph of the line just before it. */
    private boolean continues(String before, String line) {
        if (lines == LineEnds.CELL) {
            return true;
        }
        if (standsAlone.test(line.strip()) || standsAlone.test(before.strip())) {
            return false;
        }
        boolean full = LineEnds.isFull(before);
        return Sentences.beginsMidSentence(line.strip())
                || (full && Sentences.isUnfinished(before))
                || (lines == LineEnds.PAGE && (full || kind == Kind.NOTE));
    }

    private void tabbed(Line line) {
        if (ITEM.matcher(line.text()).matches() && line.text().strip().indexOf('\t') < 0) {
            running(line);
            return;
        }
        close();
        int from = 0;
        for (String cell : line.text().split("\t", -1)) {
            Line part = new Line(cell, line.line(), line.column() + from, line.page());
            from += cell.length() + 1;
            if (from <= line.text().length()) {
                openRow.add(passages(part));
            } else {
                open.add(part);
            }
        }
        kind = Kind.CELL;
        if (open.get(0).text().isBlank()) {
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
        row(row.cells(), row.from() + 1);
    }

    /** A row of several lines: within its cells paragraphs and items stand as they do elsewhere. */
    private void row(List<List<GridTable.Part>> row, int from) {
        List<List<Passage>> cells = new ArrayList<>();
        for (List<GridTable.Part> parts : row) {
            TextBlocks cell = new TextBlocks(file, standsAlone, bracketNotes, heads, LineEnds.CELL, paged, words);
            parts.forEach(p -> cell.read(new Line(p.text(), from + p.line(), p.column() + 1, page)));
            cell.close();
            cells.add(cell.blocks.stream().flatMap(b -> words(b).stream()).toList());
        }
        blocks.add(new Block.Cells(cells, place(new Line("", from, 1, page), 0)));
    }

    private static Optional<Passage> words(Block block) {
        return block instanceof Block.Item item ? Optional.of(item.words()) : Furniture.line(block);
    }

    private List<List<Passage>> piped(Line line) {
        List<List<Passage>> cells = new ArrayList<>();
        String text = line.text();
        int from = text.indexOf('|') + 1;
        for (int at = from; at <= text.length(); at++) {
            boolean ends = at == text.length() || (text.charAt(at) == '|' && text.charAt(at - 1) != '\\');
            if (ends) {
                String cell = text.substring(from, at);
                if (at < text.length() || !cell.isBlank()) {
                    cells.add(passages(new Line(cell, line.line(), line.column() + from, line.page())));
                }
                from = at + 1;
            }
        }
        return cells;
    }

    /** Ends the paragraph, item or note that is being read. */
    private void close() {
        if (open.isEmpty()) {
            return;
        }
        StringBuilder joined = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (Line line : open) {
            starts.add(joined.length());
            joined.append(line.text()).append('\n');
        }
        List<Line> lines = List.copyOf(open);
        IntFunction<Place> places = at -> {
            int i = lines.size() - 1;
            while (i > 0 && starts.get(i) > at) {
                i--;
            }
            return place(lines.get(i), at - starts.get(i));
        };
        emit(joined.toString(), places);
        open.clear();
        kind = Kind.PARAGRAPH;
    }

    private void emit(String raw, IntFunction<Place> places) {
        if (kind == Kind.CELL) {
            openRow.add(Inline.paragraphs(raw, places, bracketNotes.any()));
            blocks.add(new Block.Cells(openRow, rowPlace(places)));
            openRow.clear();
            return;
        }
        if (kind == Kind.NOTE) {
            blocks.add(new Block.Note(number, Inline.paragraph(raw, places, false)));
            return;
        }
        for (Passage passage : Inline.paragraphs(raw, places, bracketNotes.any())) {
            blocks.add(kind == Kind.ITEM ? new Block.Item(passage) : new Block.Paragraph(passage));
        }
    }

    /** A row begins where its first cell does. */
    private Place rowPlace(IntFunction<Place> lastCell) {
        Place last = lastCell.apply(0);
        return new Place(new Origin(file, last.at().line(), 1), last.page());
    }

    private List<Passage> passages(Line line) {
        return Inline.paragraphs(line.text(), at -> place(line, at), bracketNotes.any());
    }

    private Passage passage(Line line) {
        return Inline.paragraph(line.text(), at -> place(line, at), bracketNotes.any());
    }

    private static Line part(Line line, Matcher matcher, int group) {
        return new Line(matcher.group(group), line.line(), line.column() + matcher.start(group), line.page());
    }

    private Place place(Line line, int at) {
        int blank = 0;
        while (at + blank < line.text().length()
                && Character.isWhitespace(line.text().charAt(at + blank))) {
            blank++;
        }
        return new Place(
                new Origin(file, line.line(), line.column() + at + blank),
                paged ? OptionalInt.of(line.page()) : OptionalInt.empty());
    }
}
