package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.r2prating.annex.Extraction.Line;
import org.r2prating.annex.PublishedAnnex.Row;

/** The detailed table as a layout sets it. */
final class SetTable {

    static final int AREA = 0;
    static final int WORDING = 1;
    static final int RATING = 2;
    static final int CHANGE = 3;
    static final int NOTES = 4;
    static final int NUMBER = 5;
    static final List<String> HEADS = List.of("Thematic Area", "Indicator", "Assessment", "Change", "Notes", "No");
    private static final Pattern VOTE = Pattern.compile("(\\D{0,4}(?:\\d{1,2}\\. )?\\d{4}:) (.*)");

    private final Layout layout;
    private final Typeset typeset;
    private final List<Integer> columns = new ArrayList<>();
    private final int[] widths;
    private final SetInBlanks inBlanks;
    private final List<Line> lines = new ArrayList<>();

    SetTable(Layout layout, Typeset typeset, SplittableRandom random) {
        this.layout = layout;
        this.typeset = typeset;
        if (layout.inFive()) {
            columns.add(NUMBER);
        }
        if (layout.area() != Layout.Area.HEADING) {
            columns.add(AREA);
        }
        columns.addAll(layout.ratingFirst() ? List.of(RATING, WORDING) : List.of(WORDING, RATING));
        boolean twoCells = layout.table() == Layout.Table.TABS && layout.assessment() == Layout.Assessment.TWO_LINES;
        if (twoCells || layout.inFive()) {
            columns.add(columns.indexOf(RATING) + 1, CHANGE);
        }
        columns.add(NOTES);
        widths = new int[] {
            15 + random.nextInt(5), 24 + random.nextInt(14), 13 + random.nextInt(5), 14, 38 + random.nextInt(30), 3
        };
        inBlanks = new SetInBlanks(layout, typeset, random, columns, widths, 2 + random.nextInt(3));
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
            default -> inBlanks.heads();
        };
    }

    /** Where columns begin, but the first. */
    List<Integer> begins() {
        return inBlanks.begins();
    }

    void rows(List<Row> rows) {
        lines.addAll(heads());
        if (!layout.tight()) {
            lines.add(new Line("", ""));
        }
        String area = "";
        int number = 1;
        int from = lines.size();
        for (Row row : rows) {
            boolean again = layout.area() == Layout.Area.COLUMN_AGAIN;
            String printed = row.area().equals(area) && !again ? "" : row.area();
            if (layout.damage() == Damage.AREA_CENTRED) {
                if (!printed.isEmpty()) {
                    inBlanks.centre(area, lines, from);
                    from = lines.size();
                }
                printed = "";
            }
            area = row.area();
            if (layout.area() == Layout.Area.HEADING && !printed.isEmpty()) {
                lines.add(new Line(printed, row(row)));
                blank();
            }
            boolean within = layout.numbered() && !layout.inFive();
            String wording = (within ? number + ". " : "") + typeset.words(row.wording());
            switch (layout.table()) {
                case TABS -> tabbed(row, printed, wording);
                case LINES -> below(row, printed, wording);
                default -> {
                    lines.addAll(inBlanks.row(row, printed, wording, number, notes(row, widths[NOTES]), rating(row)));
                    blank();
                }
            }
            number++;
        }
        if (layout.damage() == Damage.AREA_CENTRED) {
            inBlanks.centre(area, lines, from);
        }
        lines.addAll(inBlanks.rest(rows.get(rows.size() - 1)));
        lines.add(new Line("", ""));
    }

    /** The part that the lines of a row are of. */
    static String row(Row row) {
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
            String text = mark + typeset.words(words);
            Matcher vote = VOTE.matcher(text);
            if (layout.damage() == Damage.VOTE_CUT && vote.matches()) {
                notes.add(vote.group(1));
                text = vote.group(2);
                indent = " ".repeat(mark.length());
            }
            for (String line : typeset.wrap(text, width)) {
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
}
