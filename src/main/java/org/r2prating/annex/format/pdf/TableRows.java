package org.r2prating.annex.format.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.r2prating.annex.format.pdf.RulingLines.Rule;

/** Cuts the lines of a table into rows: at lines drawn across it, else where several columns begin anew side by side. */
final class TableRows {

    private static final float WIDE = 0.5f;
    private static final float NEW_BLOCK = 1.25f;

    private TableRows() {}

    /** The lines of each row. */
    static List<List<Line>> of(List<Line> lines, Columns columns, List<Rule> rules) {
        List<Float> cuts = drawn(lines, rules);
        return cuts.isEmpty() ? bySpace(lines, columns) : cut(lines, cuts);
    }

    private static List<Float> drawn(List<Line> lines, List<Rule> rules) {
        float left = lines.stream().map(Line::left).min(Float::compare).orElse(0f);
        float right = lines.stream().map(Line::right).max(Float::compare).orElse(0f);
        float top = lines.get(0).y();
        float bottom = lines.get(lines.size() - 1).y();
        TreeSet<Float> cuts = new TreeSet<>();
        // A line across may be drawn cell by cell: what stands at one height counts together.
        for (Rule rule : rules) {
            float y = rule.top();
            if (rule.isAcross() && y > top && y < bottom) {
                double across = rules.stream()
                        .filter(r -> r.isAcross() && Math.abs(r.top() - y) < 1.5f)
                        .mapToDouble(r -> Math.max(0, Math.min(right, r.right()) - Math.max(left, r.left())))
                        .sum();
                boolean near = cuts.floor(y + 2f) != null
                        && cuts.subSet(y - 2f, y + 2f).size() > 0;
                if (across > (right - left) * WIDE && !near) {
                    cuts.add(y);
                }
            }
        }
        return List.copyOf(cuts);
    }

    private static List<List<Line>> cut(List<Line> lines, List<Float> cuts) {
        List<List<Line>> rows = new ArrayList<>();
        for (int i = 0; i <= cuts.size(); i++) {
            float from = i == 0 ? -1 : cuts.get(i - 1);
            float to = i == cuts.size() ? Float.MAX_VALUE : cuts.get(i);
            List<Line> row = lines.stream()
                    .filter(l -> middle(l) >= from && middle(l) < to)
                    .toList();
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static float middle(Line line) {
        return line.y() - line.size() * 0.35f;
    }

    private static List<List<Line>> bySpace(List<Line> lines, Columns columns) {
        float pitch = pitch(lines, columns);
        int count = columns.starts().size();
        float[] last = new float[count];
        java.util.Arrays.fill(last, -1000f);
        List<List<Line>> rows = new ArrayList<>();
        List<Line> row = new ArrayList<>();
        for (Line line : lines) {
            int begins = 0;
            int first = count;
            for (Piece piece : line.pieces()) {
                int column = columns.of(piece);
                if (line.y() - last[column] > pitch * NEW_BLOCK) {
                    begins++;
                    first = Math.min(first, column);
                }
            }
            boolean itself = columns.spans(line) || (!row.isEmpty() && columns.spans(row.get(row.size() - 1)));
            if (!row.isEmpty() && (itself || (begins >= 2 && first <= Math.min(count - 2, count > 3 ? 1 : 0)))) {
                rows.add(row);
                row = new ArrayList<>();
            }
            row.add(line);
            line.pieces().forEach(p -> last[columns.of(p)] = line.y());
        }
        rows.add(row);
        return rows;
    }

    /** How far the lines of a cell are apart: the distance that is most usual in its lower half. */
    static float pitch(List<Line> lines, Columns columns) {
        List<Float> gaps = new ArrayList<>();
        float[] last = new float[Math.max(1, columns.starts().size())];
        for (Line line : lines) {
            for (Piece piece : line.pieces()) {
                int column = columns.starts().isEmpty() ? 0 : columns.of(piece);
                if (last[column] > 0 && line.y() - last[column] > line.size() * 0.5f) {
                    gaps.add(line.y() - last[column]);
                }
                last[column] = line.y();
            }
        }
        Collections.sort(gaps);
        float size = lines.isEmpty() ? 10f : lines.get(0).size();
        return gaps.isEmpty() ? size * 1.2f : Math.min(gaps.get(gaps.size() / 3), size * 1.8f);
    }
}
