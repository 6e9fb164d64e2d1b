package org.r2prating.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.r2prating.engine.Outcome;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Tally;
import org.r2prating.model.Rating;
import org.r2prating.model.RatingRange;
import org.r2prating.model.Scale;

/** What plain Java makes of an indicator: the outcome, the criteria that held and those held back, with evidence. */
final class Verdict {

    static final int VERY_WEAK = 0;
    static final int WEAK = 1;
    static final int FAIR = 2;
    static final int STRONG = 3;
    static final int VERY_STRONG = 4;

    /** A criterion and the facts on which it held, or that were looked at. */
    record Line(String criterion, List<Fact> facts) {}

    private final String indicator;
    private final List<Line> held = new ArrayList<>(4);
    private List<Line> heldBack = List.of();
    private int lowest = VERY_STRONG + 1;
    private int highest = -1;
    private int floor = VERY_WEAK;
    private int cap = VERY_STRONG;

    Verdict(String indicator) {
        this.indicator = indicator;
    }

    String indicator() {
        return indicator;
    }

    List<Line> held() {
        return held;
    }

    List<Line> heldBack() {
        return heldBack;
    }

    void propose(int level, String criterion, List<Fact> facts) {
        lowest = Math.min(lowest, level);
        highest = Math.max(highest, level);
        held.add(new Line(criterion, facts));
    }

    void atLeast(int level, String criterion, List<Fact> facts) {
        floor = Math.max(floor, level);
        held.add(new Line(criterion, facts));
    }

    void atMost(int level, String criterion, List<Fact> facts) {
        cap = Math.min(cap, level);
        held.add(new Line(criterion, facts));
    }

    /** Facts that kept a criterion from holding. */
    void heldBack(String criterion, List<? extends Fact> facts) {
        if (facts.isEmpty() || isHeld(criterion)) {
            return;
        }
        if (heldBack.isEmpty()) {
            heldBack = new ArrayList<>(2);
        }
        Fact[] sorted = facts.toArray(Fact[]::new);
        if (sorted.length > 1) {
            Arrays.sort(sorted, Comparator.comparing(Fact::id));
        }
        heldBack.add(new Line(criterion, List.of(sorted)));
    }

    private boolean isHeld(String criterion) {
        for (Line line : held) {
            if (line.criterion().equals(criterion)) {
                return true;
            }
        }
        return false;
    }

    boolean isCited(Fact fact) {
        for (Line line : held) {
            for (Fact cited : line.facts()) {
                if (cited.id().equals(fact.id())) {
                    return true;
                }
            }
        }
        return false;
    }

    Outcome outcome(Scale scale) {
        int low = Math.min(cap, Math.max(floor, highest < 0 ? VERY_WEAK : lowest));
        int high = Math.min(cap, Math.max(floor, highest < 0 ? VERY_STRONG : highest));
        Rating least = scale.ratings().get(low);
        if (low == high) {
            return new Outcome.Rated(least);
        }
        return low == VERY_WEAK && high == VERY_STRONG
                ? new Outcome.Insufficient()
                : new Outcome.Ranged(new RatingRange(least, scale.ratings().get(high)));
    }

    /** The facts of one way in which a criterion holds, each once, sorted by id. */
    static List<Fact> on(Fact fact) {
        return List.of(fact);
    }

    static List<Fact> on(Fact one, Fact other) {
        int order = one.id().compareTo(other.id());
        return one == other ? List.of(one) : order <= 0 ? List.of(one, other) : List.of(other, one);
    }

    static List<Fact> on(List<? extends Fact> facts) {
        Fact[] sorted = facts.toArray(Fact[]::new);
        Arrays.sort(sorted, Comparator.comparing(Fact::id));
        List<Fact> distinct = new ArrayList<>(sorted.length);
        for (Fact fact : sorted) {
            if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).equals(fact)) {
                distinct.add(fact);
            }
        }
        return distinct;
    }

    static List<Fact> on(Fact one, Fact two, Fact three) {
        return on(List.of(one, two, three));
    }

    static List<Fact> on(Tally tally) {
        return on(tally.facts());
    }
}
