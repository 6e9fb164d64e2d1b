package org.r2prating.annex.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.r2prating.annex.Block;
import org.r2prating.annex.Passage;
import org.r2prating.input.Origin;
import org.r2prating.input.Place;

/**
 * A table of a web page, row by row. A cell that reaches over several rows stands in the first of them and leaves an empty
 * cell in the others; a row of one cell that reaches over all columns has one cell. A table that only arranges the page is
 * no table.
 */
final class HtmlTable {

    private static final int MOST_COLUMNS = 100;

    private final String file;
    private final HtmlNotes notes;

    HtmlTable(String file, HtmlNotes notes) {
        this.file = file;
        this.notes = notes;
    }

    void read(Element table, Taken taken) {
        for (Element part : table.children()) {
            if (part.normalName().equals("caption")) {
                taken.addAll(new HtmlWalk(file, notes).heading(part));
            }
        }
        List<Element> rows = rows(table);
        if (rows.stream().allMatch(r -> r.children().size() < 2)) {
            rows.forEach(r -> r.children().forEach(c -> taken.addAll(new HtmlWalk(file, notes).all(c))));
            return;
        }
        Map<Integer, Integer> reaching = new HashMap<>();
        int columns = rows.stream().mapToInt(HtmlTable::columns).max().orElse(1);
        for (Element row : rows) {
            row(row, columns, reaching, taken);
        }
    }

    private void row(Element row, int columns, Map<Integer, Integer> reaching, Taken taken) {
        List<List<Passage>> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            skip(cells, reaching);
            Taken within = new HtmlWalk(file, notes).all(cell);
            cells.add(within.cell(taken));
            int wide = span(cell, "colspan");
            if (wide >= columns) {
                continue;
            }
            for (int i = 0; i < wide; i++) {
                reaching.put(cells.size() - 1 + i, span(cell, "rowspan") - 1);
            }
            for (int i = 1; i < wide; i++) {
                cells.add(List.of());
            }
        }
        skip(cells, reaching);
        if (cells.stream().anyMatch(c -> !c.isEmpty())) {
            Place place = Place.of(new Origin(file, row.sourceRange().start().lineNumber(), 1));
            taken.add(new Block.Cells(cells, place));
        }
    }

    /** Leaves an empty cell for each that reaches down from above. */
    private static void skip(List<List<Passage>> cells, Map<Integer, Integer> reaching) {
        while (reaching.getOrDefault(cells.size(), 0) > 0) {
            reaching.merge(cells.size(), -1, Integer::sum);
            cells.add(List.of());
        }
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element part : table.children()) {
            if (part.normalName().equals("tr")) {
                rows.add(part);
            } else {
                part.children().stream()
                        .filter(r -> r.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    private static int columns(Element row) {
        return row.children().stream().mapToInt(c -> span(c, "colspan")).sum();
    }

    private static int span(Element cell, String name) {
        int said = HtmlNotes.number(cell.attr(name)).orElse(1);
        return Math.min(Math.max(said, 1), name.equals("colspan") ? MOST_COLUMNS : 10_000);
    }
}
