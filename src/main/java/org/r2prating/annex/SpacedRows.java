package org.r2prating.annex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.r2prating.annex.PublishedAnnex.Match;
import org.r2prating.annex.RowBounds.Start;
import org.r2prating.annex.SpacedBody.Line;

/** Where the rows of a table begin whose columns only blanks part: beside the wordings of indicators. */
final class SpacedRows {

    private static final int MOST_LINES_OF_WORDING = 16;

    private final Vocabulary vocabulary;
    private final BrokenWords broken;

    SpacedRows(Vocabulary vocabulary, BrokenWords broken) {
        this.vocabulary = vocabulary;
        this.broken = broken;
    }

    /**
     * The lines of a wording.
     *
     * @param to the line behind its last
     * @param known whether it is that of an indicator; else a rating stands beside it
     */
    private record Wording(int from, int to, boolean known) {}

    /** The first line of each row among some lines; what stands above the first is one by itself. */
    List<Start> starts(List<Line> lines) {
        List<Wording> wordings = List.of();
        long most = 0;
        int columns = lines.get(0).cells().size();
        for (int i = 0; i < columns; i++) {
            List<Wording> found = wordings(lines, i);
            long known = found.stream().filter(Wording::known).count();
            wordings = known > most || i == 0 ? found : wordings;
            most = Math.max(most, known);
        }
        int ratings = IntStream.range(0, columns)
                .boxed()
                .max(Comparator.comparingLong(c -> cells(lines, c).stream()
                        .filter(cell -> vocabulary.assessments.of(cell.strip()).isPresent())
                        .count()))
                .orElseThrow();
        int notes = IntStream.range(0, columns)
                .boxed()
                .max(Comparator.comparingInt(c -> cells(lines, c).stream()
                        .mapToInt(l -> l.strip().length())
                        .sum()))
                .orElseThrow();
        List<Start> starts = new ArrayList<>();
        if (!wordings.isEmpty()) {
            starts.addAll(new RowBounds(
                            lines,
                            cells(lines, notes),
                            cells(lines, ratings),
                            wordings.stream()
                                    .map(w -> new int[] {w.from(), w.to()})
                                    .toList())
                    .starts());
        }
        if (starts.isEmpty() || starts.get(0).line() > 0) {
            starts.add(0, new Start(0, false));
        }
        return starts;
    }

    private static List<String> cells(List<Line> lines, int column) {
        return lines.stream().map(l -> l.cells().get(column)).toList();
    }

    /** The wordings, should a column hold them. */
    private List<Wording> wordings(List<Line> lines, int column) {
        List<Wording> wordings = new ArrayList<>();
        int line = 0;
        while (line < lines.size()) {
            int end = wordingEnd(lines, line, column);
            if (end > line) {
                wordings.add(new Wording(line, end, true));
            } else if (isRated(lines.get(line), column)) {
                wordings.add(new Wording(line, line + 1, false));
            }
            line = Math.max(line + 1, end);
        }
        return wordings;
    }

    /** The line behind the wording that begins at a line; that line itself when none does. */
    private int wordingEnd(List<Line> lines, int line, int column) {
        String words = "";
        double nearest = 1;
        int end = line;
        int last = Math.min(lines.size(), line + MOST_LINES_OF_WORDING);
        if (lines.get(line).cells().get(column).isBlank()) {
            return line;
        }
        for (int i = line; i < last; i++) {
            String cell = lines.get(i).cells().get(column).strip();
            if (lines.get(i).isBlank() && words.endsWith(".")) {
                break;
            }
            if (!cell.isEmpty()) {
                words = broken.join(words, cell);
                Optional<Match> match = vocabulary.wordings.indicator(words);
                if (match.filter(m -> m.distance() < 1).isPresent()
                        && match.get().distance() < nearest) {
                    nearest = match.get().distance();
                    end = i + 1;
                }
            }
        }
        boolean cut = end == line && vocabulary.wordings.begins(words);
        return cut ? last : end;
    }

    /** Whether a rating stands beside words that are no known wording. */
    private boolean isRated(Line line, int column) {
        return !line.cells().get(column).isBlank()
                && line.cells().subList(column + 1, line.cells().size()).stream()
                        .anyMatch(c -> vocabulary
                                .assessments
                                .of(c.strip())
                                .filter(Assessed::isRating)
                                .isPresent());
    }
}
