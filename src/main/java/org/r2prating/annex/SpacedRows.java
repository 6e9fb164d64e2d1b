package org.r2prating.annex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.r2prating.annex.GridTable.Part;
import org.r2prating.annex.PublishedAnnex.Remark;
import org.r2prating.annex.RowBounds.Start;
import org.r2prating.annex.SpacedBody.Line;
import org.r2prating.annex.SpacedTable.Row;
import org.r2prating.annex.SpacedTable.Told;

/** The rows of a table whose columns only blanks part: around the wordings of indicators and their ratings. */
final class SpacedRows {

    private static final int MOST_LINES_OF_RATING = 3;

    private final Vocabulary vocabulary;
    private final SpacedWordings wordings;

    SpacedRows(Vocabulary vocabulary, BrokenWords broken) {
        this.vocabulary = vocabulary;
        wordings = new SpacedWordings(vocabulary, broken);
    }

    /** The rows of some lines; what stands above the first is one by itself. */
    List<Row> rows(List<Line> printed, SpacedHeads heads) {
        SpacedAreas areas = new SpacedAreas(vocabulary, heads.areas());
        List<SpacedAreas.Name> names = areas.names(printed);
        int ofWordings = wordings.column(printed);
        int ofRatings = columnOfRatings(printed, ofWordings);
        List<Told> told = new ArrayList<>();
        List<Line> lines = wordings.inTheirColumn(areas.without(names, printed), ofWordings, told);
        List<Start> starts = starts(lines, ofWordings, ofRatings);
        List<List<Line>> rows = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1).line() : lines.size();
            List<Line> row = new ArrayList<>(lines.subList(starts.get(i).line(), to));
            rate(row, ofWordings, ofRatings, told);
            rows.add(row);
            if (starts.get(i).doubtful()) {
                told.add(new Told(
                        Remark.Kind.DOUBTED,
                        "this row may begin a line above or below: nothing but the middle of its cells tells",
                        row.get(0).number()));
            }
        }
        List<List<SpacedAreas.Name>> named = named(names, starts, rows, ofWordings, told);
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            all.addAll(row(rows.get(i), named.get(i), heads.areas(), told));
        }
        return all;
    }

    /** The column beside that of the indicators that holds most ratings. */
    private int columnOfRatings(List<Line> lines, int ofWordings) {
        return IntStream.range(0, lines.get(0).cells().size())
                .filter(c -> c != ofWordings)
                .boxed()
                .max(Comparator.comparingLong(c -> lines.stream()
                        .filter(l -> vocabulary.isRating(l.cell(c)))
                        .count()))
                .orElse(ofWordings);
    }

    /** The first line and the line behind the last of each rating of a column. */
    private List<int[]> ratings(List<Line> lines, int column) {
        List<int[]> ratings = new ArrayList<>();
        int line = 0;
        while (line < lines.size()) {
            int end = line;
            String words = "";
            while (end < Math.min(lines.size(), line + MOST_LINES_OF_RATING)
                    && !lines.get(end).cell(column).isEmpty()
                    && !vocabulary.isRating(words)) {
                words = (words + " " + lines.get(end++).cell(column)).strip();
            }
            if (vocabulary.isRating(words)) {
                ratings.add(new int[] {line, end});
                line = end;
            } else {
                line++;
            }
        }
        return ratings;
    }

    private List<Start> starts(List<Line> lines, int ofWordings, int ofRatings) {
        int notes = IntStream.range(0, lines.get(0).cells().size())
                .boxed()
                .max(Comparator.comparingInt(
                        c -> lines.stream().mapToInt(l -> l.cell(c).length()).sum()))
                .orElseThrow();
        List<int[]> ratings = new ArrayList<>(ratings(lines, ofRatings));
        List<Line> worded = new ArrayList<>(lines);
        if (ofWordings != ofRatings) {
            for (int[] rating : ratings(lines, ofWordings)) {
                ratings.add(rating);
                for (int i = rating[0]; i < rating[1]; i++) {
                    worded.set(i, worded.get(i).with(ofWordings, ""));
                }
            }
            ratings.sort(Comparator.comparingInt(r -> r[0]));
        }
        List<int[]> cores = RowCores.of(wordings.in(worded, ofWordings), ratings);
        List<Start> starts = new ArrayList<>();
        if (!cores.isEmpty()) {
            starts.addAll(RowBounds.starts(lines, ofWordings, notes, cores));
        }
        if (starts.isEmpty() || starts.get(0).line() > 0) {
            starts.add(0, new Start(0, false));
        }
        return starts;
    }

    /** A rating by itself in another column is that of a row that has none in its own. */
    private void rate(List<Line> row, int ofWordings, int ofRatings, List<Told> told) {
        if (!ratings(row, ofRatings).isEmpty()
                || row.stream().allMatch(l -> l.cell(ofWordings).isEmpty())) {
            return;
        }
        for (int c = 0; c < row.get(0).cells().size(); c++) {
            for (int[] rating : ratings(row, c)) {
                told.add(new Told(
                        Remark.Kind.MOVED,
                        Sheet.quoted(wordings.words(row.subList(rating[0], rating[1]), c))
                                + " stands in another column and is read as the rating",
                        row.get(rating[0]).number()));
                for (int i = rating[0]; i < rating[1]; i++) {
                    row.set(i, row.get(i).moved(c, ofRatings));
                }
                return;
            }
        }
        told.add(new Told(
                Remark.Kind.DOUBTED, "no rating stands in this row", row.get(0).number()));
    }

    /** The names of areas by row. */
    private List<List<SpacedAreas.Name>> named(
            List<SpacedAreas.Name> names, List<Start> starts, List<List<Line>> rows, int ofWordings, List<Told> told) {
        List<List<SpacedAreas.Name>> named = new ArrayList<>();
        List<Optional<String>> areas = new ArrayList<>();
        for (List<Line> row : rows) {
            named.add(new ArrayList<>());
            areas.add(vocabulary.wordings.areaOf(wordings.words(row, ofWordings)));
        }
        boolean[] own = new boolean[rows.size()];
        boolean top = names.stream().allMatch(n -> starts.stream().anyMatch(s -> s.line() == n.from()));
        for (SpacedAreas.Name name : names) {
            int row = 0;
            while (row + 1 < starts.size() && starts.get(row + 1).line() <= (top ? name.from() : name.middle())) {
                row++;
            }
            int first = top ? row : SpacedAreas.first(name, row, areas, own);
            own[first] = true;
            named.get(first).add(name);
            if (first != row) {
                told.add(new Told(
                        Remark.Kind.MOVED,
                        "this area is read as that of the rows around it from line "
                                + (rows.get(first).get(0).number() + 1) + " on",
                        name.lines().get(0).number()));
            }
        }
        return named;
    }

    /** A row; where a page ends within it, its lines behind that have no row of their own. */
    private static List<Row> row(List<Line> row, List<SpacedAreas.Name> names, int ofAreas, List<Told> told) {
        int from = row.get(0).number();
        List<List<Part>> cells = new ArrayList<>();
        for (int c = 0; c < row.get(0).cells().size(); c++) {
            List<Part> parts = new ArrayList<>();
            if (c == ofAreas) {
                names.forEach(n -> n.lines().forEach(l -> parts.add(part(l, ofAreas, from))));
            }
            for (Line line : row) {
                if (!line.cell(c).isEmpty()) {
                    parts.add(part(line, c, from));
                }
            }
            cells.add(parts);
        }
        List<Row> rows = new ArrayList<>();
        int begin = from;
        int end = from;
        for (Line line : row) {
            if (line.number() > end) {
                rows.add(new Row(begin, end, begin == from ? cells : List.of(), told(told, begin, end)));
                begin = line.number();
            }
            end = line.number() + 1;
        }
        rows.add(new Row(begin, end, begin == from ? cells : List.of(), told(told, begin, end)));
        return rows;
    }

    private static Part part(Line line, int column, int from) {
        return new Part(
                line.number() - from, line.columns().get(column), line.cells().get(column));
    }

    private static List<Told> told(List<Told> told, int from, int to) {
        return told.stream().filter(t -> from <= t.line() && t.line() < to).toList();
    }
}
