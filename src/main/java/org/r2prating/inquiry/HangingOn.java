package org.r2prating.inquiry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Recommendation;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.Fact;
import org.r2prating.inquiry.Fragility.FactLoss;
import org.r2prating.inquiry.Fragility.SourceLoss;

/** Leaves out facts, then sources, and looks which outcomes change. */
final class HangingOn {

    /** How many sources are left out at once, at most. */
    private static final int TOGETHER = 3;

    private static final Comparator<Fact> BY_ID = Comparator.comparing(Fact::id);
    private static final Comparator<SourceLoss> BY_SOURCES =
            Comparator.comparing(loss -> String.join(" ", loss.sources()));

    private final Trials trials;
    private final UnaryOperator<String> whole;

    HangingOn(Trials trials, UnaryOperator<String> whole) {
        this.trials = trials;
        this.whole = whole;
    }

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

    /** Every set of so many of the sources that a derivation names, without which its outcome is another. */
    private Map<String, List<SourceLoss>> sources(Collection<Recommendation> recommendations, int together) {
        Map<List<String>, List<Recommendation>> asked = new LinkedHashMap<>();
        Map<String, List<SourceLoss>> losses = new LinkedHashMap<>();
        for (Recommendation recommendation : recommendations) {
            losses.put(recommendation.indicator().id(), new ArrayList<>());
            List<String> named = List.copyOf(named(recommendation));
            for (List<String> some : Subsets.of(named, together)) {
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

    private SortedSet<String> named(Recommendation recommendation) {
        SortedSet<String> named = new TreeSet<>();
        recommendation.derivation().facts().forEach(f -> f.evidence().forEach(e -> named.add(whole(e))));
        return named;
    }

    private String whole(Evidence evidence) {
        return whole.apply(evidence.source());
    }

    /** All facts that no other source bears out, also those that are not in view. */
    private List<Fact> restingOn(Set<String> sources) {
        return trials.view().all().stream()
                .filter(f -> f.evidence().stream().allMatch(e -> sources.contains(whole(e))))
                .toList();
    }
}
