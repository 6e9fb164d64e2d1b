package org.r2prating.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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

    private static final Comparator<Fact> BY_ID = Comparator.comparing(Fact::id);
    private static final Comparator<Reason> ORDER = Comparator.comparing(
                    (Reason r) -> r.card().verb())
            .thenComparing(r -> r.card().rating(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(r -> r.card().name());

    public Reason {
        firings = List.copyOf(firings);
    }

    /** All facts behind it, each once, sorted by id. */
    public List<Fact> facts() {
        if (firings.size() == 1) {
            return firings.get(0).facts();
        }
        List<Fact> facts = new ArrayList<>();
        firings.forEach(f -> facts.addAll(f.facts()));
        return distinct(facts);
    }

    /** All facts behind several, each once, sorted by id. */
    static List<Fact> behind(List<Reason> reasons) {
        if (reasons.size() == 1) {
            return reasons.get(0).facts();
        }
        List<Fact> facts = new ArrayList<>();
        reasons.forEach(r -> facts.addAll(r.facts()));
        return distinct(facts);
    }

    /** Each fact once, sorted by id. */
    static List<Fact> distinct(List<Fact> facts) {
        if (facts.size() < 2) {
            return List.copyOf(facts);
        }
        Fact[] sorted = facts.toArray(Fact[]::new);
        Arrays.sort(sorted, BY_ID);
        List<Fact> distinct = new ArrayList<>(sorted.length);
        int sameId = 0;
        for (Fact fact : sorted) {
            if (!distinct.isEmpty() && !distinct.get(distinct.size() - 1).id().equals(fact.id())) {
                sameId = distinct.size();
            }
            if (!distinct.subList(sameId, distinct.size()).contains(fact)) {
                distinct.add(fact);
            }
        }
        return Collections.unmodifiableList(distinct);
    }

    /** Proposals first, then caps, then floors; the weakest rating first; then by name. */
    @Override
    public int compareTo(Reason other) {
        return ORDER.compare(this, other);
    }
}
