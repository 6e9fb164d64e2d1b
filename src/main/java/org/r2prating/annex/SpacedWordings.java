package org.r2prating.annex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.r2prating.annex.PublishedAnnex.Match;
import org.r2prating.annex.PublishedAnnex.Remark;
import org.r2prating.annex.SpacedBody.Line;
import org.r2prating.annex.SpacedTable.Told;

/** The wordings of indicators in a table whose columns only blanks part, over several lines of a column. */
final class SpacedWordings {

    private static final int MOST_LINES = 16;

    private final Vocabulary vocabulary;
    private final BrokenWords broken;

    SpacedWordings(Vocabulary vocabulary, BrokenWords broken) {
        this.vocabulary = vocabulary;
        this.broken = broken;
    }

    /** The column that holds most of them. */
    int column(List<Line> lines) {
        int column = 0;
        long most = 0;
        for (int c = 0; c < lines.get(0).cells().size(); c++) {
            int at = c;
            long known = in(lines, c).stream()
                    .filter(w -> match(words(lines.subList(w[0], w[1]), at)).isPresent())
                    .count();
            column = known > most ? c : column;
            most = Math.max(most, known);
        }
        return column;
    }

    /** The first line and the line behind the last of each; also of words that are none where a rating stands beside them. */
    List<int[]> in(List<Line> lines, int column) {
        List<int[]> wordings = new ArrayList<>();
        int line = 0;
        while (line < lines.size()) {
            int end = end(lines, line, column);
            if (end > line) {
                wordings.add(new int[] {line, end});
            } else if (isRated(lines.get(line), column)) {
                wordings.add(new int[] {line, line + 1});
            }
            line = Math.max(line + 1, end);
        }
        return wordings;
    }

    /** The words of a column. */
    String words(List<Line> lines, int column) {
        return lines.stream().map(l -> l.cell(column)).filter(c -> !c.isEmpty()).reduce("", broken::join);
    }

    private Optional<Match> match(String words) {
        return vocabulary.wordings.indicator(words).filter(m -> m.distance() < 1);
    }

    /** The line behind the wording that begins at a line; that line itself when none does. */
    private int end(List<Line> lines, int line, int column) {
        String words = "";
        double nearest = 1;
        int end = line;
        int last = Math.min(lines.size(), line + MOST_LINES);
        if (lines.get(line).cell(column).isEmpty()) {
            return line;
        }
        for (int i = line; i < last; i++) {
            String cell = lines.get(i).cell(column);
            if (lines.get(i).isBlank() && words.endsWith(".")) {
                break;
            }
            if (!cell.isEmpty()) {
                words = broken.join(words, cell);
                Optional<Match> match = match(words);
                if (match.isPresent() && match.get().distance() < nearest) {
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
        return !line.cell(column).isEmpty()
                && line.cells().subList(column + 1, line.cells().size()).stream()
                        .anyMatch(c -> vocabulary.isRating(c.strip()));
    }

    /**
     * The lines with those wordings in their column that stand, letter by letter, in another where their own is empty, and
     * nowhere in their own.
     */
    List<Line> inTheirColumn(List<Line> lines, int column, List<Told> told) {
        Set<String> known = new HashSet<>();
        in(lines, column)
                .forEach(w -> match(words(lines.subList(w[0], w[1]), column)).ifPresent(m -> known.add(m.indicator())));
        List<Line> moved = new ArrayList<>(lines);
        for (int c = 0; c < lines.get(0).cells().size(); c++) {
            for (int line = 0; line < lines.size() && c != column; line++) {
                int end = exactEnd(moved, line, c, column);
                String words = words(moved.subList(line, end), c);
                if (end > line
                        && match(words).filter(m -> known.add(m.indicator())).isPresent()) {
                    for (int i = line; i < end; i++) {
                        moved.set(
                                i,
                                moved.get(i).with(column, moved.get(i).cell(c)).with(c, ""));
                    }
                    told.add(new Told(
                            Remark.Kind.MOVED,
                            Sheet.quoted(words) + " stands in another column and is read as the indicator",
                            moved.get(line).number()));
                    line = end - 1;
                }
            }
        }
        return moved;
    }

    /** The line behind a wording of these very letters; that line itself where none begins. */
    private int exactEnd(List<Line> lines, int line, int column, int own) {
        String words = "";
        for (int i = line; i < Math.min(lines.size(), line + MOST_LINES); i++) {
            String cell = lines.get(i).cell(column);
            if (cell.isEmpty() || !lines.get(i).cell(own).isEmpty()) {
                return line;
            }
            words = broken.join(words, cell);
            if (vocabulary.wordings.isKnown(words) && match(words).isPresent()) {
                return i + 1;
            }
            if (!vocabulary.wordings.mayBeginKnown(words)) {
                return line;
            }
        }
        return line;
    }
}
