package org.r2prating.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.r2prating.facts.Fact;
import org.r2prating.rules.RuleCard;

/** What the engine told of the rules of one indicator. */
final class Told {

    static final Told NOTHING = new Told();

    private final List<OfRule> rules = new ArrayList<>();

    /**
     * What it told of one rule.
     *
     * @param firings each way in which it held
     * @param lookedAt facts that it looked at
     */
    private record OfRule(RuleCard card, List<Firing> firings, List<List<Fact>> lookedAt) {}

    void holds(RuleCard card, Firing firing) {
        of(card).firings().add(firing);
    }

    void looksAt(RuleCard card, List<Fact> facts) {
        of(card).lookedAt().add(facts);
    }

    private OfRule of(RuleCard card) {
        for (OfRule rule : rules) {
            if (rule.card().name().equals(card.name())) {
                return rule;
            }
        }
        OfRule rule = new OfRule(card, new ArrayList<>(1), new ArrayList<>(0));
        rules.add(rule);
        return rule;
    }

    boolean isNothing() {
        return rules.isEmpty();
    }

    /** The rules that held. */
    List<Reason> reasons() {
        if (isNothing()) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>(rules.size());
        for (OfRule rule : rules) {
            if (!rule.firings().isEmpty()) {
                reasons.add(new Reason(rule.card(), distinct(rule.firings())));
            }
        }
        Collections.sort(reasons);
        return List.copyOf(reasons);
    }

    private static List<Firing> distinct(List<Firing> firings) {
        if (firings.size() < 2) {
            return firings;
        }
        firings.sort(Told::byFacts);
        List<Firing> distinct = new ArrayList<>(firings.size());
        for (Firing firing : firings) {
            if (!distinct.contains(firing)) {
                distinct.add(firing);
            }
        }
        return distinct;
    }

    private static int byFacts(Firing one, Firing other) {
        int common = Math.min(one.facts().size(), other.facts().size());
        for (int i = 0; i < common; i++) {
            int order = one.facts().get(i).id().compareTo(other.facts().get(i).id());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.facts().size(), other.facts().size());
    }

    /**
     * The rules that looked at facts and did not hold; a count only where no other rule cites it.
     *
     * @param reasons the rules that held
     */
    List<HeldBack> heldBack(List<Reason> reasons) {
        List<HeldBack> heldBack = new ArrayList<>();
        for (OfRule rule : rules) {
            if (rule.firings().isEmpty()) {
                List<Fact> facts = Reason.union(rule.lookedAt());
                if (hasNot(rule.card()) || !isCited(facts, reasons)) {
                    heldBack.add(new HeldBack(rule.card(), facts));
                }
            }
        }
        Collections.sort(heldBack);
        return List.copyOf(heldBack);
    }

    private static boolean hasNot(RuleCard card) {
        for (String condition : card.conditions()) {
            if (condition.startsWith("not")) {
                return true;
            }
        }
        return false;
    }

    /** Mostly they are those of one rule, which counts the same. */
    private static boolean isCited(List<Fact> facts, List<Reason> reasons) {
        for (Reason reason : reasons) {
            if (reason.facts().equals(facts)) {
                return true;
            }
        }
        for (Fact fact : facts) {
            if (!isCited(fact, reasons)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCited(Fact fact, List<Reason> reasons) {
        for (Reason reason : reasons) {
            if (reason.facts().contains(fact)) {
                return true;
            }
        }
        return false;
    }
}
