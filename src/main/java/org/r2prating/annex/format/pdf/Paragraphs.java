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
    private static final int LONGEST_HEADING = 160;

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
        return of(lines, false);
    }

    private List<Block> of(List<Line> lines, boolean inCell) {
        List<Block> blocks = new ArrayList<>();
        List<Line> group = new ArrayList<>();
        float pitch = TableRows.pitch(lines, new Columns(List.of()));
        for (Line line : lines) {
            if (!group.isEmpty() && isNew(group.get(group.size() - 1), line, pitch, group.get(0))) {
                block(group, inCell).ifPresent(blocks::add);
                group = new ArrayList<>();
            }
            group.add(line);
        }
        block(group, inCell).ifPresent(blocks::add);
        return blocks;
    }

    /** Lines that are known to be one paragraph. */
    Optional<Passage> whole(List<Line> lines) {
        Flow flow = new Flow(places, vocabulary);
        lines.forEach(l -> flow.line(l, false));
        return flow.passage();
    }

    /** The paragraphs of a cell. */
    List<Passage> cell(List<Line> lines) {
        return of(lines, true).stream().map(Paragraphs::words).toList();
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

    private Optional<Block> block(List<Line> lines, boolean inCell) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Line first = lines.get(0);
        boolean item = first.startsWithBullet();
        Flow flow = new Flow(places, vocabulary, inCell);
        for (int i = 0; i < lines.size(); i++) {
            flow.line(lines.get(i), item && i == 0);
        }
        return flow.passage().map(p -> {
            if (item) {
                return new Block.Item(p);
            }
            boolean heads = first.size() > bodySize * LARGER || lines.stream().allMatch(Line::isBold);
            return heads && p.text().length() <= LONGEST_HEADING ? new Block.Heading(p) : new Block.Paragraph(p);
        });
    }
}
