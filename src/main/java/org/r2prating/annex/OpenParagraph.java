package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.annex.PublishedAnnex.Remark;
import org.r2prating.input.Origin;
import org.r2prating.input.Place;

/** The paragraph, item, footnote or row of a table whose last line may not be read yet. */
final class OpenParagraph {

    /** Of two items of a list, so many lines may stand between: a page may end there. */
    private static final int MOST_BETWEEN = 20;

    private enum Kind {
        PARAGRAPH,
        ITEM,
        NOTE,
        CELL
    }

    private final TextShape shape;
    private final List<TextLine> lines = new ArrayList<>();
    /** The cells of a row before the one that is being read. */
    private final List<List<Passage>> cells = new ArrayList<>();

    private Kind kind = Kind.PARAGRAPH;
    private int number;
    /** The number of the last item of a numbered list, and its first line. */
    private int item;

    private int counted;
    private int left;
    /** The words that were read last. */
    private String closed = "";

    OpenParagraph(TextShape shape) {
        this.shape = shape;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    void beginNote(int number, TextLine first) {
        kind = Kind.NOTE;
        this.number = number;
        lines.add(first);
    }

    void beginItem(TextLine first) {
        kind = Kind.ITEM;
        left = first.left();
        lines.add(first);
    }

    /**
     * Begins an item of a numbered list.
     *
     * @param left the column where its words begin behind the number
     */
    void beginItem(int number, TextLine first, int left) {
        beginItem(first);
        item = number;
        counted = first.line();
        this.left = left;
    }

    /** Whether a number before a line can be that of an item: lists are introduced by a colon, and count on. */
    boolean mayCount(int next, TextLine line) {
        return next == 1
                ? (lines.isEmpty() ? closed : words()).strip().endsWith(":")
                : next == item + 1 && line.line() - counted <= MOST_BETWEEN;
    }

    /** Whether a dash before a line can begin an item: within a sentence it is a sign like others. */
    boolean mayList() {
        return lines.isEmpty()
                || kind == Kind.ITEM
                || !Sentences.isUnfinished(words())
                || shape.vocabulary().means(lines.get(lines.size() - 1).text().strip());
    }

    void beginLastCell(List<List<Passage>> before, TextLine first) {
        kind = Kind.CELL;
        cells.addAll(before);
        lines.add(first);
    }

    void add(TextLine line) {
        lines.add(line);
    }

    /** Whether a line goes on with it. */
    boolean goesOnWith(TextLine line) {
        if (isAnswer(line)) {
            return true;
        }
        return !lines.isEmpty()
                && !endsItem(line)
                && (isBelowItem(line)
                        || shape.continues(
                                lines.get(lines.size() - 1).text(), line.text(), lines.size() == 1, kind == Kind.NOTE));
    }

    /** Whether a line stands below the words of an item, behind its sign. */
    private boolean isBelowItem(TextLine line) {
        return kind == Kind.ITEM
                && line.left() == left
                && left > 1
                && !shape.vocabulary().means(line.text().strip());
    }

    /** Whether a line says in small letters what the colon of an item announces: "2018: Situation in Myanmar: | abstained." */
    private boolean isAnswer(TextLine line) {
        return kind == Kind.ITEM
                && words().strip().endsWith(":")
                && !line.text().isBlank()
                && Character.isLowerCase(line.text().strip().codePointAt(0));
    }

    /** Whether a line stands left of an item whose own lines keep below its words, or whose sentence has ended. */
    private boolean endsItem(TextLine line) {
        return kind == Kind.ITEM
                && line.left() < left
                && (lines.size() > 1 ? lines.get(1).left() == left : !Sentences.isUnfinished(words()));
    }

    /** The words so far. */
    String words() {
        return lines.stream().map(TextLine::text).reduce("", shape.words()::join);
    }

    /** The blocks that it is, once it ended; none when there was nothing. */
    List<Block> close() {
        if (lines.isEmpty()) {
            return List.of();
        }
        StringBuilder joined = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (TextLine line : lines) {
            String before = joined.toString().stripTrailing();
            if (BrokenWords.isBroken(before, line.text())) {
                if (shape.words().isDoubtful(before, line.text())) {
                    doubt(line, before);
                }
                int end = shape.words().isHyphenItsOwn(before, line.text()) ? before.length() : before.length() - 1;
                joined.setLength(end);
                starts.add(joined.length());
                joined.append(line.text().stripLeading()).append('\n');
            } else {
                starts.add(joined.length());
                joined.append(line.text()).append('\n');
            }
        }
        List<TextLine> all = List.copyOf(lines);
        List<Block> blocks = blocks(joined.toString(), at -> {
            int i = all.size() - 1;
            while (i > 0 && starts.get(i) > at) {
                i--;
            }
            return shape.place(
                    all.get(i), Math.min(at - starts.get(i), all.get(i).text().length()));
        });
        closed = joined.toString();
        lines.clear();
        cells.clear();
        kind = Kind.PARAGRAPH;
        return blocks;
    }

    private void doubt(TextLine line, String before) {
        String halves = before.substring(before.lastIndexOf(' ') + 1)
                + StringUtils.substringBefore(line.text().strip(), " ");
        shape.remarks()
                .add(new Remark(
                        Remark.Kind.DOUBTED,
                        Sheet.quoted(halves) + " was broken at the end of a line: the hyphen may be its own or not",
                        shape.place(line, 0)));
    }

    private List<Block> blocks(String raw, IntFunction<Place> places) {
        if (kind == Kind.NOTE) {
            return List.of(new Block.Note(number, Inline.paragraph(raw, places, false)));
        }
        List<Passage> paragraphs =
                Inline.paragraphs(raw, places, shape.bracketNotes().any());
        if (kind == Kind.CELL) {
            List<List<Passage>> row = new ArrayList<>(cells);
            row.add(paragraphs);
            return List.of(new Block.Cells(row, rowPlace(places.apply(0))));
        }
        boolean item = kind == Kind.ITEM;
        List<Block> blocks = new ArrayList<>();
        paragraphs.forEach(p -> blocks.add(item ? new Block.Item(p) : new Block.Paragraph(p)));
        return blocks;
    }

    /** A row begins where its first cell does. */
    private Place rowPlace(Place lastCell) {
        return new Place(new Origin(shape.file(), lastCell.at().line(), 1), lastCell.page());
    }
}
