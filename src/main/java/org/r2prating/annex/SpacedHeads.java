package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.annex.GridTable.Part;

/**
 * The heads of columns that blanks part, over one or several lines.
 *
 * @param spans where each begins and ends
 * @param words of each
 * @param end the line behind them
 */
record SpacedHeads(List<int[]> spans, List<String> words, int end) {

    private static final int MOST_LINES = 3;

    /** The heads that begin at a line; empty when none do. */
    static Optional<SpacedHeads> at(List<String> lines, int from, Vocabulary vocabulary) {
        Optional<SpacedHeads> longest = Optional.empty();
        for (int end = from + 1; end <= Math.min(from + MOST_LINES, lines.size()); end++) {
            if (lines.get(end - 1).isBlank()) {
                break;
            }
            SpacedHeads heads = of(
                    lines.subList(from, end).stream()
                            .map(l -> l.replace("\f", ""))
                            .toList(),
                    end);
            if (vocabulary.isHeader(heads.words)) {
                longest = Optional.of(heads);
            }
        }
        return longest;
    }

    /** Words that stand below each other are of one head. */
    private static SpacedHeads of(List<String> lines, int end) {
        List<int[]> spans = new ArrayList<>();
        for (int[] part :
                lines.stream().flatMap(l -> SpacedColumns.parts(l).stream()).toList()) {
            int[] span = part.clone();
            for (int[] other : List.copyOf(spans)) {
                if (other[0] < span[1] && span[0] < other[1]) {
                    spans.remove(other);
                    span = new int[] {Math.min(span[0], other[0]), Math.max(span[1], other[1])};
                }
            }
            spans.add(span);
        }
        spans.sort((a, b) -> Integer.compare(a[0], b[0]));
        List<String> words = spans.stream()
                .map(s -> lines.stream()
                        .map(l -> StringUtils.substring(l, s[0], s[1]).strip())
                        .filter(l -> !l.isEmpty())
                        .collect(Collectors.joining(" "))
                        .replaceFirst("^(?:No\\.?|Nr\\.?|#) (?=\\p{Lu})", ""))
                .toList();
        return new SpacedHeads(spans, words, end);
    }

    /** How many columns there are. */
    int count() {
        return spans.size();
    }

    /** The cells of the heads themselves. */
    List<List<Part>> cells() {
        return IntStream.range(0, count())
                .mapToObj(c -> List.of(new Part(0, spans.get(c)[0], words.get(c))))
                .toList();
    }

    /** The column of the areas, or -1. */
    int areas() {
        return indexOf("(?i)(?:thematic\\s+)?areas?|themes?");
    }

    /** Whether a column holds ratings, or how they changed. */
    boolean isOfRatings(int column) {
        return words.get(column).matches("(?i)(?:assessment|rating|score|change|trend).*");
    }

    private int indexOf(String pattern) {
        return IntStream.range(0, count())
                .filter(c -> words.get(c).matches(pattern))
                .findFirst()
                .orElse(-1);
    }
}
