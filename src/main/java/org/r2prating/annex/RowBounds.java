package org.r2prating.annex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where rows begin of which only some lines are known. The cells of each column stand at the top of their rows, or all of
 * them in the middle, so that as many lines of a row stand above a cell as below. Which of the two holds is told by the
 * notes: few sentences are cut where rows really begin.
 */
final class RowBounds {

    /** What it costs that a sentence is cut, that a blank line is not heeded, and the most for cells out of place. */
    private static final int CUT = 3;

    private static final int NOT_AT_BLANK = 2;
    private static final int MOST_OFF = 6;

    private final List<SpacedBody.Line> lines;
    private final List<String> notes;
    private final List<int[]> cores;
    /** Which of the columns have their cells in the middle of rows. */
    private final boolean[] middle;
    /** By column and line, the next line whose cell is not empty, and the last such line before. */
    private final int[][] next;

    private final int[][] last;

    private RowBounds(List<SpacedBody.Line> lines, List<String> notes, List<int[]> cores, boolean[] middle) {
        this.lines = lines;
        this.notes = notes;
        this.cores = cores;
        this.middle = middle;
        next = new int[middle.length][lines.size() + 1];
        last = new int[middle.length][lines.size() + 1];
        for (int c = 0; c < middle.length; c++) {
            next[c][lines.size()] = lines.size();
            last[c][0] = -1;
            for (int i = 0; i < lines.size(); i++) {
                last[c][i + 1] = lines.get(i).cell(c).isEmpty() ? last[c][i] : i;
            }
            for (int i = lines.size() - 1; i >= 0; i--) {
                next[c][i] = lines.get(i).cell(c).isEmpty() ? next[c][i + 1] : i;
            }
        }
    }

    /**
     * Where a row begins.
     *
     * @param doubtful whether another line would do as well
     */
    record Start(int line, boolean doubtful) {}

    /** What rows cost that begin so. */
    private record Rows(List<Start> starts, int cost) {}

    /**
     * The first line of each row.
     *
     * @param lines as they stand in the text
     * @param wordings the column of the indicators
     * @param notes the column of the notes
     * @param cores the lines that are surely of each row
     */
    static List<Start> starts(List<SpacedBody.Line> lines, int wordings, int notes, List<int[]> cores) {
        List<String> noted = lines.stream().map(l -> l.cell(notes)).toList();
        Rows best = new Rows(List.of(), Integer.MAX_VALUE);
        for (int choice = 0; choice < 8; choice++) {
            boolean[] middle = new boolean[lines.get(0).cells().size()];
            for (int c = 0; c < middle.length; c++) {
                middle[c] = (choice & (c == wordings ? 1 : c == notes ? 4 : 2)) > 0;
            }
            Rows rows = new RowBounds(lines, noted, cores, middle).rows();
            best = rows.cost() < best.cost() ? rows : best;
        }
        return best.starts();
    }

    private Rows rows() {
        int count = cores.size();
        int[][] costs = new int[count + 1][lines.size() + 1];
        int[][] befores = new int[count + 1][lines.size() + 1];
        Arrays.stream(costs).forEach(c -> Arrays.fill(c, Integer.MAX_VALUE));
        for (int begin = 0; begin <= cores.get(0)[0]; begin++) {
            costs[0][begin] = begin == 0 ? 0 : begins(0, begin);
        }
        for (int row = 0; row < count; row++) {
            int to = row + 1 < count ? cores.get(row + 1)[0] : lines.size();
            int from = row == 0 ? 0 : cores.get(row - 1)[1];
            for (int end = row + 1 < count ? cores.get(row)[1] : to; end <= to; end++) {
                int beginsNext = end == lines.size() ? 0 : begins(row + 1, end);
                for (int begin = from; begin <= cores.get(row)[0]; begin++) {
                    if (costs[row][begin] < Integer.MAX_VALUE) {
                        int cost = costs[row][begin] + off(begin, end) + beginsNext;
                        if (cost < costs[row + 1][end]
                                || (cost == costs[row + 1][end] && begin > befores[row + 1][end])) {
                            costs[row + 1][end] = cost;
                            befores[row + 1][end] = begin;
                        }
                    }
                }
            }
        }
        List<Integer> starts = new ArrayList<>();
        int end = lines.size();
        for (int row = count; row > 0; row--) {
            end = befores[row][end];
            starts.add(0, end);
        }
        return new Rows(
                IntStream.range(0, count)
                        .mapToObj(row -> new Start(starts.get(row), mayShift(starts, row)))
                        .toList(),
                costs[count][lines.size()]);
    }

    /** Whether a row, but the first, may begin a line above or below and cost no more. */
    private boolean mayShift(List<Integer> starts, int row) {
        int end = row + 1 < starts.size() ? starts.get(row + 1) : lines.size();
        return row > 0
                && IntStream.of(starts.get(row) - 1, starts.get(row) + 1)
                        .filter(line -> line >= cores.get(row - 1)[1] && line <= cores.get(row)[0])
                        .anyMatch(line -> cost(starts, row, line, end) <= cost(starts, row, starts.get(row), end));
    }

    private int cost(List<Integer> starts, int row, int line, int end) {
        return off(starts.get(row - 1), line) + off(line, end) + begins(row, line);
    }

    /** What it costs that a row begins at a line: it cuts a sentence, or passes over a blank line in its neighbourhood. */
    private int begins(int row, int line) {
        int from = row == 0 ? 0 : cores.get(row - 1)[1];
        boolean blank = line > 0 && lines.get(line - 1).isBlank();
        boolean others = lines.subList(from, cores.get(row)[0]).stream().anyMatch(SpacedBody.Line::isBlank);
        return cut(line) + (others && !blank ? NOT_AT_BLANK : 0);
    }

    /** By how many lines the cells of a row are off its top, or its middle; one line more below than above is none. */
    private int off(int from, int to) {
        int begin = Arrays.stream(next).mapToInt(n -> n[from]).min().orElse(from);
        int end = Arrays.stream(last).mapToInt(l -> l[to]).max().orElse(to) + 1;
        int off = 0;
        for (int c = 0; c < middle.length; c++) {
            int above = next[c][from] - begin;
            int below = end - 1 - last[c][to];
            int more = below - above;
            boolean empty = next[c][from] >= to;
            off += empty ? 0 : !middle[c] ? above : more == 0 || more == 1 ? 0 : Math.abs(more);
        }
        return Math.min(MOST_OFF, off);
    }

    /** What it costs that a row begins at a line. */
    private int cut(int line) {
        String before = last(line);
        String after = first(line);
        return !before.isEmpty() && (Sentences.isUnfinished(before) || Sentences.beginsMidSentence(after)) ? CUT : 0;
    }

    private String last(int to) {
        for (int i = to - 1; i >= 0; i--) {
            if (!notes.get(i).isEmpty()) {
                return notes.get(i);
            }
        }
        return "";
    }

    private String first(int from) {
        for (int i = from; i < notes.size(); i++) {
            if (!notes.get(i).isEmpty()) {
                return notes.get(i);
            }
        }
        return "";
    }
}
