package org.r2prating.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.r2prating.facts.Fact;
import org.r2prating.rules.RuleCard;

/**
 * A rule that held, and the facts on which it did.
 *
 * @param firings each way in which it held; at least one
 */
public record Reason(RuleCard card, List<Firing> firings) implements Comparable<Reason> {

    private static final Comparator<Reason> ORDER = Comparator.comparing(
                    (Reason r) -> r.card().verb())
            .thenComparing(r -> r.card().rating(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(r -> r.card().name());

    public Reason {
        firings = List.copyOf(firings);
    }

    /** All facts behind it, each once, sorted by id. */
    public List<Fact> facts() {
        return firings.size() == 1
                ? firings.get(0).facts()
                : union(firings.stream().map(Firing::facts).toList());
    }

    /** All facts behind several, each once, sorted by id. */
    static List<Fact> behind(List<Reason> reasons) {
        return reasons.size() == 1
                ? reasons.get(0).facts()
                : union(reasons.stream().map(Reason::facts).toList());
    }

    /** The facts of all lists, each once, sorted by id, as they are in each; often all are of the same count. */
    static List<Fact> union(List<List<Fact>> lists) {
        List<Fact> first = lists.isEmpty() ? List.of() : lists.get(0);
        List<Fact> all = new ArrayList<>(first);
        for (List<Fact> list : lists) {
            if (!list.equals(first)) {
                all.addAll(list);
            }
        }
        return all.size() == first.size() ? first : Fact.distinct(all);
    }

    /** Proposals first, then caps, then floors; the weakest rating first; then by name. */
    @Override
    public int compareTo(Reason other) {
        return ORDER.compare(this, other);
    }
}
