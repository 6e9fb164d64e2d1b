package org.r2prating.consistency.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How often each rating of one side met each rating of the other, over all declared levels.
 *
 * @param counts a row for each level of the first side, in it a column for each of the second, weakest first
 */
public record ConfusionMatrix(List<List<Integer>> counts) {

    public ConfusionMatrix {
        counts = counts.stream().map(List::copyOf).toList();
    }

    /** Counts two series of levels, from 0, that rate the same things in turn. */
    public static ConfusionMatrix of(int levels, List<Integer> first, List<Integer> second) {
        int[][] counts = new int[levels][levels];
        for (int k = 0; k < first.size(); k++) {
            counts[first.get(k)][second.get(k)]++;
        }
        return of(counts);
    }

    /** All parts together, each as often as {@code times} says. */
    public static ConfusionMatrix sum(int levels, List<ConfusionMatrix> parts, int[] times) {
        int[][] counts = new int[levels][levels];
        for (int p = 0; p < times.length; p++) {
            if (times[p] > 0) {
                for (int i = 0; i < levels; i++) {
                    for (int j = 0; j < levels; j++) {
                        counts[i][j] += times[p] * parts.get(p).at(i, j);
                    }
                }
            }
        }
        return of(counts);
    }

    private static ConfusionMatrix of(int[][] counts) {
        return new ConfusionMatrix(Stream.of(counts)
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList());
    }

    public int levels() {
        return counts.size();
    }

    public int at(int first, int second) {
        return counts.get(first).get(second);
    }

    /** How many things both sides rate. */
    public int total() {
        return counts.stream().flatMap(List::stream).mapToInt(n -> n).sum();
    }

    public Share exact() {
        return within(0);
    }

    /** At most one level apart. */
    public Share adjacent() {
        return within(1);
    }

    private Share within(int distance) {
        int near = 0;
        for (int i = 0; i < levels(); i++) {
            for (int j = 0; j < levels(); j++) {
                near += Math.abs(i - j) <= distance ? at(i, j) : 0;
            }
        }
        return new Share(near, total());
    }

    /** The first less the second, in levels: above zero where the first is kinder; empty when nothing is rated. */
    public OptionalDouble meanDifference() {
        int sum = 0;
        for (int i = 0; i < levels(); i++) {
            for (int j = 0; j < levels(); j++) {
                sum += (i - j) * at(i, j);
            }
        }
        return total() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / total());
    }

    /** How many levels apart the two sides are in the mean; empty when nothing is rated. */
    public OptionalDouble meanDistance() {
        int sum = 0;
        for (int i = 0; i < levels(); i++) {
            for (int j = 0; j < levels(); j++) {
                sum += Math.abs(i - j) * at(i, j);
            }
        }
        return total() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / total());
    }

    /** How often the first side gave a level. */
    public int first(int level) {
        return counts.get(level).stream().mapToInt(n -> n).sum();
    }

    /** How often the second side gave a level. */
    public int second(int level) {
        return counts.stream().mapToInt(row -> row.get(level)).sum();
    }
}
