package org.r2prating.annex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;

/** Where the columns of a table begin that only blanks part, and what of its lines stands in each. */
final class SpacedColumns {

    private static final Pattern PART = Pattern.compile("\\S++(?: \\S++)*+");

    private final Vocabulary vocabulary;

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

    /** The heads of columns in some lines, one below the other where they have several: where each begins and ends. */
    static List<int[]> heads(List<String> lines) {
        List<int[]> heads = new ArrayList<>(parts(lines.get(0)));
        for (String line : lines.subList(1, lines.size())) {
            for (int[] part : parts(line)) {
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

    /** The words of each head. */
    static List<String> words(List<int[]> heads, List<String> lines) {
        return heads.stream()
                .map(h -> lines.stream()
                        .map(l -> StringUtils.substring(l, h[0], h[1]).strip())
                        .filter(l -> !l.isEmpty())
                        .collect(Collectors.joining(" "))
                        .replaceFirst("^(?:No\\.?|Nr\\.?|#) (?=\\p{Lu})", ""))
                .toList();
    }

    /** Where columns begin: from the first on, between two heads, where most words begin and none stands across. */
    List<Integer> between(List<int[]> heads, List<String> lines) {
        Map<Integer, Long> begins = lines.stream()
                .flatMap(l -> parts(l).stream().map(s -> s[0]))
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
        for (int[] part : parts(line)) {
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

    /** What of a line stands in a column. */
    String cell(String line, List<Integer> columns, int column) {
        int from = column == 0 ? 0 : cut(line, columns.get(column));
        int to = column + 1 < columns.size() ? cut(line, columns.get(column + 1)) : line.length();
        return StringUtils.substring(line, from, Math.max(to, from));
    }
}
