package org.r2prating.inquiry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Recommendation;
import org.r2prating.facts.Fact;
import org.r2prating.inquiry.Fragility.FactLoss;
import org.r2prating.inquiry.Fragility.SourceLoss;
import org.r2prating.model.Subject;
import org.r2prating.rules.RulePack;

/** Leaves out facts, then sources, and looks which outcomes change. */
final class HangingOn {

    /** How many sources are left out at once, at most. */
    private static final int TOGETHER = 3;

    private static final Comparator<Fact> BY_ID = Comparator.comparing(Fact::id);
    private static final Comparator<SourceLoss> BY_SOURCES =
            Comparator.comparing(loss -> String.join(" ", loss.sources()));

    private final RulePack pack;
    private final Trials trials;
    private final List<Resting> resting = new ArrayList<>();

    /**
     * What hangs on what is known.
     *
     * @param whole gives the whole of which a source is a part
     */
    HangingOn(RulePack pack, Trials trials, UnaryOperator<String> whole) {
        this.pack = pack;
        this.trials = trials;
        for (Fact fact : trials.view().all()) {
            Set<String> sources = new TreeSet<>();
            fact.evidence().forEach(e -> sources.add(whole.apply(e.source())));
            resting.add(new Resting(fact, sources));
        }
    }

    /** A fact, also one that is not in view, and the sources it rests on. */
    private record Resting(Fact fact, Set<String> sources) {}

    /** Of each recommendation, by the id of its indicator. */
    Map<String, Fragility> of(Collection<Recommendation> recommendations) {
        Map<String, List<FactLoss>> facts = facts(recommendations);
        Map<String, List<SourceLoss>> alone = sources(recommendations, 1);
        Map<String, List<SourceLoss>> hangsOn = new LinkedHashMap<>(alone);
        for (int together = 2; together <= TOGETHER; together++) {
            List<Recommendation> open = recommendations.stream()
                    .filter(r ->
                            hangsOn.getOrDefault(r.indicator().id(), List.of()).isEmpty())
                    .filter(r -> r.outcome().range().isPresent())
                    .toList();
            hangsOn.putAll(sources(open, together));
        }
        Map<String, Fragility> fragilities = new LinkedHashMap<>();
        for (Recommendation recommendation : recommendations) {
            String id = recommendation.indicator().id();
            fragilities.put(
                    id,
                    new Fragility(
                            facts.getOrDefault(id, List.of()),
                            alone.getOrDefault(id, List.of()),
                            hangsOn.getOrDefault(id, List.of()),
                            TOGETHER));
        }
        return fragilities;
    }

    /** Only facts that a derivation names can change its outcome. */
    private Map<String, List<FactLoss>> facts(Collection<Recommendation> recommendations) {
        List<Fact> named = recommendations.stream()
                .flatMap(r -> r.derivation().facts().stream())
                .distinct()
                .sorted(BY_ID)
                .toList();
        List<Map<String, Outcome>> outcomes = trials.outcomes(
                named.stream().map(f -> Supposition.without(List.of(f))).toList());
        Map<String, List<FactLoss>> losses = new LinkedHashMap<>();
        for (Recommendation recommendation : recommendations) {
            List<FactLoss> ofIt = new ArrayList<>();
            for (int i = 0; i < named.size(); i++) {
                Outcome without = outcomes.get(i).get(recommendation.indicator().id());
                if (without != null && !without.equals(recommendation.outcome())) {
                    ofIt.add(new FactLoss(named.get(i), without));
                }
            }
            losses.put(recommendation.indicator().id(), ofIt);
        }
        return losses;
    }

    /** Every set of so many sources without which an outcome is another. */
    private Map<String, List<SourceLoss>> sources(Collection<Recommendation> recommendations, int together) {
        Map<List<String>, List<Recommendation>> asked = new LinkedHashMap<>();
        Map<String, List<SourceLoss>> losses = new LinkedHashMap<>();
        for (Recommendation recommendation : recommendations) {
            losses.put(recommendation.indicator().id(), new ArrayList<>());
            for (List<String> some : bearing(recommendation, together)) {
                asked.computeIfAbsent(some, s -> new ArrayList<>()).add(recommendation);
            }
        }
        List<Map.Entry<List<String>, List<Recommendation>>> left = List.copyOf(asked.entrySet());
        List<Map<String, Outcome>> outcomes = trials.outcomes(left.stream()
                .map(some -> Supposition.without(restingOn(Set.copyOf(some.getKey()))))
                .toList());
        for (int i = 0; i < left.size(); i++) {
            for (Recommendation recommendation : left.get(i).getValue()) {
                String id = recommendation.indicator().id();
                Outcome without = outcomes.get(i).get(id);
                if (without != null && !without.equals(recommendation.outcome())) {
                    losses.computeIfAbsent(id, k -> new ArrayList<>())
                            .add(new SourceLoss(left.get(i).getKey(), without));
                }
            }
        }
        losses.values().forEach(ofIt -> ofIt.sort(BY_SOURCES));
        return losses;
    }

    /**
     * The sets of so many sources that can matter: with each of them a fact on what the rules ask goes that rests on no
     * other source than these. Of any other set a part leaves out the same facts.
     */
    private Collection<List<String>> bearing(Recommendation recommendation, int together) {
        Set<Subject> asked = Set.copyOf(pack.asks(recommendation.indicator().id()));
        Set<Set<String>> bases = new LinkedHashSet<>();
        for (Resting one : resting) {
            if (one.sources().size() <= together && asked.contains(one.fact().subject())) {
                bases.add(one.sources());
            }
        }
        Set<Set<String>> unions = new LinkedHashSet<>(bases);
        for (int i = 1; i < together; i++) {
            for (Set<String> union : List.copyOf(unions)) {
                for (Set<String> base : bases) {
                    Set<String> larger = new TreeSet<>(union);
                    larger.addAll(base);
                    if (larger.size() <= together) {
                        unions.add(larger);
                    }
                }
            }
        }
        return unions.stream()
                .filter(union -> union.size() == together)
                .map(List::copyOf)
                .toList();
    }

    /** All facts that no other source bears out. */
    private List<Fact> restingOn(Set<String> sources) {
        List<Fact> facts = new ArrayList<>();
        for (Resting one : resting) {
            if (sources.containsAll(one.sources())) {
                facts.add(one.fact());
            }
        }
        return facts;
    }
}
