package org.r2prating.annex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where rows begin of which only the wordings are known, one beside some of its lines. Cells stand at the top of their row,
 * so that it begins where its wording does; or in the middle, so that as many lines of it stand above its wording as below.
 * Which of the two holds is told by the notes: few sentences are cut where rows really begin.
 */
final class RowBounds {

    /** What it costs that a sentence is cut, that a blank line is not heeded, and the most for cells off the middle. */
    private static final int CUT = 3;

    private static final int NOT_AT_BLANK = 2;
    /** What it costs that a rating does not stand beside the first line of its indicator. */
    private static final int NOT_BESIDE = 2;

    private static final int MOST_OFF = 6;

    private final List<SpacedBody.Line> lines;
    private final List<String> notes;
    private final List<String> ratings;
    private final List<int[]> wordings;

    /**
     * Rows.
     *
     * @param lines as they stand in the text
     * @param notes what of each stands in the column of the notes
     * @param ratings what of each stands in that of the ratings
     * @param wordings the first line of each, and the line behind its last
     */
    RowBounds(List<SpacedBody.Line> lines, List<String> notes, List<String> ratings, List<int[]> wordings) {
        this.lines = lines;
        this.notes = notes;
        this.ratings = ratings;
        this.wordings = wordings;
    }

    /**
     * Where a row begins.
     *
     * @param doubtful whether another line would do as well
     */
    record Start(int line, boolean doubtful) {}

    /** The first line of each row. */
    List<Start> starts() {
        List<Integer> tops = wordings.stream().map(w -> w[0]).toList();
        int atTop = IntStream.range(0, tops.size())
                .map(row -> (tops.get(row) == 0 ? 0 : begins(row, tops.get(row)))
                        + (ratings.get(tops.get(row)).isBlank() ? NOT_BESIDE : 0))
                .sum();
        Optional<List<Integer>> middles = atTop <= CUT ? Optional.empty() : middles(atTop);
        return IntStream.range(0, tops.size())
                .mapToObj(row -> middles.map(m -> new Start(m.get(row), mayShift(m, row)))
                        .orElseGet(() -> new Start(tops.get(row), false)))
                .toList();
    }

    /** Whether a row, but the first, may begin a line above or below and cost no more. */
    private boolean mayShift(List<Integer> starts, int row) {
        int end = row + 1 < starts.size() ? starts.get(row + 1) : lines.size();
        return row > 0
                && IntStream.of(starts.get(row) - 1, starts.get(row) + 1)
                        .filter(line -> line >= wordings.get(row - 1)[1] && line <= wordings.get(row)[0])
                        .anyMatch(line -> cost(starts, row, line, end) <= cost(starts, row, starts.get(row), end));
    }

    private int cost(List<Integer> starts, int row, int line, int end) {
        return off(starts.get(row - 1), line) + off(line, end) + begins(row, line);
    }

    /** The first lines of rows whose wordings stand in the middle; empty where that costs more. */
    private Optional<List<Integer>> middles(int most) {
        int count = wordings.size();
        int[][] costs = new int[count + 1][lines.size() + 1];
        int[][] befores = new int[count + 1][lines.size() + 1];
        Arrays.stream(costs).forEach(c -> Arrays.fill(c, Integer.MAX_VALUE));
        for (int begin = 0; begin <= wordings.get(0)[0]; begin++) {
            costs[0][begin] = begin == 0 ? 0 : begins(0, begin);
        }
        for (int row = 0; row < count; row++) {
            int next = row + 1 < count ? wordings.get(row + 1)[0] : lines.size();
            int from = row == 0 ? 0 : wordings.get(row - 1)[1];
            for (int end = row + 1 < count ? wordings.get(row)[1] : next; end <= next; end++) {
                for (int begin = from; begin <= wordings.get(row)[0]; begin++) {
                    if (costs[row][begin] < Integer.MAX_VALUE) {
                        int cost =
                                costs[row][begin] + off(begin, end) + (end == lines.size() ? 0 : begins(row + 1, end));
                        if (cost < costs[row + 1][end]) {
                            costs[row + 1][end] = cost;
                            befores[row + 1][end] = begin;
                        }
                    }
                }
            }
        }
        if (costs[count][lines.size()] >= most) {
            return Optional.empty();
        }
        List<Integer> starts = new ArrayList<>();
        int end = lines.size();
        for (int row = count; row > 0; row--) {
            end = befores[row][end];
            starts.add(0, end);
        }
        return Optional.of(starts);
    }

    /** What it costs that a row begins at a line: it cuts a sentence, or passes over a blank line in its neighbourhood. */
    private int begins(int row, int line) {
        int from = row == 0 ? 0 : wordings.get(row - 1)[1];
        boolean blank = line > 0 && lines.get(line - 1).isBlank();
        boolean others = lines.subList(from, wordings.get(row)[0]).stream().anyMatch(SpacedBody.Line::isBlank);
        return cut(line) + (others && !blank ? NOT_AT_BLANK : 0);
    }

    /** By how many lines the cells of a row are off its middle; one line more below than above is none. */
    private int off(int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && lines.get(begin).isBlank()) {
            begin++;
        }
        while (end > begin && lines.get(end - 1).isBlank()) {
            end--;
        }
        int off = 0;
        for (int column = 0; column < lines.get(0).cells().size(); column++) {
            int above = begin;
            int below = end;
            while (above < end && lines.get(above).cells().get(column).isBlank()) {
                above++;
            }
            while (below > above && lines.get(below - 1).cells().get(column).isBlank()) {
                below--;
            }
            int more = (end - below) - (above - begin);
            off += above == end || more == 0 || more == 1 ? 0 : Math.abs(more);
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
            if (!notes.get(i).isBlank()) {
                return notes.get(i).strip();
            }
        }
        return "";
    }

    private String first(int from) {
        for (int i = from; i < notes.size(); i++) {
            if (!notes.get(i).isBlank()) {
                return notes.get(i).strip();
            }
        }
        return "";
    }
}
