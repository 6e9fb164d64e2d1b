package org.r2prating.annex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.annex.GridTable.Part;
import org.r2prating.annex.PublishedAnnex.Match;

/**
 * A table whose columns only blanks part, as programs write it that keep the look of a page. Its columns begin where words
 * of its lines do, and no word of any line stands across that; its rows begin where an indicator's wording does. Where
 * dashes are drawn under the heads, they say where the columns are, and empty lines part the rows.
 */
final class SpacedTable {

    /**
     * A row.
     *
     * @param from its first line, counted from 0
     * @param to the line behind its last
     * @param cells the lines of each cell; lines count from the first
     */
    record Row(int from, int to, List<List<Part>> cells) {}

    private static final Pattern PART = Pattern.compile("\\S+(?: \\S+)*");
    private static final Pattern DASHES = Pattern.compile("\\s*-{3,}(?:\\s+-{3,})*\\s*");
    private static final Pattern UNDER_HEADS = Pattern.compile("\\s*-{3,}(?:\\s+-{3,})+\\s*");
    private static final Pattern PAGE =
            Pattern.compile("(?i)\\s*(?:page\\s*)?\\d{1,3}(?:\\s*(?:of|/)\\s*\\d{1,3})?\\s*");
    private static final int MOST_LINES_OF_HEAD = 3;
    private static final int MOST_LINES_OF_WORDING = 16;

    private final List<String> lines;
    private final Vocabulary vocabulary;
    private final Map<Integer, Row> rows = new TreeMap<>();

    private SpacedTable(List<String> lines, Vocabulary vocabulary) {
        this.lines = lines;
        this.vocabulary = vocabulary;
    }

    /** The rows of all such tables in a text, by their first line. */
    static Map<Integer, Row> rows(List<String> lines, Vocabulary vocabulary) {
        SpacedTable table = new SpacedTable(lines, vocabulary);
        int at = 0;
        while (at < lines.size()) {
            at = table.read(at);
        }
        return table.rows;
    }

    /** Reads the table that begins at a line, if one does; gives the next line to look at. */
    private int read(int at) {
        if (lines.get(at).isBlank()
                || lines.get(at).indexOf('|') >= 0
                || lines.get(at).indexOf('\t') >= 0) {
            return at + 1;
        }
        for (int below = at + 1; below <= at + MOST_LINES_OF_HEAD && below < lines.size(); below++) {
            if (isUnderHeads(below) && !isDashes(at)) {
                return dashed(at, below);
            }
            List<int[]> heads = heads(at, below);
            if (vocabulary.isHeader(words(heads, at, below))) {
                return laidOut(at, below, heads);
            }
            if (lines.get(below).isBlank()) {
                break;
            }
        }
        return at + 1;
    }

    private boolean isDashes(int line) {
        return DASHES.matcher(lines.get(line)).matches();
    }

    private boolean isUnderHeads(int line) {
        return UNDER_HEADS.matcher(lines.get(line)).matches();
    }

    /** A table with dashes under its heads. */
    private int dashed(int at, int under) {
        List<Integer> columns = new ArrayList<>(starts(lines.get(under), Pattern.compile("-+")).stream()
                .map(s -> s[0])
                .toList());
        columns.set(0, 0);
        boolean drawn = at > 0 && isDashes(at - 1);
        put(at, under, columns);
        int from = under + 1;
        int line = from;
        for (; line < lines.size() && !isDashes(line); line++) {
            boolean blank = lines.get(line).isBlank();
            if (blank && !drawn) {
                break;
            }
            if (blank || !drawn) {
                put(from, drawn ? line : line + 1, columns);
                from = line + 1;
            }
        }
        put(from, line, columns);
        return line;
    }

    /** A table without any sign below its heads. */
    private int laidOut(int at, int body, List<int[]> heads) {
        List<Integer> columns = List.of();
        List<String> taken = new ArrayList<>();
        int end = body;
        int line = body;
        while (line < lines.size() && lines.get(line).indexOf('\f') < 0) {
            int next = line;
            while (next < lines.size() && !lines.get(next).isBlank() && !endsTable(next)) {
                next++;
            }
            if (next == line && lines.get(line).isBlank()) {
                line++;
                continue;
            }
            if (next == line) {
                break;
            }
            List<String> group = lines.subList(line, next);
            List<String> with = new ArrayList<>(taken);
            with.addAll(group);
            List<Integer> found = columns(heads, with);
            boolean page = group.size() == 1 && PAGE.matcher(group.get(0)).matches();
            if (page || found.size() < 2 || found.size() < columns.size()) {
                break;
            }
            columns = found;
            taken = with;
            end = next;
            line = next;
        }
        if (taken.isEmpty()) {
            return at + 1;
        }
        put(at, body, columns(heads, lines.subList(at, body)));
        List<Integer> starts = rowStarts(body, end, columns);
        for (int i = 0; i < starts.size(); i++) {
            put(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : end, columns);
        }
        return end;
    }

    /** A page break, the heads of the next table, or an area's name by itself. */
    private boolean endsTable(int line) {
        String text = lines.get(line);
        return text.indexOf('\f') >= 0
                || vocabulary.isHeader(words(heads(line, line + 1), line, line + 1))
                || vocabulary.wordings.area(text.strip()).isPresent();
    }

    /** The heads of columns in some lines, one below the other where they have several: where each begins and ends. */
    private List<int[]> heads(int from, int to) {
        List<int[]> heads = new ArrayList<>(starts(lines.get(from), PART));
        for (String line : lines.subList(from + 1, to)) {
            for (int[] part : starts(line, PART)) {
                for (int[] head : heads) {
                    if (part[0] < head[1] && head[0] < part[1]) {
                        head[0] = Math.min(head[0], part[0]);
                        head[1] = Math.max(head[1], part[1]);
                    }
                }
            }
        }
        return heads;
    }

    private List<String> words(List<int[]> heads, int from, int to) {
        return heads.stream()
                .map(h -> lines.subList(from, to).stream()
                        .map(l -> StringUtils.substring(l, h[0], h[1]).strip())
                        .filter(l -> !l.isEmpty())
                        .collect(Collectors.joining(" "))
                        .replaceFirst("^(?:No\\.?|Nr\\.?|#) (?=\\p{Lu})", ""))
                .toList();
    }

    private static List<int[]> starts(String line, Pattern part) {
        List<int[]> starts = new ArrayList<>();
        Matcher parts = part.matcher(line);
        while (parts.find()) {
            starts.add(new int[] {parts.start(), parts.end()});
        }
        return starts;
    }

    /** Where columns begin: between two heads, where most words begin and none stands across. */
    private List<Integer> columns(List<int[]> heads, List<String> lines) {
        Map<Integer, Long> begins = lines.stream()
                .flatMap(l -> starts(l, PART).stream().map(s -> s[0]))
                .collect(Collectors.groupingBy(s -> s, Collectors.counting()));
        List<Integer> columns = new ArrayList<>(List.of(0));
        for (int i = 1; i < heads.size(); i++) {
            int from = columns.get(columns.size() - 1);
            IntStream.range(Math.max(from, heads.get(i - 1)[0]) + 1, heads.get(i)[1])
                    .filter(x -> begins.containsKey(x) && lines.stream().allMatch(l -> cut(l, x) >= 0))
                    .boxed()
                    .max(Comparator.<Integer>comparingLong(x -> begins.getOrDefault(x, 0L))
                            .thenComparing(Comparator.reverseOrder()))
                    .ifPresent(columns::add);
        }
        return columns;
    }

    /**
     * Where a line is to be cut for a column: there; or before a rating or change that a long word pushed out of place;
     * or nowhere, which is -1.
     */
    private int cut(String line, int column) {
        if (column > line.length() || Character.isWhitespace(line.charAt(column - 1))) {
            return column;
        }
        for (int[] part : starts(line, PART)) {
            for (int at = part[0]; part[0] < column && column <= part[1] && at > 0; at = line.indexOf(' ', at) + 1) {
                if (at >= part[1]) {
                    break;
                }
                if (vocabulary.assessments.of(line.substring(at, part[1])).isPresent()) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** Where rows begin among some lines: the first of them, and each line where an indicator's wording begins. */
    private List<Integer> rowStarts(int from, int to, List<Integer> columns) {
        int column = 0;
        long most = 0;
        for (int i = 0; i < columns.size(); i++) {
            long wordings = starts(from, to, columns, i).values().stream()
                    .filter(known -> known)
                    .count();
            column = wordings > most ? i : column;
            most = Math.max(most, wordings);
        }
        List<Integer> starts = new ArrayList<>(starts(from, to, columns, column).keySet());
        if (starts.isEmpty() || starts.get(0) > from) {
            starts.add(0, from);
        }
        return starts;
    }

    /** The lines where rows begin, should a column hold the wordings; and whether the wording is a known one. */
    private Map<Integer, Boolean> starts(int from, int to, List<Integer> columns, int column) {
        Map<Integer, Boolean> starts = new TreeMap<>();
        int line = from;
        while (line < to) {
            int end = wordingEnd(line, to, columns, column);
            if (end > line || isRated(line, columns, column)) {
                starts.put(line, end > line);
            }
            line = Math.max(line + 1, end);
        }
        return starts;
    }

    /** The line behind the wording that begins at a line; that line itself when none does. */
    private int wordingEnd(int line, int to, List<Integer> columns, int column) {
        StringBuilder words = new StringBuilder();
        double nearest = 1;
        int end = line;
        int last = Math.min(to, line + MOST_LINES_OF_WORDING);
        if (cell(lines.get(line), columns, column).isBlank()) {
            return line;
        }
        for (int i = line; i < last; i++) {
            String cell = cell(lines.get(i), columns, column).strip();
            if (!cell.isEmpty()) {
                words.append(words.length() == 0 ? "" : " ").append(cell);
                Optional<Match> match = vocabulary.wordings.indicator(words.toString());
                if (match.filter(m -> m.distance() < 1).isPresent()
                        && match.get().distance() < nearest) {
                    nearest = match.get().distance();
                    end = i + 1;
                }
            }
        }
        boolean cut = end == line && vocabulary.wordings.begins(words.toString());
        return cut ? last : end;
    }

    /** Whether a rating stands beside words that are no known wording. */
    private boolean isRated(int line, List<Integer> columns, int column) {
        return !cell(lines.get(line), columns, column).isBlank()
                && IntStream.range(column + 1, columns.size()).anyMatch(c -> vocabulary
                        .assessments
                        .of(cell(lines.get(line), columns, c).strip())
                        .filter(Assessed::isRating)
                        .isPresent());
    }

    private String cell(String line, List<Integer> columns, int column) {
        int from = column == 0 ? 0 : cut(line, columns.get(column));
        int to = column + 1 < columns.size() ? cut(line, columns.get(column + 1)) : line.length();
        return StringUtils.substring(line, from, Math.max(to, from));
    }

    private void put(int from, int to, List<Integer> columns) {
        if (from >= to || lines.subList(from, to).stream().allMatch(String::isBlank)) {
            return;
        }
        List<List<Part>> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            List<Part> parts = new ArrayList<>();
            for (int line = from; line < to; line++) {
                String text = cell(lines.get(line), columns, column);
                if (!text.isBlank()) {
                    parts.add(new Part(line - from, columns.get(column), text));
                }
            }
            cells.add(parts);
        }
        rows.put(from, new Row(from, to, cells));
    }
}
