package org.r2prating.annex.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.r2prating.input.Origin;
import org.r2prating.input.Place;

/** The lines of a document, counted over all pages, so that each piece has its place. */
final class Numbered {

    private final String file;
    private final List<NavigableMap<Float, Integer>> pages = new ArrayList<>();

    Numbered(String file, List<Line> lines) {
        this.file = file;
        int number = 0;
        for (Line line : lines) {
            number++;
            page(line.page()).putIfAbsent(line.pieces().get(0).y(), number);
        }
    }

    private NavigableMap<Float, Integer> page(int page) {
        while (pages.size() <= page) {
            pages.add(new TreeMap<>());
        }
        return pages.get(page);
    }

    Place of(Piece piece) {
        var line = page(piece.page()).floorEntry(piece.y() + 0.1f);
        return new Place(new Origin(file, line == null ? 1 : line.getValue(), 1), OptionalInt.of(piece.page()));
    }
}
