package org.r2prating.inquiry;

import java.util.ArrayList;
import java.util.List;

/** The ways to take some of many. */
final class Subsets {

    private Subsets() {}

    /** Every subset of a size, its members in the order of the list; in a fixed order. */
    static <T> List<List<T>> of(List<T> all, int size) {
        List<List<T>> subsets = new ArrayList<>();
        add(all, 0, size, List.of(), subsets);
        return subsets;
    }

    private static <T> void add(List<T> all, int from, int size, List<T> taken, List<List<T>> subsets) {
        if (size == 0) {
            subsets.add(taken);
            return;
        }
        for (int i = from; i <= all.size() - size; i++) {
            List<T> more = new ArrayList<>(taken);
            more.add(all.get(i));
            add(all, i + 1, size - 1, more, subsets);
        }
    }
}
