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

    /** Whether no piece reaches across a place, or nearly none. */
    private static boolean isClear(List<Line> lines, float x) {
        long across = lines.stream()
                .flatMap(l -> l.pieces().stream())
                .filter(p -> p.left() < x - CLEAR && p.right() > x - CLEAR)
                .count();
        return across == 0;
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

    /** Whether a piece begins in one column and ends in another. */
    boolean crosses(Piece piece) {
        int column = of(piece);
        return column + 1 < starts.size() && piece.right() > starts.get(column + 1) + ALIGNED;
    }
}
