package org.r2prating.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kie.api.runtime.rule.Match;
import org.r2prating.engine.Check.Mark;
import org.r2prating.facts.CaseFile;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Tally;
import org.r2prating.rules.Conclusion;
import org.r2prating.rules.Criterion;
import org.r2prating.rules.RuleCard;
import org.r2prating.rules.StepPack;

/** Which conditions of which rules a state meets: one run of the engine over all steps of a pack. */
public final class Attempts implements Conclusion.Recorder {

    private final StepPack pack;
    private final Map<Integer, Seen> held = new HashMap<>();

    private Attempts(StepPack pack) {
        this.pack = pack;
    }

    /** What was there when a step held, all ways in which it did taken together. */
    private record Seen(List<Fact> facts, List<Tally> tallies, SortedMap<String, Double> counts) {}

    private static final Seen NOTHING = new Seen(List.of(), List.of(), new TreeMap<>());

    public static Attempts of(StepPack pack, CaseFile caseFile) {
        Attempts attempts = new Attempts(pack);
        Evaluation.run(pack.base(), caseFile, attempts);
        return attempts;
    }

    @Override
    public void holds(Match match) {
        throw new IllegalStateException("a step concludes nothing: " + match.getRule());
    }

    @Override
    public void looksAt(Match match) {
        Seen seen = held.computeIfAbsent(
                pack.number(match.getRule()), n -> new Seen(new ArrayList<>(), new ArrayList<>(), new TreeMap<>()));
        for (String variable : match.getDeclarationIds()) {
            collect(variable, match.getDeclarationValue(variable), seen);
        }
    }

    private static void collect(String variable, Object value, Seen seen) {
        if (value instanceof Fact fact) {
            seen.facts().add(fact);
        } else if (value instanceof Tally tally) {
            seen.tallies().add(tally);
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(one -> collect(variable, one, seen));
        } else if (value instanceof Number number) {
            seen.counts().put(variable, number.doubleValue());
        }
    }

    /** How far the state gets with a rule. */
    public Attempt at(RuleCard card) {
        List<Check> checks = new ArrayList<>();
        boolean reached = true;
        for (Criterion criterion : pack.criteria(card)) {
            boolean before = reached;
            reached = held.containsKey(criterion.reached());
            Seen seen = held.getOrDefault(criterion.seen(), NOTHING);
            Optional<Tally> tally = seen.tallies().stream().findFirst();
            List<Fact> facts = tally.map(Tally::facts).orElseGet(() -> Fact.distinct(seen.facts()));
            checks.add(new Check(criterion, mark(criterion, before, reached), facts, tally, seen.counts()));
        }
        return new Attempt(card, checks);
    }

    private Mark mark(Criterion criterion, boolean before, boolean reached) {
        if (reached) {
            return Mark.MET;
        }
        if (before) {
            return Mark.BLOCKS;
        }
        Integer alone = criterion.alone();
        if (alone == null) {
            return Mark.OPEN;
        }
        return held.containsKey(alone) ? Mark.MET : Mark.UNMET;
    }
}
