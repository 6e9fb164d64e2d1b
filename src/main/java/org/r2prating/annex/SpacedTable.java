package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.r2prating.annex.GridTable.Part;
import org.r2prating.annex.PublishedAnnex.Remark;

/**
 * A table whose columns only blanks part, as programs write it that keep the look of a page. Its columns begin where words
 * of its lines do, and no word of any line stands across that; its rows begin where an indicator's wording does. Where
 * dashes are drawn under the heads, they say where the columns are, and empty lines part the rows.
 */
final class SpacedTable {

    /**
     * A row.
     *
     * @param from its first line, counted from 0
     * @param to the line behind its last
     * @param cells the lines of each cell; lines count from the first
     * @param told what is to be told of it
     */
    record Row(int from, int to, List<List<Part>> cells, List<Told> told) {

        Row(int from, int to, List<List<Part>> cells) {
            this(from, to, cells, List.of());
        }
    }

    /** What is to be told of a line, counted from 0. */
    record Told(Remark.Kind kind, String what, int line) {}

    private static final Pattern DASH = Pattern.compile("-+");
    private static final Pattern DASHES = Pattern.compile("\\s*-{3,}(?:\\s+-{3,})*\\s*");
    private static final Pattern UNDER_HEADS = Pattern.compile("\\s*-{3,}(?:\\s+-{3,})+\\s*");
    private static final int MOST_LINES_OF_HEAD = 3;

    private final List<String> lines;
    private final Vocabulary vocabulary;
    private final SpacedColumns spaced;
    private final SpacedRows spacedRows;
    private final RunningLines running;
    private final Map<Integer, Row> rows = new TreeMap<>();

    private SpacedTable(List<String> lines, Vocabulary vocabulary, BrokenWords words) {
        this.lines = lines;
        this.vocabulary = vocabulary;
        spaced = new SpacedColumns(vocabulary);
        spacedRows = new SpacedRows(vocabulary, words);
        running = new RunningLines(lines, vocabulary);
    }

    /** The rows of all such tables in a text, by their first line. */
    static Map<Integer, Row> rows(List<String> lines, Vocabulary vocabulary, BrokenWords words) {
        SpacedTable table = new SpacedTable(lines, vocabulary, words);
        int at = 0;
        while (at < lines.size()) {
            at = table.read(at);
        }
        return table.rows;
    }

    /** Reads the table that begins at a line, if one does; gives the next line to look at. */
    private int read(int at) {
        if (lines.get(at).isBlank()
                || lines.get(at).indexOf('|') >= 0
                || lines.get(at).indexOf('\t') >= 0) {
            return at + 1;
        }
        for (int below = at + 1; below <= at + MOST_LINES_OF_HEAD && below < lines.size(); below++) {
            if (isUnderHeads(below) && !isDashes(at)) {
                return dashed(at, below);
            }
            if (lines.get(below).isBlank()) {
                break;
            }
        }
        return SpacedHeads.at(lines, at, vocabulary).map(h -> laidOut(at, h)).orElse(at + 1);
    }

    private boolean isDashes(int line) {
        return DASHES.matcher(lines.get(line)).matches();
    }

    private boolean isUnderHeads(int line) {
        return UNDER_HEADS.matcher(lines.get(line)).matches();
    }

    /** A table with dashes under its heads. */
    private int dashed(int at, int under) {
        List<Integer> columns = new ArrayList<>(
                DASH.matcher(lines.get(under)).results().map(MatchResult::start).toList());
        columns.set(0, 0);
        boolean drawn = at > 0 && isDashes(at - 1);
        put(at, under, columns);
        int from = under + 1;
        int line = from;
        for (; line < lines.size() && !isDashes(line); line++) {
            boolean blank = lines.get(line).isBlank();
            if (blank && !drawn) {
                break;
            }
            if (blank || !drawn) {
                put(from, drawn ? line : line + 1, columns);
                from = line + 1;
            }
        }
        put(from, line, columns);
        return line;
    }

    /** A table without any sign below its heads, which may stand again on each of its pages. */
    private int laidOut(int at, SpacedHeads heads) {
        SpacedBody body = new SpacedBody(lines, vocabulary, spaced, running, spacedRows, heads);
        int end = body.read(heads.end());
        if (end == heads.end()) {
            return at + 1;
        }
        rows.put(at, new Row(at, heads.end(), heads.cells()));
        body.rows().forEach(row -> rows.put(row.from(), row));
        return end;
    }

    private void put(int from, int to, List<Integer> columns) {
        if (from >= to || lines.subList(from, to).stream().allMatch(String::isBlank)) {
            return;
        }
        List<List<Part>> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            List<Part> parts = new ArrayList<>();
            for (int line = from; line < to; line++) {
                String text = spaced.cells(lines.get(line), columns).get(column);
                if (!text.isBlank()) {
                    parts.add(new Part(line - from, columns.get(column), text));
                }
            }
            cells.add(parts);
        }
        rows.put(from, new Row(from, to, cells));
    }
}
