package org.r2prating.annex.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All pieces that stand on one line, from the left. */
record Line(List<Piece> pieces) {

    static final Pattern BULLET = Pattern.compile("[\u2022\u25CF\u25AA\u25E6\u2023\u2219\u00B7\uF0B7\u2043o\u2013-]");

    Line {
        pieces = pieces.stream().sorted(Comparator.comparing(Piece::left)).toList();
    }

    /** Pieces as lines, from the top of the first page. */
    static List<Line> of(List<Piece> pieces) {
        List<Piece> sorted = Raised.joined(pieces);
        sorted.sort(Comparator.comparingInt(Piece::page).thenComparing(Piece::y).thenComparing(Piece::left));
        List<Line> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        for (Piece piece : sorted) {
            if (!line.isEmpty() && !isBeside(line.get(0), piece)) {
                lines.add(new Line(line));
                line = new ArrayList<>();
            }
            line.add(piece);
        }
        if (!line.isEmpty()) {
            lines.add(new Line(line));
        }
        return lines;
    }

    private static boolean isBeside(Piece first, Piece next) {
        float size = Math.max(first.size(), next.size());
        return first.page() == next.page() && next.y() - first.y() < size * 0.45f;
    }

    int page() {
        return pieces.get(0).page();
    }

    float left() {
        return pieces.get(0).left();
    }

    float right() {
        return pieces.stream().map(Piece::right).max(Comparator.naturalOrder()).orElse(0f);
    }

    /** The line most letters stand on. */
    float y() {
        return main().y();
    }

    float size() {
        return Piece.mainSize(pieces.stream()
                .flatMap(p -> p.glyphs().stream())
                .filter(g -> !g.isSpace())
                .toList());
    }

    private Piece main() {
        float size = size();
        return pieces.stream()
                .filter(p -> Math.abs(p.size() - size) < 0.3f)
                .findFirst()
                .orElse(pieces.get(0));
    }

    float top() {
        return y() - size();
    }

    boolean isBold() {
        return pieces.stream().allMatch(Piece::isBold);
    }

    String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
    }

    /** Its letters as one piece, for words in one column. */
    Piece joined() {
        List<Glyph> glyphs = new ArrayList<>();
        pieces.forEach(p -> glyphs.addAll(p.glyphs()));
        glyphs.sort(Comparator.comparing(Glyph::x));
        return Piece.of(glyphs);
    }

    boolean endsWithBlank() {
        List<Glyph> glyphs = joined().glyphs();
        return glyphs.get(glyphs.size() - 1).isSpace();
    }

    boolean startsWithBullet() {
        String text = text();
        return text.length() > 1
                && BULLET.matcher(text.substring(0, 1)).matches()
                && (text.charAt(1) == ' ' || pieces.get(0).text().length() == 1);
    }
}
