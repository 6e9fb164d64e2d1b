package org.r2prating.annex.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.r2prating.annex.format.pdf.RulingLines.Rule;

/**
 * Lines of a page that are a table: between them a strip stays free from top to bottom, and pieces begin behind it.
 *
 * @param from the first of its lines
 * @param to the one after the last
 * @param ruled whether lines are drawn between its columns
 */
record TableRegion(int from, int to, Columns columns, boolean ruled) {

    private static final float WIDEST_INDENT = 20f;
    private static final float CLEAR = 3f;
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_TEXT_COLUMNS = 3;
    private static final float ALIKE = 0.15f;
    private static final float BESIDE = 0.6f;
    private static final float FULL = 0.6f;

    /**
     * The tables of a page, from the top.
     *
     * @param known the columns of tables on other pages: one of them may go on here
     */
    static List<TableRegion> of(List<Line> lines, List<Rule> rules, List<Columns> known) {
        List<TableRegion> regions = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            TableRegion region = at(lines, i, rules, known);
            if (region.to > i) {
                regions.add(region);
                i = region.to;
            } else {
                i++;
            }
        }
        return regions;
    }

    /**
     * Whether it is no table but text set in columns: these are equally wide, stand side by side all the way down, and most
     * of their lines are full.
     */
    boolean isRunningText(List<Line> lines) {
        int count = columns.starts().size();
        if (ruled || count > MOST_TEXT_COLUMNS) {
            return false;
        }
        float width = columns.right(lines, 0) - columns.starts().get(0);
        for (int i = 0; i < count; i++) {
            int column = i;
            float right = columns.right(lines, i);
            List<Line> down = lines.stream()
                    .map(l -> l.pieces().stream()
                            .filter(p -> columns.of(p) == column)
                            .toList())
                    .filter(p -> !p.isEmpty())
                    .map(Line::new)
                    .toList();
            long full = IntStream.range(1, down.size())
                    .filter(n -> !Paragraphs.endsEarly(down.get(n - 1), down.get(n), right))
                    .count();
            if (Math.abs(right - columns.starts().get(i) - width) > width * ALIKE
                    || down.size() < lines.size() * BESIDE
                    || full < (down.size() - 1) * FULL) {
                return false;
            }
        }
        return true;
    }

    private static TableRegion at(List<Line> lines, int from, List<Rule> rules, List<Columns> known) {
        List<Rule> frame = frame(lines.get(from), rules);
        if (!frame.isEmpty()) {
            Columns columns = Columns.ruled(frame);
            float bottom = frame.stream().map(Rule::bottom).max(Float::compare).orElse(0f);
            int to = from;
            while (to < lines.size() && lines.get(to).y() < bottom + 1) {
                to++;
            }
            if (columns.isTable()) {
                return new TableRegion(from, to, columns, true);
            }
        }
        return lines.get(from).pieces().size() < 2 || lines.get(from).startsWithBullet()
                ? new TableRegion(from, from, new Columns(List.of()), false)
                : free(lines, from, known);
    }

    /** The lines that go down past a line, and those that go on below them. */
    private static List<Rule> frame(Line line, List<Rule> rules) {
        List<Rule> down = rules.stream().filter(r -> !r.isAcross()).toList();
        float top = line.top();
        float bottom = line.y();
        List<Rule> frame = new ArrayList<>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Rule rule : down) {
                if (!frame.contains(rule) && rule.top() <= bottom + 4 && rule.bottom() >= top) {
                    frame.add(rule);
                    bottom = Math.max(bottom, rule.bottom());
                    grew = true;
                }
            }
        }
        return frame;
    }

    private static TableRegion free(List<Line> lines, int from, List<Columns> known) {
        float left = lines.get(from).left();
        List<Float> strips = new ArrayList<>();
        int to = from;
        int rows = 0;
        while (to < lines.size()) {
            Line line = lines.get(to);
            if (to > from && isRowForItself(line, lines.get(to - 1), left, strips)) {
                to++;
                continue;
            }
            List<Float> still = new ArrayList<>(
                    strips.stream().filter(x -> !isCrossed(line, x)).toList());
            List<Line> before = lines.subList(from, to);
            for (Piece piece : line.pieces()) {
                float x = piece.left();
                boolean isStrip = still.stream().anyMatch(s -> Math.abs(s - x) < CLEAR);
                if (!isStrip && x > left + WIDEST_INDENT && before.stream().noneMatch(l -> isCrossed(l, x))) {
                    still.add(x);
                }
            }
            if (still.isEmpty()) {
                break;
            }
            strips = still;
            rows += line.pieces().size() > 1 ? 1 : 0;
            to++;
        }
        while (to > from && isAcross(lines.get(to - 1), left, strips)) {
            to--;
        }
        to = withoutTail(lines, from, to, strips);
        Columns columns = Columns.aligned(lines.subList(from, to)).orMore(known, lines.subList(from, to));
        return rows >= FEWEST_ROWS && columns.isTable()
                ? new TableRegion(from, to, columns, false)
                : new TableRegion(from, from, columns, false);
    }

    /** Whether one line reaches over columns, such as the name of an area does between two rows. */
    private static boolean isRowForItself(Line line, Line before, float left, List<Float> strips) {
        return isAcross(line, left, strips) && !isAcross(before, left, strips);
    }

    private static boolean isAcross(Line line, float left, List<Float> strips) {
        return line.pieces().size() == 1
                && Math.abs(line.left() - left) < CLEAR
                && strips.stream().anyMatch(x -> isCrossed(line, x));
    }

    /** Headings and short paragraphs below a table are no part of it. */
    private static int withoutTail(List<Line> lines, int from, int to, List<Float> strips) {
        int end = to;
        for (int i = to - 1; i > from; i--) {
            Line line = lines.get(i);
            boolean first = line.pieces().size() == 1 && strips.stream().allMatch(x -> line.left() < x - CLEAR);
            if (!first) {
                break;
            }
            if (line.top() - lines.get(i - 1).y() > line.size() * 1.2f
                    || line.size() > lines.get(i - 1).size() * 1.15f) {
                end = i;
            }
        }
        return end;
    }

    private static boolean isCrossed(Line line, float x) {
        return line.pieces().stream().anyMatch(p -> p.left() < x - CLEAR && p.right() > x - CLEAR);
    }
}
