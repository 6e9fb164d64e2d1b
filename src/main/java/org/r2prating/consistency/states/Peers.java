package org.r2prating.consistency.states;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cases of one indicator in groups of equal facts, and the pairs of groups of which one does at least as well on
 * everything and better on something. Cases of which not the same is known are never compared.
 *
 * @param groups cases of which exactly the same is known
 * @param above pairs of groups, by their places: all that is known of the first is at least as good
 * @param comparable how many pairs of cases know the same things
 */
record Peers(OnIndicator on, List<List<Case>> groups, List<int[]> above, long comparable) {

    static Peers of(OnIndicator on) {
        Map<List<String>, Map<List<Double>, List<Case>>> sorted = new LinkedHashMap<>();
        for (Case one : on.cases()) {
            sorted.computeIfAbsent(one.profile().known(), k -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            Arrays.stream(one.profile().marks()).boxed().toList(), m -> new ArrayList<>())
                    .add(one);
        }
        List<List<Case>> groups = new ArrayList<>();
        List<int[]> above = new ArrayList<>();
        long comparable = 0;
        for (Map<List<Double>, List<Case>> alike : sorted.values()) {
            int first = groups.size();
            groups.addAll(alike.values());
            above.addAll(above(groups, first));
            comparable += pairs(groups.subList(first, groups.size()).stream()
                    .mapToInt(List::size)
                    .sum());
        }
        return new Peers(on, groups, above, comparable);
    }

    /** All pairs among the groups from one on, which know the same things. */
    private static List<int[]> above(List<List<Case>> groups, int first) {
        double[][] marks = new double[groups.size() - first][];
        Arrays.setAll(marks, i -> groups.get(first + i).get(0).profile().marks());
        List<int[]> above = new ArrayList<>();
        for (int a = 0; a < marks.length; a++) {
            for (int b = 0; b < marks.length; b++) {
                if (a != b && isAtLeast(marks[a], marks[b])) {
                    above.add(new int[] {first + a, first + b});
                }
            }
        }
        return above;
    }

    private static boolean isAtLeast(double[] one, double[] other) {
        for (int i = 0; i < one.length; i++) {
            if (one[i] < other[i]) {
                return false;
            }
        }
        return true;
    }

    static long pairs(long cases) {
        return cases * (cases - 1) / 2;
    }

    /** Every pair in which a case does at least as well as another, on not the same facts, and is rated below it. */
    List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        for (int[] pair : above) {
            for (Case better : groups.get(pair[0])) {
                for (Case worse : groups.get(pair[1])) {
                    if (better.isBelow(worse)) {
                        violations.add(new Violation(better, worse));
                    }
                }
            }
        }
        return violations;
    }

    /** Every pair of equal facts with different ratings, each once. */
    List<Violation> unlike() {
        List<Violation> unlike = new ArrayList<>();
        for (List<Case> group : groups) {
            for (Case better : group) {
                for (Case worse : group) {
                    if (better.isBelow(worse)) {
                        unlike.add(new Violation(better, worse));
                    }
                }
            }
        }
        return unlike;
    }

    /**
     * The cases that the same answers decide under the same rules with the same outcome, in groups; a case that nothing
     * decides is in none.
     */
    List<List<Case>> decidedAlike() {
        Map<Object, List<Case>> alike = new LinkedHashMap<>();
        for (Case one : on.cases()) {
            var deciding = one.deciding();
            if (!deciding.isEmpty()) {
                List<Object> key = List.of(
                        one.rules().stream().map(r -> r.name()).toList(),
                        one.recommendation().outcome(),
                        deciding.known(),
                        Arrays.stream(deciding.marks()).boxed().toList());
                alike.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
            }
        }
        return List.copyOf(alike.values());
    }
}
