package org.r2prating.engine;

import java.util.List;
import org.r2prating.facts.Fact;
import org.r2prating.rules.RuleCard;

/**
 * A rule that did not hold although the facts it asks for were looked at: because of facts behind a {@code not}, or
 * because a count came out otherwise.
 */
public record HeldBack(RuleCard card, List<Fact> facts) implements Comparable<HeldBack> {

    public HeldBack {
        facts = List.copyOf(facts);
    }

    @Override
    public int compareTo(HeldBack other) {
        return card.compareTo(other.card);
    }
}
