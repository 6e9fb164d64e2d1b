package org.r2prating.consistency.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds what stands out of order: the fewest things that would have to move. */
public final class InOrder {

    private InOrder() {}

    /** The places of those numbers that are not part of the longest run that never falls. */
    public static List<Integer> outOf(List<Integer> numbers) {
        int[] longest = new int[numbers.size()];
        int[] before = new int[numbers.size()];
        int best = -1;
        for (int i = 0; i < longest.length; i++) {
            longest[i] = 1;
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (numbers.get(j) <= numbers.get(i) && longest[j] + 1 > longest[i]) {
                    longest[i] = longest[j] + 1;
                    before[i] = j;
                }
            }
            best = best < 0 || longest[i] > longest[best] ? i : best;
        }
        List<Integer> kept = new ArrayList<>();
        for (int at = best; at >= 0; at = before[at]) {
            kept.add(at);
        }
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < longest.length; i++) {
            if (!kept.contains(i)) {
                out.add(i);
            }
        }
        return Collections.unmodifiableList(out);
    }
}
