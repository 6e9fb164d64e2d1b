package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;

/**
 * What is surely of one row: the lines from its indicator to its rating, whichever stands above. They go together in their
 * order, so that as few as can be have no other and the others are near each other.
 */
final class RowCores {

    private static final int ALONE = 50;
    private static final int FARTHEST = 40;
    private static final int NEVER = 10_000;

    private final List<int[]> wordings;
    private final List<int[]> ratings;

    private RowCores(List<int[]> wordings, List<int[]> ratings) {
        this.wordings = wordings;
        this.ratings = ratings;
    }

    /** The first line of each core, and the line behind its last. */
    static List<int[]> of(List<int[]> wordings, List<int[]> ratings) {
        return apart(new RowCores(wordings, ratings).pairs());
    }

    private List<int[]> pairs() {
        int[][] costs = new int[wordings.size() + 1][ratings.size() + 1];
        for (int w = 0; w <= wordings.size(); w++) {
            for (int r = 0; r <= ratings.size(); r++) {
                costs[w][r] = w + r == 0 ? 0 : NEVER;
                if (w > 0) {
                    costs[w][r] = Math.min(costs[w][r], costs[w - 1][r] + ALONE);
                }
                if (r > 0) {
                    costs[w][r] = Math.min(costs[w][r], costs[w][r - 1] + ALONE);
                }
                if (w > 0 && r > 0) {
                    costs[w][r] = Math.min(costs[w][r], costs[w - 1][r - 1] + apart(w - 1, r - 1));
                }
            }
        }
        List<int[]> cores = new ArrayList<>();
        int w = wordings.size();
        int r = ratings.size();
        while (w > 0 || r > 0) {
            if (w > 0 && r > 0 && costs[w][r] == costs[w - 1][r - 1] + apart(w - 1, r - 1)) {
                int[] wording = wordings.get(--w);
                int[] rating = ratings.get(--r);
                cores.add(0, new int[] {Math.min(wording[0], rating[0]), Math.max(wording[1], rating[1])});
            } else if (w > 0 && costs[w][r] == costs[w - 1][r] + ALONE) {
                cores.add(0, wordings.get(--w).clone());
            } else {
                cores.add(0, ratings.get(--r).clone());
            }
        }
        return cores;
    }

    /** How many lines stand between an indicator and a rating; they never go together across another indicator. */
    private int apart(int w, int r) {
        int[] wording = wordings.get(w);
        int[] rating = ratings.get(r);
        boolean above = w > 0 && rating[0] < wordings.get(w - 1)[1];
        boolean below = w + 1 < wordings.size() && rating[1] > wordings.get(w + 1)[0];
        int between = Math.max(0, Math.max(wording[0] - rating[1], rating[0] - wording[1]));
        return above || below ? NEVER : Math.min(FARTHEST, between);
    }

    /** No line is in two rows; what stands within another's lines is none of its own. */
    private static List<int[]> apart(List<int[]> cores) {
        cores.sort((a, b) -> Integer.compare(a[0], b[0]));
        List<int[]> apart = new ArrayList<>();
        for (int[] core : cores) {
            int from = Math.max(core[0], apart.isEmpty() ? 0 : apart.get(apart.size() - 1)[1]);
            if (from < core[1]) {
                apart.add(new int[] {from, core[1]});
            }
        }
        return apart;
    }
}
