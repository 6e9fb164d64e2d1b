package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.r2prating.annex.GridTable.Part;
import org.r2prating.annex.PublishedAnnex.Match;

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
     */
    record Row(int from, int to, List<List<Part>> cells) {}

    private static final Pattern DASH = Pattern.compile("-+");
    private static final Pattern DASHES = Pattern.compile("\\s*-{3,}(?:\\s+-{3,})*\\s*");
    private static final Pattern UNDER_HEADS = Pattern.compile("\\s*-{3,}(?:\\s+-{3,})+\\s*");
    private static final Pattern RULE = Pattern.compile("\\s*_{5,}\\s*");
    private static final int MOST_LINES_OF_HEAD = 3;
    private static final int MOST_LINES_OF_WORDING = 16;

    private final List<String> lines;
    private final Vocabulary vocabulary;
    private final SpacedColumns spaced;
    private final Map<Integer, Row> rows = new TreeMap<>();
    /** The table that may go on at the top of the next page. */
    private Open open = Open.NONE;

    /** A table by its heads, and its lines so far. */
    private record Open(List<int[]> heads, List<String> lines) {
        static final Open NONE = new Open(List.of(), List.of());
    }

    private SpacedTable(List<String> lines, Vocabulary vocabulary) {
        this.lines = lines;
        this.vocabulary = vocabulary;
        spaced = new SpacedColumns(vocabulary);
    }

    /** The rows of all such tables in a text, by their first line. */
    static Map<Integer, Row> rows(List<String> lines, Vocabulary vocabulary) {
        SpacedTable table = new SpacedTable(lines, vocabulary);
        int at = 0;
        while (at < lines.size()) {
            at = table.read(at);
        }
        return table.rows;
    }

    /** Reads the table that begins at a line, if one does; gives the next line to look at. */
    private int read(int at) {
        if (!open.heads().isEmpty() && lines.get(at).indexOf('\f') >= 0) {
            return goesOn(at);
        }
        if (lines.get(at).isBlank()
                || lines.get(at).indexOf('|') >= 0
                || lines.get(at).indexOf('\t') >= 0) {
            return at + 1;
        }
        for (int below = at + 1; below <= at + MOST_LINES_OF_HEAD && below < lines.size(); below++) {
            if (isUnderHeads(below) && !isDashes(at)) {
                return dashed(at, below);
            }
            List<int[]> heads = SpacedColumns.heads(lines.subList(at, below));
            if (vocabulary.isHeader(SpacedColumns.words(heads, lines.subList(at, below)))) {
                return laidOut(at, below, heads);
            }
            if (lines.get(below).isBlank()) {
                break;
            }
        }
        return at + 1;
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

    /** A table without any sign below its heads. */
    private int laidOut(int at, int body, List<int[]> heads) {
        open = new Open(heads, List.of());
        int end = fill(body);
        if (end == body) {
            open = Open.NONE;
            return at + 1;
        }
        put(at, body, spaced.between(heads, lines.subList(at, body)));
        return end;
    }

    /**
     * A table of the page before that goes on below the running head without its heads: the first line there begins with
     * its columns, and no word stands across them.
     */
    private int goesOn(int page) {
        int line = page + 1;
        while (line < lines.size() && lines.get(line).isBlank()) {
            line++;
        }
        List<Integer> columns = spaced.between(open.heads(), open.lines());
        boolean aligned = line < lines.size()
                && SpacedColumns.parts(lines.get(line)).stream().allMatch(p -> columns.contains(p[0]));
        int end = aligned ? fill(line) : line;
        if (end == line) {
            open = Open.NONE;
        }
        return Math.max(end, page + 1);
    }

    /** Puts the rows of the open table that stand from a line on; gives the line behind them, or that line where there are none. */
    private int fill(int body) {
        List<Integer> columns = spaced.between(open.heads(), open.lines());
        int end = body;
        int line = body;
        while (line < lines.size() && lines.get(line).indexOf('\f') < 0) {
            int next = groupEnd(line);
            if (next == line && lines.get(line).isBlank()) {
                line++;
                continue;
            }
            if (next == line) {
                break;
            }
            List<String> group = lines.subList(line, next);
            List<String> with = new ArrayList<>(open.lines());
            with.addAll(group);
            List<Integer> found = spaced.between(open.heads(), with);
            boolean page = group.size() == 1 && Furniture.isPageNumber(group.get(0));
            if (page || found.size() < 2 || found.size() < columns.size()) {
                break;
            }
            columns = found;
            open = new Open(open.heads(), with);
            end = next;
            line = next;
        }
        if (end > body) {
            List<Integer> starts = rowStarts(body, end, columns);
            for (int i = 0; i < starts.size(); i++) {
                put(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : end, columns);
            }
        }
        return end;
    }

    /** The line behind those that stand together with a line. */
    private int groupEnd(int line) {
        int next = line;
        while (next < lines.size() && !lines.get(next).isBlank() && !endsTable(next)) {
            next++;
        }
        return next;
    }

    /** A page break, the rule above the footnotes, the heads of the next table, or an area's name by itself. */
    private boolean endsTable(int line) {
        String text = lines.get(line);
        return text.indexOf('\f') >= 0
                || RULE.matcher(text).matches()
                || vocabulary.isHeader(SpacedColumns.words(SpacedColumns.heads(List.of(text)), List.of(text)))
                || vocabulary.wordings.area(text.strip()).isPresent();
    }

    /** Where rows begin among some lines: the first of them, and each line where an indicator's wording begins. */
    private List<Integer> rowStarts(int from, int to, List<Integer> columns) {
        int column = 0;
        long most = 0;
        for (int i = 0; i < columns.size(); i++) {
            long wordings = starts(from, to, columns, i).values().stream()
                    .filter(known -> known)
                    .count();
            column = wordings > most ? i : column;
            most = Math.max(most, wordings);
        }
        List<Integer> starts = new ArrayList<>(starts(from, to, columns, column).keySet());
        if (starts.isEmpty() || starts.get(0) > from) {
            starts.add(0, from);
        }
        return starts;
    }

    /** The lines where rows begin, should a column hold the wordings; and whether the wording is a known one. */
    private Map<Integer, Boolean> starts(int from, int to, List<Integer> columns, int column) {
        Map<Integer, Boolean> starts = new TreeMap<>();
        int line = from;
        while (line < to) {
            int end = wordingEnd(line, to, columns, column);
            if (end > line || isRated(line, columns, column)) {
                starts.put(line, end > line);
            }
            line = Math.max(line + 1, end);
        }
        return starts;
    }

    /** The line behind the wording that begins at a line; that line itself when none does. */
    private int wordingEnd(int line, int to, List<Integer> columns, int column) {
        StringBuilder words = new StringBuilder();
        double nearest = 1;
        int end = line;
        int last = Math.min(to, line + MOST_LINES_OF_WORDING);
        if (spaced.cell(lines.get(line), columns, column).isBlank()) {
            return line;
        }
        for (int i = line; i < last; i++) {
            String cell = spaced.cell(lines.get(i), columns, column).strip();
            if (lines.get(i).isBlank() && words.toString().endsWith(".")) {
                break;
            }
            if (!cell.isEmpty()) {
                words.append(words.length() == 0 ? "" : " ").append(cell);
                Optional<Match> match = vocabulary.wordings.indicator(words.toString());
                if (match.filter(m -> m.distance() < 1).isPresent()
                        && match.get().distance() < nearest) {
                    nearest = match.get().distance();
                    end = i + 1;
                }
            }
        }
        boolean cut = end == line && vocabulary.wordings.begins(words.toString());
        return cut ? last : end;
    }

    /** Whether a rating stands beside words that are no known wording. */
    private boolean isRated(int line, List<Integer> columns, int column) {
        return !spaced.cell(lines.get(line), columns, column).isBlank()
                && IntStream.range(column + 1, columns.size()).anyMatch(c -> vocabulary
                        .assessments
                        .of(spaced.cell(lines.get(line), columns, c).strip())
                        .filter(Assessed::isRating)
                        .isPresent());
    }

    private void put(int from, int to, List<Integer> columns) {
        if (from >= to || lines.subList(from, to).stream().allMatch(String::isBlank)) {
            return;
        }
        List<List<Part>> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            List<Part> parts = new ArrayList<>();
            for (int line = from; line < to; line++) {
                String text = spaced.cell(lines.get(line), columns, column);
                if (!text.isBlank()) {
                    parts.add(new Part(line - from, columns.get(column), text));
                }
            }
            cells.add(parts);
        }
        rows.put(from, new Row(from, to, cells));
    }
}
