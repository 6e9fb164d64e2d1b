package org.r2prating.annex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A row of a table that is drawn with signs, as Markdown allows where cells hold paragraphs: {@code +---+---+} stands above
 * and below it, and {@code |} between the cells of each of its lines.
 */
final class GridTable {

    static final Pattern BORDER = Pattern.compile("\\s{0,3}\\+(?:[-=:]+\\+)+\\s*");
    private static final Pattern WORD = Pattern.compile("\\s*\\S+\\s*");

    private final List<Integer> edges = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final Set<String> words;

    /**
     * A line of a cell.
     *
     * @param line how many lines of the row stand before it
     * @param column the place in that line where the text begins
     */
    record Part(int line, int column, String text) {}

    /**
     * A row below a border.
     *
     * @param words those that the document has outside of such tables: none of two that stand there was cut
     */
    GridTable(String border, Set<String> words) {
        this.words = words;
        for (int i = border.indexOf('+'); i >= 0; i = border.indexOf('+', i + 1)) {
            edges.add(i);
        }
    }

    /** Takes a line of the row; false when it is none. */
    boolean add(String line) {
        int first = edges.get(0);
        int last = edges.get(edges.size() - 1);
        return line.length() > last && line.charAt(first) == '|' && line.charAt(last) == '|' && lines.add(line);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The lines of each cell; one that reaches over several columns has no sign where they meet. */
    List<List<Part>> cells() {
        List<Integer> bounds = edges.stream()
                .filter(e -> lines.stream().allMatch(l -> e < l.length() && l.charAt(e) == '|'))
                .toList();
        List<List<Part>> cells = new ArrayList<>();
        for (int i = 1; i < bounds.size(); i++) {
            cells.add(cell(bounds.get(i - 1) + 1, bounds.get(i)));
        }
        return cells;
    }

    /** A word that was cut, for being wider than its column, is whole in the first of its lines. */
    private List<Part> cell(int from, int to) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).substring(from, to);
            Part before = parts.isEmpty() ? new Part(i, from, "") : parts.get(parts.size() - 1);
            boolean isFull =
                    text.strip().length() == to - from - 2 && WORD.matcher(text).matches();
            if (isFull
                    && WORD.matcher(before.text()).matches()
                    && goesOn(before.text().strip(), text.strip())) {
                parts.set(
                        parts.size() - 1,
                        new Part(before.line(), before.column(), before.text().stripTrailing() + text.strip()));
            } else {
                parts.add(new Part(i, from, text));
            }
        }
        return parts;
    }

    /** The words of a text that stand outside of such tables, without the signs around them. */
    static List<String> words(String text) {
        return text.lines()
                .filter(l -> !l.strip().startsWith("|"))
                .flatMap(l -> Arrays.stream(l.split("\\s+")))
                .map(GridTable::letters)
                .toList();
    }

    static String letters(String word) {
        return word.replaceAll("^\\P{L}+|\\P{L}+$", "").toLowerCase(Locale.ROOT);
    }

    /** A word goes on with a small letter; or the two signs that begin bold words were parted. */
    private boolean goesOn(String word, String rest) {
        boolean two = words.contains(letters(word)) && words.contains(letters(rest));
        return (Character.isLowerCase(rest.charAt(0)) && !two) || (word.equals("*") && rest.startsWith("*"));
    }
}
