package org.r2prating.annex;

import static org.r2prating.annex.SetTable.AREA;
import static org.r2prating.annex.SetTable.CHANGE;
import static org.r2prating.annex.SetTable.HEADS;
import static org.r2prating.annex.SetTable.NOTES;
import static org.r2prating.annex.SetTable.NUMBER;
import static org.r2prating.annex.SetTable.RATING;
import static org.r2prating.annex.SetTable.WORDING;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.r2prating.annex.Extraction.Line;
import org.r2prating.annex.PublishedAnnex.Row;

/** A table whose columns blanks part, with the damage of its layout. */
final class SetInBlanks {

    /** Of so many rows one is damaged, where not all can be. */
    private static final int DAMAGED = 4;

    private final Layout layout;
    private final Typeset typeset;
    private final SplittableRandom random;
    private final List<Integer> columns;
    private final int[] widths;
    private final int gap;
    /** Notes of a row that stand in the next. */
    private final List<String> spilt = new ArrayList<>();

    SetInBlanks(Layout layout, Typeset typeset, SplittableRandom random, List<Integer> columns, int[] widths, int gap) {
        this.layout = layout;
        this.typeset = typeset;
        this.random = random;
        this.columns = columns;
        this.widths = widths;
        this.gap = gap;
    }

    /** The lines of the heads; of five columns over two lines. */
    List<Line> heads() {
        if (!layout.inFive()) {
            return beside(columns.stream().map(c -> List.of(HEADS.get(c))).toList(), "");
        }
        List<List<String>> heads = new ArrayList<>();
        for (int column : columns) {
            List<String> head = column == AREA
                    ? List.of("Thematic", "Area")
                    : column == CHANGE ? List.of("Change", "since 2019") : List.of(HEADS.get(column));
            boolean low = layout.damage() == Damage.HEADS_LOW && head.size() == 1;
            heads.add(low ? List.of("", head.get(0)) : head);
        }
        return beside(heads, "");
    }

    /** Where columns begin, but the first. */
    List<Integer> begins() {
        List<Integer> begins = new ArrayList<>();
        int from = 0;
        for (int column : columns.subList(0, columns.size() - 1)) {
            from += widths[column] + gap;
            begins.add(from);
        }
        return begins;
    }

    /** Prints an area in the middle of its lines. */
    void centre(String area, List<Line> lines, int from) {
        if (area.isEmpty()) {
            return;
        }
        List<String> words = typeset.wrap(area, widths[AREA]);
        int at = columns.indexOf(AREA) == 0 ? 0 : begins().get(columns.indexOf(AREA) - 1);
        int line = from + Math.max(0, (lines.size() - from - words.size()) / 2);
        for (String word : words) {
            Line before = lines.get(line);
            String text = before.text()
                    + " ".repeat(Math.max(0, at + word.length() - before.text().length()));
            lines.set(
                    line++, new Line(text.substring(0, at) + word + text.substring(at + word.length()), before.part()));
        }
    }

    /** The lines of a row. */
    List<Line> row(Row row, String area, String wording, int number, List<String> noted, List<String> rating) {
        boolean hit = layout.damage() != Damage.NONE && random.nextInt(DAMAGED) == 0;
        List<String> worded = new ArrayList<>(typeset.wrap(wording, widths[WORDING]));
        List<String> notes = new ArrayList<>(noted);
        List<String> rated = new ArrayList<>((layout.inFive() ? List.of(row.assessment()) : rating)
                .stream().flatMap(l -> typeset.wrap(l, widths[RATING]).stream()).toList());
        if (hit && layout.damage() == Damage.WORDING_AMONG_NOTES) {
            notes.addAll(0, typeset.wrap(wording, widths[NOTES]));
            worded.clear();
        } else if (hit && layout.damage() == Damage.RATING_BELOW_WORDING) {
            worded.addAll(rated);
            rated.clear();
        }
        notes.addAll(0, spilt);
        spilt.clear();
        if (hit && layout.damage() == Damage.NOTES_SPILT && notes.size() > 3) {
            List<String> last = notes.subList(notes.size() - 2, notes.size());
            spilt.addAll(last);
            last.clear();
        }
        List<List<String>> cells = new ArrayList<>();
        for (int column : columns) {
            cells.add(
                    switch (column) {
                        case AREA -> area.isEmpty() ? List.of() : typeset.wrap(area, widths[AREA]);
                        case WORDING -> worded;
                        case RATING -> rated;
                        case CHANGE -> List.of(row.change());
                        case NUMBER -> List.of(number + ".");
                        default -> notes;
                    });
        }
        return beside(cells, SetTable.row(row), aboves(cells));
    }

    /** The notes that would stand in the row behind the last. */
    List<Line> rest(Row last) {
        List<List<String>> cells = columns.stream()
                .map(c -> c == NOTES ? spilt : List.<String>of())
                .toList();
        return spilt.isEmpty() ? List.of() : beside(cells, SetTable.row(last), new int[columns.size()]);
    }

    /** How many lines of a row stand above the first of each of its cells. */
    private int[] aboves(List<List<String>> cells) {
        int most = cells.stream().mapToInt(List::size).max().orElse(0);
        int[] aboves = new int[cells.size()];
        for (int c = 0; c < aboves.length; c++) {
            int column = columns.get(c);
            boolean rates = column == RATING || column == CHANGE;
            int size = cells.get(c).size();
            boolean middle = layout.table() == Layout.Table.BLANKS_MIDDLE
                    || (column == WORDING && layout.damage() == Damage.RATING_ABOVE);
            aboves[c] = middle
                    ? (most - size) / 2
                    : rates && layout.damage() == Damage.RATING_AMID
                            ? Math.max(0, (cells.get(columns.indexOf(WORDING)).size() - size) / 2)
                            : 0;
        }
        return aboves;
    }

    private List<Line> beside(List<List<String>> cells, String part) {
        return beside(cells, part, aboves(cells));
    }

    /** Cells beside each other, with blanks between them. */
    private List<Line> beside(List<List<String>> cells, String part, int[] aboves) {
        int most = IntStream.range(0, aboves.length)
                .map(c -> aboves[c] + cells.get(c).size())
                .max()
                .orElse(0);
        List<Line> set = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            StringBuilder line = new StringBuilder();
            int from = 0;
            for (int c = 0; c < cells.size(); c++) {
                List<String> cell = cells.get(c);
                String text = i < aboves[c] || i - aboves[c] >= cell.size() ? "" : cell.get(i - aboves[c]);
                line.append(" ".repeat(Math.max(0, from - line.length()))).append(text);
                from += widths[columns.get(c)] + gap;
            }
            set.add(new Line(line.toString().stripTrailing(), part));
        }
        return set;
    }
}
