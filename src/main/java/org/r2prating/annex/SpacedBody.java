package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.r2prating.annex.GridTable.Part;
import org.r2prating.annex.RowBounds.Start;
import org.r2prating.annex.SpacedTable.Row;

/**
 * The lines of a table below its heads, over all of its pages: what belongs to the pages, and their footnotes, stand between
 * them and are none of it. It ends where words stand across its columns.
 */
final class SpacedBody {

    private static final Pattern RULE = Pattern.compile("\\s*_{5,}\\s*");
    private static final Pattern NOTE = Pattern.compile(
            "[\\s\\f]{0,6}(?:\\[\\^\\d{1,4}\\]:|[⁰¹²³⁴-⁹]{1,4}[\\s\\h\\p{Lu}<*_\u201C\u2018]|<sup>\\d{1,4}</sup>|\\[\\d{1,3}\\]\\s).*");

    /**
     * A line of the table.
     *
     * @param columns where its cells begin
     */
    record Line(int number, List<String> cells, List<Integer> columns) {

        /** The same with empty cells up to a number of columns. */
        Line to(int count) {
            List<String> more = new ArrayList<>(cells);
            List<Integer> begins = new ArrayList<>(columns);
            while (more.size() < count) {
                more.add("");
                begins.add(0);
            }
            return new Line(number, more, begins);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private final List<String> lines;
    private final Vocabulary vocabulary;
    private final SpacedColumns spaced;
    private final RunningLines running;
    private final SpacedRows spacedRows;
    private final List<Row> rows = new ArrayList<>();
    private List<int[]> heads;
    private final List<String> words;
    /** The lines since the last heads, and those of them whose cells are not told yet. */
    private final List<Integer> since = new ArrayList<>();

    private final List<Integer> open = new ArrayList<>();
    /** The lines that are in no row yet. */
    private final List<Line> told = new ArrayList<>();

    private int columns;

    SpacedBody(
            List<String> lines,
            Vocabulary vocabulary,
            SpacedColumns spaced,
            RunningLines running,
            SpacedRows spacedRows,
            int from,
            int below) {
        this.lines = lines;
        this.vocabulary = vocabulary;
        this.spaced = spaced;
        this.running = running;
        this.spacedRows = spacedRows;
        heads = SpacedColumns.heads(lines.subList(from, below));
        words = SpacedColumns.words(heads, lines.subList(from, below));
    }

    List<Row> rows() {
        return rows;
    }

    /** Reads from a line on; gives the line behind the table, or that line where nothing of it stands there. */
    int read(int from) {
        int end = from;
        int line = from;
        while (line < lines.size()) {
            int next = groupEnd(line);
            if (isHeads(line)) {
                next = headsEnd(lines, line, vocabulary);
                if (!areAgain(line, next)) {
                    break;
                }
            } else if (isBlank(line)) {
                blank(line);
            } else if (isArea(line)) {
                close();
            } else if (NOTE.matcher(lines.get(line)).matches()) {
                next = noteEnd(line);
            } else if (next > line) {
                if (!takes(line, next)) {
                    break;
                }
                end = next;
            }
            line = Math.max(next, line + 1);
        }
        close();
        return end;
    }

    /** Takes heads that stand again on a further page, where its columns may stand elsewhere; false when they are others. */
    private boolean areAgain(int from, int to) {
        List<String> texts = texts(IntStream.range(from, to).boxed().toList());
        List<int[]> again = SpacedColumns.heads(texts);
        if (!SpacedColumns.words(again, texts).equals(words)) {
            return false;
        }
        tell();
        since.clear();
        heads = again;
        List<List<Part>> cells = new ArrayList<>();
        for (int i = 0; i < again.size(); i++) {
            cells.add(List.of(new Part(0, again.get(i)[0], words.get(i))));
        }
        rows.add(new Row(from, to, cells));
        return true;
    }

    private void dropBlank() {
        while (!open.isEmpty() && isBlank(open.get(open.size() - 1))) {
            open.remove(open.size() - 1);
        }
    }

    private boolean isBlank(int line) {
        return lines.get(line).isBlank();
    }

    /** A blank line parts rows; where a page ends behind it, it does not. */
    private void blank(int line) {
        if (!open.isEmpty() && open.get(open.size() - 1) == line - 1) {
            open.add(line);
        }
    }

    /** Takes lines that stand together, where no word of them stands across the columns. */
    private boolean takes(int from, int to) {
        List<Integer> with = new ArrayList<>(since);
        for (int i = from; i < to; i++) {
            with.add(i);
        }
        int found = spaced.between(heads, texts(with)).size();
        boolean first = since.isEmpty() && columns > 0;
        if (!first && (found < 2 || found < columns)) {
            return false;
        }
        if (!open.isEmpty() && open.get(open.size() - 1) < from - 1) {
            dropBlank();
        }
        columns = Math.max(columns, found);
        open.addAll(with.subList(since.size(), with.size()));
        since.clear();
        since.addAll(with);
        return true;
    }

    private List<String> texts(List<Integer> numbers) {
        return numbers.stream().map(this::text).toList();
    }

    private String text(int number) {
        return lines.get(number).replace("\f", "");
    }

    private boolean isHeads(int line) {
        return !lines.get(line).isBlank() && headsEnd(lines, line, vocabulary) > line;
    }

    /** The line behind the heads of columns that begin at a line, one below the other or beside each other; that line when none do. */
    static int headsEnd(List<String> lines, int at, Vocabulary vocabulary) {
        for (int below = at + 1; below <= at + 3 && below <= lines.size(); below++) {
            List<String> texts = lines.subList(at, below);
            if (vocabulary.isHeader(SpacedColumns.words(SpacedColumns.heads(texts), texts))) {
                return below;
            }
            if (below < lines.size() && lines.get(below).isBlank()) {
                break;
            }
        }
        return at;
    }

    private boolean isArea(int line) {
        return vocabulary.wordings.area(lines.get(line).strip()).isPresent();
    }

    /** The line behind those that stand together with a line; that line itself when it is no line of a table. */
    private int groupEnd(int line) {
        int next = line;
        while (next < lines.size()
                && !lines.get(next).isBlank()
                && (next == line || lines.get(next).indexOf('\f') < 0)
                && !running.has(lines.get(next))
                && !RULE.matcher(lines.get(next)).matches()
                && !isArea(next)
                && !NOTE.matcher(lines.get(next)).matches()
                && !isHeads(next)) {
            next++;
        }
        return next;
    }

    private int noteEnd(int line) {
        int next = line + 1;
        while (next < lines.size()
                && !lines.get(next).isBlank()
                && lines.get(next).indexOf('\f') < 0
                && !running.has(lines.get(next))) {
            next++;
        }
        return next;
    }

    /** Tells the cells of the lines that are open, by the columns of their page. */
    private void tell() {
        dropBlank();
        List<Integer> found = spaced.between(heads, texts(since));
        List<Integer> begins = found.size() < columns && heads.size() == columns
                ? heads.stream().map(h -> h[0]).toList()
                : found;
        for (int number : open) {
            List<String> cells = new ArrayList<>();
            for (int c = 0; c < begins.size(); c++) {
                cells.add(spaced.cell(text(number), begins, c));
            }
            told.add(new Line(number, cells, begins));
        }
        open.clear();
    }

    /** Makes rows of all lines so far: none goes on behind them. */
    private void close() {
        tell();
        int most = told.stream().mapToInt(l -> l.cells().size()).max().orElse(0);
        List<Line> all = new ArrayList<>(told.stream().map(l -> l.to(most)).toList());
        told.clear();
        while (!all.isEmpty() && all.get(all.size() - 1).isBlank()) {
            all.remove(all.size() - 1);
        }
        if (all.isEmpty()) {
            return;
        }
        List<Start> starts = spacedRows.starts(all);
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1).line() : all.size();
            row(all.subList(starts.get(i).line(), to), starts.get(i).doubtful());
        }
    }

    /** A row; where a page ends within it, its lines behind that have no row of their own. */
    private void row(List<Line> row, boolean doubtful) {
        int from = row.get(0).number();
        List<List<Part>> cells = new ArrayList<>();
        for (int c = 0; c < row.get(0).cells().size(); c++) {
            List<Part> parts = new ArrayList<>();
            for (Line line : row) {
                if (!line.cells().get(c).isBlank()) {
                    parts.add(new Part(
                            line.number() - from,
                            line.columns().get(c),
                            line.cells().get(c)));
                }
            }
            cells.add(parts);
        }
        int begin = from;
        int end = from;
        for (Line line : row) {
            if (line.number() > end) {
                rows.add(new Row(begin, end, begin == from ? cells : List.of(), begin == from && doubtful));
                begin = line.number();
            }
            end = line.number() + 1;
        }
        rows.add(new Row(begin, end, begin == from ? cells : List.of(), begin == from && doubtful));
    }
}
