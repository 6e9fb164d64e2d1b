package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.r2prating.annex.Extraction.Line;
import org.r2prating.annex.PublishedAnnex.Row;

/** The detailed table as a layout sets it. */
final class SetTable {

    private static final int AREA = 0;
    private static final int WORDING = 1;
    private static final int RATING = 2;
    private static final int CHANGE = 3;
    private static final int NOTES = 4;
    private static final List<String> HEADS = List.of("Thematic Area", "Indicator", "Assessment", "Change", "Notes");

    private final Layout layout;
    private final Typeset typeset;
    private final List<Integer> columns = new ArrayList<>();
    private final int[] widths;
    private final int gap;
    private final List<Line> lines = new ArrayList<>();

    SetTable(Layout layout, Typeset typeset, SplittableRandom random) {
        this.layout = layout;
        this.typeset = typeset;
        if (layout.area() != Layout.Area.HEADING) {
            columns.add(AREA);
        }
        columns.addAll(layout.ratingFirst() ? List.of(RATING, WORDING) : List.of(WORDING, RATING));
        boolean twoCells = layout.table() == Layout.Table.TABS && layout.assessment() == Layout.Assessment.TWO_LINES;
        if (twoCells) {
            columns.add(columns.indexOf(RATING) + 1, CHANGE);
        }
        columns.add(NOTES);
        widths = new int[] {
            15 + random.nextInt(5), 24 + random.nextInt(14), 13 + random.nextInt(5), 14, 38 + random.nextInt(30)
        };
        gap = 2 + random.nextInt(3);
    }

    List<Line> lines() {
        return lines;
    }

    /** The lines of the heads of columns. */
    List<Line> heads() {
        List<String> heads = columns.stream().map(HEADS::get).toList();
        return switch (layout.table()) {
            case TABS -> List.of(new Line(String.join("\t", heads), ""));
            case LINES -> heads.stream().map(h -> new Line(h, "")).toList();
            default -> beside(heads.stream().map(List::of).toList(), "");
        };
    }

    void rows(List<Row> rows) {
        lines.addAll(heads());
        if (!layout.tight()) {
            lines.add(new Line("", ""));
        }
        String area = "";
        int number = 1;
        for (Row row : rows) {
            boolean again = layout.area() == Layout.Area.COLUMN_AGAIN;
            String printed = row.area().equals(area) && !again ? "" : row.area();
            area = row.area();
            if (layout.area() == Layout.Area.HEADING && !printed.isEmpty()) {
                lines.add(new Line(printed, row(row)));
                blank();
            }
            String wording = (layout.numbered() ? number++ + ". " : "") + typeset.words(row.wording());
            switch (layout.table()) {
                case TABS -> tabbed(row, printed, wording);
                case LINES -> below(row, printed, wording);
                default -> spaced(row, printed, wording);
            }
        }
        lines.add(new Line("", ""));
    }

    private static String row(Row row) {
        return row.indicator().orElseThrow().indicator();
    }

    private void blank() {
        if (!layout.tight()) {
            lines.add(new Line("", ""));
        }
    }

    private List<String> rating(Row row) {
        String rating = row.assessment();
        String change = row.change();
        return switch (layout.assessment()) {
            case ONE_LINE -> List.of(rating + " " + change);
            case TWO_LINES -> List.of(rating, change);
            case SLASH -> List.of(rating + " / " + change);
            case BRACKETS -> List.of(rating + " (" + change + ")");
        };
    }

    /** The notes in lines of a width; items of lists have their sign and hang. */
    private List<String> notes(Row row, int width) {
        List<String> notes = new ArrayList<>();
        int item = 0;
        boolean list = false;
        for (Passage words : row.notes()) {
            boolean isItem = isItem(words.text()) && (list || item > 0 || !notes.isEmpty());
            item = isItem ? item + 1 : 0;
            String mark = isItem ? typeset.bullet(item) : "";
            String indent = "";
            for (String line : typeset.wrap(mark + typeset.words(words), width)) {
                notes.add(indent + line);
                indent = isItem && width > 0 ? " ".repeat(mark.length()) : "";
            }
            list = words.text().endsWith(":") || isItem;
        }
        return notes;
    }

    private static boolean isItem(String text) {
        return text.matches(
                "(?s).*\\((?:Ratification|Accession|Succession|Signature)[^()]*\\)\\.?|\\d{4}: .*A/(?:HRC/)?RES/.*|.*A/(?:HRC/)?RES/\\d.{0,60}");
    }

    private void tabbed(Row row, String area, String wording) {
        List<String> notes = notes(row, layout.width());
        List<String> rating = rating(row);
        List<String> cells = new ArrayList<>();
        for (int column : columns) {
            cells.add(
                    switch (column) {
                        case AREA -> area;
                        case WORDING -> wording;
                        case RATING -> rating.get(0);
                        case CHANGE -> rating.get(1);
                        default -> notes.get(0);
                    });
        }
        lines.add(new Line(String.join("\t", cells), row(row)));
        notes.stream().skip(1).forEach(n -> lines.add(new Line(n, row(row))));
    }

    private void below(Row row, String area, String wording) {
        List<List<String>> cells = new ArrayList<>();
        for (int column : columns) {
            cells.add(
                    switch (column) {
                        case AREA -> area.isEmpty() ? List.of() : List.of(area);
                        case WORDING -> typeset.wrap(wording, layout.width() == 0 ? 0 : widths[WORDING]);
                        case RATING -> rating(row);
                        default -> notes(row, layout.width());
                    });
        }
        for (List<String> cell : cells) {
            cell.forEach(l -> lines.add(new Line(l, row(row))));
            if (!cell.isEmpty()) {
                blank();
            }
        }
    }

    private void spaced(Row row, String area, String wording) {
        List<List<String>> cells = new ArrayList<>();
        for (int column : columns) {
            cells.add(
                    switch (column) {
                        case AREA -> area.isEmpty() ? List.of() : typeset.wrap(area, widths[AREA]);
                        case WORDING -> typeset.wrap(wording, widths[WORDING]);
                        case RATING ->
                            rating(row).stream()
                                    .flatMap(l -> typeset.wrap(l, widths[RATING]).stream())
                                    .toList();
                        default -> notes(row, widths[NOTES]);
                    });
        }
        lines.addAll(beside(cells, row(row)));
        blank();
    }

    /** Cells beside each other, with blanks between them. */
    private List<Line> beside(List<List<String>> cells, String part) {
        int most = cells.stream().mapToInt(List::size).max().orElse(0);
        List<Line> set = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            StringBuilder line = new StringBuilder();
            int from = 0;
            for (int c = 0; c < cells.size(); c++) {
                List<String> cell = cells.get(c);
                int above = layout.table() == Layout.Table.BLANKS_MIDDLE ? (most - cell.size()) / 2 : 0;
                String text = i < above || i - above >= cell.size() ? "" : cell.get(i - above);
                line.append(" ".repeat(Math.max(0, from - line.length()))).append(text);
                from += widths[columns.get(c)] + gap;
            }
            set.add(new Line(line.toString().stripTrailing(), part));
        }
        return set;
    }
}
