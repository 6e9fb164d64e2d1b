package org.r2prating.annex.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Letters that stand side by side on one line, with what is raised above it. */
record Piece(List<Glyph> glyphs, int page, float left, float right, float y, float size) {

    /** Letters that are smaller by this are raised, if they also stand higher. */
    private static final float SMALLER = 0.88f;

    private static final float HIGHER = 0.08f;
    private static final float GAP = 0.5f;
    private static final float WORD_GAP = 0.14f;

    /** A piece of letters that are not all blank. */
    static Piece of(List<Glyph> glyphs) {
        List<Glyph> seen = glyphs.stream().filter(g -> !g.isSpace()).toList();
        float size = mainSize(seen);
        float y = seen.stream()
                .filter(g -> Math.abs(g.size() - size) < 0.1f)
                .map(Glyph::y)
                .max(Comparator.naturalOrder())
                .orElse(seen.get(0).y());
        float left = seen.stream().map(Glyph::x).min(Comparator.naturalOrder()).orElse(0f);
        float right =
                seen.stream().map(Glyph::right).max(Comparator.naturalOrder()).orElse(0f);
        return new Piece(List.copyOf(glyphs), seen.get(0).page(), left, right, y, size);
    }

    /** The size of most letters; where there are none, that of the largest numbers, for many notes may be called there. */
    static float mainSize(List<Glyph> glyphs) {
        SortedMap<Float, Integer> letters = sizes(glyphs, Glyph::isLetter);
        if (letters.isEmpty()) {
            SortedMap<Float, Integer> numbers = sizes(glyphs, Glyph::isDigits);
            return numbers.isEmpty() ? most(sizes(glyphs, g -> true)) : numbers.lastKey();
        }
        return most(letters);
    }

    private static float most(SortedMap<Float, Integer> sizes) {
        return sizes.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1f);
    }

    private static SortedMap<Float, Integer> sizes(List<Glyph> glyphs, Predicate<Glyph> which) {
        SortedMap<Float, Integer> sizes = new TreeMap<>();
        glyphs.stream()
                .filter(which)
                .forEach(
                        g -> sizes.merge(Math.round(g.size() * 4) / 4f, g.text().length(), Integer::sum));
        return sizes;
    }

    /** Cuts letters, in the order drawn, into pieces: where the line or the column ends. */
    static List<Piece> cut(List<Glyph> drawn) {
        List<Piece> pieces = new ArrayList<>();
        List<Glyph> piece = new ArrayList<>();
        for (Glyph glyph : drawn) {
            if (!piece.isEmpty() && !follows(piece.get(piece.size() - 1), glyph)) {
                add(piece, pieces);
                piece = new ArrayList<>();
            }
            piece.add(glyph);
        }
        add(piece, pieces);
        return pieces;
    }

    private static void add(List<Glyph> piece, List<Piece> pieces) {
        if (piece.stream().anyMatch(g -> !g.isSpace())) {
            pieces.add(of(piece));
        }
    }

    private static boolean follows(Glyph before, Glyph next) {
        float size = Math.max(before.size(), next.size());
        float gap = next.x() - before.right();
        return before.page() == next.page()
                && Math.abs(before.y() - next.y()) < size * 0.6f
                && gap > -size * 0.5f
                && gap < size * GAP;
    }

    /** Whether a letter of it is smaller than the others and stands higher. */
    boolean isRaised(Glyph glyph) {
        return glyph.size() <= size * SMALLER && glyph.y() < y - size * HIGHER;
    }

    /** Whether it holds nothing but numbers and what stands between them. */
    boolean isNumbers() {
        return glyphs.stream()
                .allMatch(g -> g.isSpace() || g.isDigits() || g.text().matches("[,;]"));
    }

    String text() {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining()).strip();
    }

    /** How wide the word is with which it begins. */
    float firstWordWidth() {
        float end = left;
        for (Glyph glyph : glyphs) {
            boolean apart = glyph.x() - end > size * WORD_GAP;
            if (end > left && (glyph.isSpace() || apart)) {
                break;
            }
            end = glyph.isSpace() ? end : Math.max(end, glyph.right());
        }
        return end - left;
    }

    boolean isBold() {
        return glyphs.stream().filter(g -> !g.isSpace()).allMatch(Glyph::bold);
    }

    float top() {
        return y - size;
    }
}
