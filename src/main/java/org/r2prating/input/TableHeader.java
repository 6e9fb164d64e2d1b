package org.r2prating.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Turns rows of cells into lines of a table: the first row names the columns. */
final class TableHeader {

    static final int MOST_COLUMNS = 2_000;

    private final String file;
    private final List<String> needed;
    private final Problems problems;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    TableHeader(String file, List<String> needed, Problems problems) {
        this.file = file;
        this.needed = needed;
        this.problems = problems;
    }

    /** Hands a line over, or keeps the columns; false when nothing more should be read. */
    boolean accepts(Origin at, List<String> cells, Consumer<TableLine> reading) {
        if (cells.size() > MOST_COLUMNS) {
            problems.report(
                    at,
                    "line has more than (" + MOST_COLUMNS + ") cells",
                    "Maybe a line end is missing, or this is not the file that was meant.");
            return false;
        }
        if (!columns.isEmpty()) {
            if (cells.size() != columns.size()) {
                problems.report(
                        at,
                        "line has (" + cells.size() + ") cells instead of (" + columns.size() + ")",
                        "Maybe put a text with a separator in quotes.");
            }
            reading.accept(new TableLine(at, columns, cells));
            return true;
        }
        if (!cells.containsAll(needed)) {
            problems.report(
                    at, "columns " + Nearest.list(cells) + " lack some that are needed", "Write " + needed + ".");
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (columns.put(cells.get(i), i) != null) {
                problems.report(
                        new Origin(file, at.line(), i + 1),
                        "column (" + cells.get(i) + ") stands twice",
                        "Rename one of them, or leave it out.");
            }
        }
        return true;
    }

    void end() {
        if (columns.isEmpty()) {
            problems.report(Origin.of(file), "file is empty", "Begin with the columns " + needed + ".");
        }
    }
}
