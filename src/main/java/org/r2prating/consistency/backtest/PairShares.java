package org.r2prating.consistency.backtest;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.r2prating.consistency.agreement.Bootstrap;
import org.r2prating.consistency.agreement.Interval;
import org.r2prating.consistency.agreement.Interval.Method;
import org.r2prating.consistency.agreement.Share;

/**
 * How many pairs of an ordering hold. A state is in many pairs, so pairs are not independent: for the intervals, states
 * are drawn anew.
 *
 * @param strict the better state is rated above the other
 * @param ties both are rated the same
 * @param states how many states are in a pair that can be compared
 * @param holdsInterval of the share that does not fail; empty with fewer than five states
 * @param strictInterval of the strict ones among those that differ
 */
public record PairShares(
        int strict,
        int ties,
        int fails,
        int notComparable,
        int states,
        Optional<Interval> holdsInterval,
        Optional<Interval> strictInterval) {

    static PairShares of(List<Pair> pairs, List<PairVerdict> verdicts) {
        PairDraw compared =
                new PairDraw(pairs, verdicts, EnumSet.of(PairVerdict.STRICT, PairVerdict.TIE, PairVerdict.FAILS));
        PairDraw different = new PairDraw(pairs, verdicts, EnumSet.of(PairVerdict.STRICT, PairVerdict.FAILS));
        int strict = Collections.frequency(verdicts, PairVerdict.STRICT);
        int ties = Collections.frequency(verdicts, PairVerdict.TIE);
        int fails = Collections.frequency(verdicts, PairVerdict.FAILS);
        return new PairShares(
                strict,
                ties,
                fails,
                Collections.frequency(verdicts, PairVerdict.NOT_COMPARABLE),
                compared.states(),
                interval(compared, new Share(strict + ties, strict + ties + fails)),
                interval(different, new Share(strict, strict + fails)));
    }

    private static Optional<Interval> interval(PairDraw draw, Share share) {
        if (draw.states() < Bootstrap.LEAST) {
            return Optional.empty();
        }
        return Bootstrap.interval(draw.states(), draw::share, Method.BOOTSTRAP_STATES)
                .or(() -> Optional.of(Uncertainty.overStates(share, draw.states())));
    }

    /** Of the pairs that can be compared: the better state is not rated below the other. */
    public Share holds() {
        return new Share(strict + ties, compared());
    }

    /** Of the pairs that differ: the better state is rated above the other; about half if ratings meant nothing. */
    public Share strictOfDifferent() {
        return new Share(strict, strict + fails);
    }

    public int compared() {
        return strict + ties + fails;
    }
}
