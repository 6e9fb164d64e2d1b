package org.r2prating.annex.format.pdf;

import java.util.ArrayList;
import java.util.List;

/** Raised numbers that are drawn on their own, joined to the words they stand beside. */
final class Raised {

    private static final float SMALLER = 0.88f;

    private Raised() {}

    /** The same pieces, those of raised numbers joined to others. */
    static List<Piece> joined(List<Piece> pieces) {
        List<Piece> all = new ArrayList<>();
        List<Piece> raised = new ArrayList<>();
        for (Piece piece : pieces) {
            (piece.text().matches("[0-9,; ]+") ? raised : all).add(piece);
        }
        raised.sort((a, b) -> Float.compare(a.left(), b.left()));
        for (Piece number : raised) {
            int at = -1;
            for (int i = 0; i < all.size() && at < 0; i++) {
                at = isBeside(number, all.get(i)) ? i : -1;
            }
            if (at < 0) {
                all.add(number);
            } else {
                List<Glyph> glyphs = new ArrayList<>(all.get(at).glyphs());
                glyphs.addAll(number.glyphs());
                all.set(at, Piece.of(glyphs));
            }
        }
        return all;
    }

    private static boolean isBeside(Piece number, Piece words) {
        float up = words.y() - number.y();
        float gap = Math.max(number.left() - words.right(), words.left() - number.right());
        return number.page() == words.page()
                && number.size() < words.size() * SMALLER
                && up > words.size() * 0.05f
                && up < words.size() * 0.8f
                && gap > -words.size() * 0.3f
                && gap < words.size() * 0.9f;
    }
}
