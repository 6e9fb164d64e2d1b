package org.r2prating.annex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/**
 * Where the columns of a table begin that only blanks part, and what of its lines stands in each. Every page has its own: they
 * begin where most words of its lines do and few stand across, near the heads, or near where the page before had them.
 */
final class SpacedColumns {

    private static final Pattern PART = Pattern.compile("\\S++(?: \\S++)*+");
    /** So far from where it is expected a column may begin on a page without heads. */
    private static final int SHIFT = 8;
    /** So many words that begin at a place outweigh one that stands across it. */
    private static final int ACROSS = 2;

    private final Vocabulary vocabulary;
    private final Map<String, List<Words>> known = new HashMap<>();

    /**
     * Words that stand together.
     *
     * @param rating where a rating or a change begins with which they end, or -1
     */
    private record Words(int from, int to, int rating) {

        boolean isRating() {
            return rating == from;
        }

        boolean isAcross(int column) {
            return from < column && column < to;
        }
    }

    SpacedColumns(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Words with no more than one blank between them: where each begins and ends. */
    static List<int[]> parts(String line) {
        return PART.matcher(line)
                .results()
                .map(p -> new int[] {p.start(), p.end()})
                .toList();
    }

    /** The columns of a page below their heads. */
    List<Integer> below(SpacedHeads heads, List<String> lines) {
        List<Integer> columns = new ArrayList<>(List.of(0));
        for (int i = 1; i < heads.count(); i++) {
            int from = Math.max(columns.get(i - 1), heads.spans().get(i - 1)[0]) + 1;
            int[] head = heads.spans().get(i);
            columns.add(begin(from, head[1], Math.max(from, head[0]), heads.isOfRatings(i), lines));
        }
        return columns;
    }

    /** The columns of a page without heads, by those of the page before. */
    List<Integer> after(SpacedHeads heads, List<Integer> before, List<String> lines) {
        List<Integer> columns = new ArrayList<>(List.of(0));
        for (int i = 1; i < heads.count(); i++) {
            int expected = before.get(i) + columns.get(i - 1) - before.get(i - 1);
            int from = Math.max(columns.get(i - 1) + 1, expected - SHIFT);
            columns.add(begin(from, expected + SHIFT + 1, expected, heads.isOfRatings(i), lines));
        }
        return columns;
    }

    /** The place where most begins and least stands across; the nearest of several to where it is expected. */
    private int begin(int from, int to, int expected, boolean rates, List<String> lines) {
        int best = expected;
        int most = 0;
        for (int x = from; x < to; x++) {
            int score = score(x, rates, lines);
            if (score > most) {
                best = x;
                most = score;
            }
        }
        return best;
    }

    private int score(int x, boolean rates, List<String> lines) {
        int score = 0;
        for (String line : lines) {
            for (Words words : words(line)) {
                if (words.from() == x) {
                    score += words.isRating() && rates ? 3 : words.isRating() || rates ? 0 : 1;
                } else if (words.isAcross(x) && words.rating() < 0) {
                    score -= ACROSS;
                }
            }
        }
        return score;
    }

    private List<Words> words(String line) {
        return known.computeIfAbsent(
                line, l -> parts(l).stream().map(p -> words(l, p)).toList());
    }

    private Words words(String line, int[] part) {
        String all = line.substring(part[0], part[1]);
        int assessed = -1;
        for (int at = 0; at >= 0 && assessed < 0; at = all.indexOf(' ', at) < 0 ? -1 : all.indexOf(' ', at) + 1) {
            assessed = vocabulary.assessments.of(all.substring(at)).isPresent() ? part[0] + at : -1;
        }
        return new Words(part[0], part[1], assessed);
    }

    /** Whether words of a line stand across its columns: it is none of the table. */
    static boolean isAcross(String line, List<Integer> columns) {
        List<int[]> parts = parts(line);
        return parts.stream().anyMatch(p -> {
            long crossed = columns.stream().filter(c -> p[0] < c && c < p[1]).count();
            return crossed >= (parts.size() == 1 ? 1 : 2);
        });
    }

    /**
     * Where a line is cut for a column: there; before a rating that was pushed out of place; and beside words that stand
     * across, so that they are in the column which holds most of them.
     */
    private int cut(String line, int column, int next) {
        for (Words words : words(line)) {
            if (words.isAcross(column) && line.charAt(column - 1) != ' ') {
                boolean most = Math.min(next, words.to()) - column > column - words.from();
                return words.rating() >= 0 ? words.rating() : most ? words.from() : words.to();
            }
        }
        return Math.min(column, line.length());
    }

    /** What of a line stands in each column. */
    List<String> cells(String line, List<Integer> columns) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int c = 1; c <= columns.size(); c++) {
            int next = c + 1 < columns.size() ? columns.get(c + 1) : Integer.MAX_VALUE;
            int to = c == columns.size() ? line.length() : Math.max(from, cut(line, columns.get(c), next));
            cells.add(StringUtils.substring(line, from, to));
            from = to;
        }
        return cells;
    }
}
