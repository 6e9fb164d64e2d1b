package org.r2prating.annex.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.r2prating.annex.format.pdf.RulingLines.Rule;

/**
 * Where the columns of a table begin: at lines that go down, or where pieces of many lines begin at the same place with
 * nothing to the left of them.
 *
 * @param starts left edges, ascending; the first is the left edge of the table
 */
record Columns(List<Float> starts) {

    private static final float ALIGNED = 2.5f;
    private static final float CLEAR = 3f;
    private static final int OFTEN = 4;

    Columns {
        starts = List.copyOf(starts);
    }

    /** The columns that the lines down a page make. */
    static Columns ruled(List<Rule> down) {
        NavigableMap<Float, Float> lengths = new TreeMap<>();
        for (Rule rule : down) {
            Float near = near(lengths, rule.left());
            lengths.merge(near == null ? rule.left() : near, rule.length(), Float::sum);
        }
        float longest = lengths.values().stream().max(Float::compare).orElse(0f);
        List<Float> edges = new ArrayList<>();
        lengths.forEach((x, length) -> {
            if (length > longest * 0.4f) {
                edges.add(x);
            }
        });
        // The last line is the right edge of the table.
        return new Columns(edges.size() < 3 ? List.of() : edges.subList(0, edges.size() - 1));
    }

    private static @Nullable Float near(NavigableMap<Float, Float> lengths, float x) {
        Float below = lengths.floorKey(x + ALIGNED);
        return below != null && below > x - ALIGNED ? below : null;
    }

    /** The columns that aligned pieces make in lines below each other. */
    static Columns aligned(List<Line> lines) {
        NavigableMap<Float, Float> counts = new TreeMap<>();
        for (Line line : lines) {
            for (Piece piece : line.pieces()) {
                Float near = near(counts, piece.left());
                counts.merge(near == null ? piece.left() : near, 1f, Float::sum);
            }
        }
        List<Float> starts = new ArrayList<>();
        float left = lines.stream().map(Line::left).min(Float::compare).orElse(0f);
        starts.add(left);
        counts.forEach((x, count) -> {
            if (x > left + 20 && count >= OFTEN && isClear(lines, x)) {
                starts.add(x);
            }
        });
        return new Columns(starts);
    }

    /** Whether no piece reaches across a place but one that has a row for itself. */
    private static boolean isClear(List<Line> lines, float x) {
        return lines.stream()
                .filter(l -> l.pieces().size() > 1)
                .flatMap(l -> l.pieces().stream())
                .noneMatch(p -> p.left() < x - CLEAR && p.right() > x - CLEAR);
    }

    /** Those of known columns that are more than these, should the lines stand in them. */
    Columns orMore(List<Columns> known, List<Line> lines) {
        Columns most = this;
        for (Columns other : known) {
            most = other.starts.size() > most.starts.size() && other.fit(lines) ? other : most;
        }
        return most;
    }

    private boolean fit(List<Line> lines) {
        float left = lines.stream().map(Line::left).min(Float::compare).orElse(0f);
        long used = starts.stream()
                .filter(x -> lines.stream()
                        .flatMap(l -> l.pieces().stream())
                        .anyMatch(p -> Math.abs(p.left() - x) < ALIGNED))
                .count();
        return Math.abs(left - starts.get(0)) < ALIGNED
                && used >= starts.size() - 1
                && starts.stream().skip(1).allMatch(x -> isClear(lines, x));
    }

    /** Whether a line is one piece that reaches over several columns: a row for itself. */
    boolean spans(Line line) {
        Piece first = line.pieces().get(0);
        return line.pieces().size() == 1 && of(first) == 0 && crosses(first);
    }

    boolean isTable() {
        return starts.size() > 1;
    }

    /** The column in which a piece begins. */
    int of(Piece piece) {
        int column = 0;
        for (int i = 1; i < starts.size(); i++) {
            if (piece.left() >= starts.get(i) - ALIGNED) {
                column = i;
            }
        }
        return column;
    }

    /** How far the pieces of a column reach that stay within it. */
    float right(List<Line> lines, int column) {
        return lines.stream()
                .flatMap(l -> l.pieces().stream())
                .filter(p -> of(p) == column && !crosses(p))
                .map(Piece::right)
                .max(Float::compare)
                .orElse(starts.get(column));
    }

    /** Whether a piece begins in one column and ends in another. */
    boolean crosses(Piece piece) {
        int column = of(piece);
        return column + 1 < starts.size() && piece.right() > starts.get(column + 1) + ALIGNED;
    }
}
