package org.r2prating.annex.format.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * The notes at the end of a document, one below the other over as many pages as they take. They begin behind the last call:
 * lines whose numbers count on from 1. What stands below the last of them belongs to it as long as it is set like it.
 *
 * @param labels the line with which each note begins, and its number
 * @param lines all of their lines
 */
record EndNotes(Map<Line, Integer> labels, Set<Line> lines) {

    private static final float ALIGNED = 1.5f;
    private static final float SAME_SIZE = 0.6f;
    private static final float APART = 1.7f;
    private static final EndNotes NONE = new EndNotes(Map.of(), Set.of());

    /** The notes of a document whose pages are given line by line; empty when it has none at its end. */
    static EndNotes of(List<List<Line>> pages) {
        List<Line> all = pages.stream().flatMap(List::stream).toList();
        Set<Integer> called = new HashSet<>();
        int from = 0;
        for (int i = 0; i < all.size(); i++) {
            Set<Integer> calls = calls(all.get(i));
            from = calls.isEmpty() ? from : i + 1;
            called.addAll(calls);
        }
        for (int i = from; i < all.size() && !called.isEmpty(); i++) {
            if (isLabel(all.get(i), 1, all.get(i))) {
                EndNotes notes = beginning(all, i);
                long known = called.stream().filter(notes.labels::containsValue).count();
                if (notes.labels.size() > 1 && known * 2 > called.size()) {
                    return notes;
                }
            }
        }
        return NONE;
    }

    private static EndNotes beginning(List<Line> all, int first) {
        Map<Line, Integer> labels = new HashMap<>();
        int last = first;
        for (int i = first; i < all.size(); i++) {
            if (isLabel(all.get(i), labels.size() + 1, all.get(first))) {
                labels.put(all.get(i), labels.size() + 1);
                last = i;
            }
        }
        int end = last + 1;
        while (end < all.size() && goesOn(all.get(end - 1), all.get(end))) {
            end++;
        }
        return new EndNotes(labels, new HashSet<>(all.subList(first, end)));
    }

    private static boolean isLabel(Line line, int number, Line first) {
        OptionalInt label = Flow.label(line);
        return label.isPresent()
                && label.getAsInt() == number
                && Math.abs(line.left() - first.left()) < first.size() * ALIGNED;
    }

    private static boolean goesOn(Line before, Line line) {
        return line.page() == before.page()
                && Math.abs(line.size() - before.size()) < SAME_SIZE
                && line.y() - before.y() < line.size() * APART;
    }

    /** The numbers that are raised behind a word. */
    private static Set<Integer> calls(Line line) {
        Set<Integer> calls = new HashSet<>();
        for (Piece piece : line.pieces()) {
            StringBuilder raised = new StringBuilder();
            piece.glyphs().forEach(g -> raised.append(g.isDigits() && piece.isRaised(g) ? g.text() : " "));
            boolean begins = raised.toString().startsWith(" ");
            for (String number : StringUtils.split(raised.toString())) {
                if (begins && number.length() < 4) {
                    calls.add(Integer.parseInt(number));
                }
                begins = true;
            }
        }
        return calls;
    }
}
