package org.r2prating.consistency.backtest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.r2prating.consistency.agreement.Share;

/** Those pairs of an ordering that a share is made of, each counting as often as both its states were drawn. */
final class PairDraw {

    private final Map<Integer, Integer> places = new HashMap<>();
    private final int[] better;
    private final int[] worse;
    private final boolean[] holds;

    /**
     * @param counting the verdicts that a pair counts with
     */
    PairDraw(List<Pair> pairs, List<PairVerdict> verdicts, Set<PairVerdict> counting) {
        int size = (int) verdicts.stream().filter(counting::contains).count();
        better = new int[size];
        worse = new int[size];
        holds = new boolean[size];
        int next = 0;
        for (int i = 0; i < pairs.size(); i++) {
            if (counting.contains(verdicts.get(i))) {
                better[next] = place(pairs.get(i).better());
                worse[next] = place(pairs.get(i).worse());
                holds[next++] = verdicts.get(i) != PairVerdict.FAILS;
            }
        }
    }

    /** Only states that are in such a pair are drawn; they are numbered anew from 0. */
    private int place(int state) {
        return places.computeIfAbsent(state, s -> places.size());
    }

    int states() {
        return places.size();
    }

    /** The share of them that hold. */
    OptionalDouble share(int[] times) {
        long holding = 0;
        long whole = 0;
        for (int i = 0; i < holds.length; i++) {
            long weight = (long) times[better[i]] * times[worse[i]];
            whole += weight;
            holding += holds[i] ? weight : 0;
        }
        return new Share(holding, whole).value();
    }
}
