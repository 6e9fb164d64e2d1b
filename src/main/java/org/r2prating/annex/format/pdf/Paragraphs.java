package org.r2prating.annex.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.r2prating.annex.Block;
import org.r2prating.annex.Passage;

/** Lines below each other, put together into paragraphs, headings and items of lists. */
final class Paragraphs {

    private static final float LARGER = 1.12f;
    private static final float NEW_PARAGRAPH = 1.3f;
    /** A space between two words, with a little more for letters that stand closer than usual. */
    private static final float SPACE = 0.5f;
    /** Words in larger letters are a heading when they are few: text before a table is often larger than its cells. */
    private static final int HEADING_LINES = 2;

    private static final int LONGEST_HEADING = 160;

    private enum Within {
        TEXT,
        CELL,
        TAG
    }

    private final Numbered places;
    private final Set<String> vocabulary;
    private final float bodySize;

    Paragraphs(Numbered places, Set<String> vocabulary, float bodySize) {
        this.places = places;
        this.vocabulary = vocabulary;
        this.bodySize = bodySize;
    }

    /** The blocks that lines of one column make. */
    List<Block> of(List<Line> lines) {
        return of(lines, Within.TEXT, right(lines));
    }

    private static float right(List<Line> lines) {
        return lines.stream().map(Line::right).max(Float::compare).orElse(0f);
    }

    private List<Block> of(List<Line> lines, Within within, float right) {
        List<Block> blocks = new ArrayList<>();
        List<Line> group = new ArrayList<>();
        float pitch = pitch(lines, right);
        for (Line line : lines) {
            Line before = group.isEmpty() ? line : group.get(group.size() - 1);
            if (!group.isEmpty() && (isNew(before, line, pitch, group.get(0)) || ends(before, line, right, within))) {
                block(group, within).ifPresent(blocks::add);
                group = new ArrayList<>();
            }
            group.add(line);
        }
        block(group, within).ifPresent(blocks::add);
        return blocks;
    }

    /** How far the lines of a paragraph are apart: it goes on below a line that is full. */
    private static float pitch(List<Line> lines, float right) {
        float pitch = TableRows.pitch(lines, new Columns(List.of()));
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            Line line = lines.get(i);
            float gap = line.y() - before.y();
            if (gap > line.size() * 0.9f && !endsEarly(before, line, right)) {
                pitch = Math.min(pitch, gap);
            }
        }
        return pitch;
    }

    /** Lines that are known to be one paragraph. */
    Optional<Passage> whole(List<Line> lines) {
        Flow flow = new Flow(places, vocabulary, Flow.Within.PARAGRAPH);
        lines.forEach(l -> flow.line(l, false));
        return flow.passage();
    }

    /** The paragraphs of a cell. */
    List<Passage> cell(List<Line> lines) {
        return cell(lines, right(lines));
    }

    /**
     * The paragraphs of a cell.
     *
     * @param right how far lines of its column reach
     */
    List<Passage> cell(List<Line> lines, float right) {
        return words(of(lines, Within.CELL, right));
    }

    /** The paragraphs of a cell that a tag holds together: a line with a blank at its end goes on in the next. */
    List<Passage> tagged(List<Line> lines) {
        return words(of(lines, Within.TAG, right(lines)));
    }

    private static List<Passage> words(List<Block> blocks) {
        return blocks.stream().map(Paragraphs::words).toList();
    }

    private static Passage words(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.words();
        }
        return block instanceof Block.Item item ? item.words() : ((Block.Paragraph) block).words();
    }

    private static boolean isNew(Line before, Line line, float pitch, Line first) {
        float gap = line.y() - before.y();
        boolean apart = line.page() == before.page() && gap > Math.max(pitch, line.size()) * NEW_PARAGRAPH;
        boolean calls = line.joined().isNumbers() || before.joined().isNumbers();
        boolean other = !calls
                && (Math.abs(line.size() - before.size()) > 0.8f
                        || (line.isBold() != before.isBold() && first.isBold()));
        return apart || other || line.startsWithBullet();
    }

    private static boolean ends(Line before, Line line, float right, Within within) {
        return endsEarly(before, line, right) && !(within == Within.TAG && before.endsWithBlank());
    }

    /** Whether a line ends although the first word of the next had room in it: there a paragraph ends. */
    static boolean endsEarly(Line before, Line line, float right) {
        return before.page() == line.page()
                && !before.joined().isNumbers()
                && !line.joined().isNumbers()
                && right - before.right() > line.joined().firstWordWidth() + before.size() * SPACE;
    }

    private Optional<Block> block(List<Line> lines, Within within) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Line first = lines.get(0);
        boolean item = first.startsWithBullet();
        Flow flow = new Flow(places, vocabulary, within == Within.TEXT ? Flow.Within.TEXT : Flow.Within.CELL);
        for (int i = 0; i < lines.size(); i++) {
            flow.line(lines.get(i), item && i == 0);
        }
        return flow.passage().map(p -> {
            if (item) {
                return new Block.Item(p);
            }
            boolean larger = first.size() > bodySize * LARGER && lines.size() <= HEADING_LINES;
            boolean heads = larger || lines.stream().allMatch(Line::isBold);
            boolean sentence = p.text().endsWith(".");
            return heads && !sentence && p.text().length() <= LONGEST_HEADING
                    ? new Block.Heading(p)
                    : new Block.Paragraph(p);
        });
    }
}
