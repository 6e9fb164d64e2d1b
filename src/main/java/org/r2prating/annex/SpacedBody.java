package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.r2prating.annex.SpacedTable.Row;

/**
 * The lines of a table below its heads, over all of its pages: what belongs to the pages, and their footnotes, stand between
 * them and are none of it. It ends where lines stand across its columns and none of its own follows.
 */
final class SpacedBody {

    private static final Pattern RULE = Pattern.compile("\\s*_{5,}\\s*");
    private static final Pattern NOTE = Pattern.compile(
            "[\\s\\f]{0,6}(?:\\[\\^\\d{1,4}\\]:|[⁰¹²³⁴-⁹]{1,4}[\\s\\h\\p{Lu}<*_\u201C\u2018]|<sup>\\d{1,4}</sup>|\\[\\d{1,3}\\]\\s).*");

    /** Of a table of fewer columns every word that stands across is none of it. */
    private static final int FEWEST_TO_MEND = 3;

    /**
     * A line of the table.
     *
     * @param columns where its cells begin
     */
    record Line(int number, List<String> cells, List<Integer> columns) {

        /** What stands in a cell. */
        String cell(int column) {
            return cells.get(column).strip();
        }

        /** The same with other words in a cell. */
        Line with(int column, String words) {
            List<String> others = new ArrayList<>(cells);
            others.set(column, words);
            return new Line(number, others, columns);
        }

        /** The same with the words of a cell in front of those of another. */
        Line moved(int from, int to) {
            return with(to, (cell(from) + " " + cell(to)).strip()).with(from, "");
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
    private SpacedHeads heads;
    /** The lines since the last heads or the last end of a page, and those of them whose cells are not told yet. */
    private final List<Integer> since = new ArrayList<>();

    private final List<Integer> open = new ArrayList<>();
    /** The lines that are in no row yet. */
    private final List<Line> told = new ArrayList<>();
    /** Where the columns of the page before began; none while heads stand above the lines. */
    private List<Integer> before = List.of();

    SpacedBody(
            List<String> lines,
            Vocabulary vocabulary,
            SpacedColumns spaced,
            RunningLines running,
            SpacedRows spacedRows,
            SpacedHeads heads) {
        this.lines = lines;
        this.vocabulary = vocabulary;
        this.spaced = spaced;
        this.running = running;
        this.spacedRows = spacedRows;
        this.heads = heads;
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
            Optional<SpacedHeads> again = headsAt(line);
            if (lines.get(line).indexOf('\f') >= 0) {
                pageEnds();
            }
            if (again.isPresent()) {
                if (!again.get().words().equals(heads.words())) {
                    break;
                }
                next = headsAgain(line, again.get());
            } else if (isBlank(line)) {
                blank(line);
            } else if (isArea(line)) {
                close();
            } else if (NOTE.matcher(lines.get(line)).matches()) {
                pageEnds();
                next = noteEnd(line);
            } else if (next == line) {
                pageEnds();
            } else if (take(line, next)) {
                end = next;
            } else if (!goesOnBehind(next)) {
                break;
            }
            line = Math.max(next, line + 1);
        }
        close();
        return end;
    }

    /** Takes heads that stand again on a further page. */
    private int headsAgain(int from, SpacedHeads again) {
        pageEnds();
        before = List.of();
        heads = again;
        rows.add(new Row(from, again.end(), again.cells()));
        return again.end();
    }

    /** What follows may have its columns elsewhere. */
    private void pageEnds() {
        if (!since.isEmpty()) {
            before = columns(since);
            tell();
            since.clear();
        }
    }

    private List<Integer> columns(List<Integer> numbers) {
        List<String> texts = numbers.stream().map(this::text).toList();
        return before.isEmpty() ? spaced.below(heads, texts) : spaced.after(heads, before, texts);
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

    /** Takes lines that stand together, unless most of them stand across the columns. */
    private boolean take(int from, int to) {
        List<Integer> with = new ArrayList<>(since);
        IntStream.range(from, to).forEach(with::add);
        List<Integer> columns = columns(with);
        long across = IntStream.range(from, to)
                .filter(i -> SpacedColumns.isAcross(text(i), columns))
                .count();
        if (2 * across > to - from || (across > 0 && heads.count() < FEWEST_TO_MEND)) {
            return false;
        }
        if (!open.isEmpty() && open.get(open.size() - 1) < from - 1) {
            dropBlank();
        }
        open.addAll(with.subList(since.size(), with.size()));
        since.clear();
        since.addAll(with);
        return true;
    }

    /** Whether behind lines that are none of the table an indicator's rating stands in its columns again. */
    private boolean goesOnBehind(int from) {
        for (int line = from; line < lines.size() && heads.count() >= FEWEST_TO_MEND; line++) {
            if (vocabulary.headsBack(lines.get(line).strip()) || headsAt(line).isPresent()) {
                return headsAt(line)
                        .filter(h -> h.words().equals(heads.words()))
                        .isPresent();
            }
            String text = text(line);
            List<int[]> parts = SpacedColumns.parts(text);
            if (parts.size() > 1
                    && parts.stream()
                            .flatMap(p -> vocabulary.assessments.of(text.substring(p[0], p[1])).stream())
                            .anyMatch(Assessed::isRating)) {
                return true;
            }
        }
        return false;
    }

    private String text(int number) {
        return lines.get(number).replace("\f", "");
    }

    private Optional<SpacedHeads> headsAt(int line) {
        return isBlank(line) ? Optional.empty() : SpacedHeads.at(lines, line, vocabulary);
    }

    /** Whether a line is the name of an area, over the columns. */
    private boolean isArea(int line) {
        return heads.areas() < 0
                && vocabulary.wordings.area(lines.get(line).strip()).isPresent();
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
                && (next == line || headsAt(next).isEmpty())) {
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
        List<Integer> columns = columns(since);
        for (int number : open) {
            told.add(new Line(number, spaced.cells(text(number), columns), columns));
        }
        open.clear();
    }

    /** Makes rows of all lines so far: none goes on behind them. */
    private void close() {
        tell();
        while (!told.isEmpty() && told.get(told.size() - 1).isBlank()) {
            told.remove(told.size() - 1);
        }
        if (!told.isEmpty()) {
            rows.addAll(spacedRows.rows(List.copyOf(told), heads));
        }
        told.clear();
    }
}
