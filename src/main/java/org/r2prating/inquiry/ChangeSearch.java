package org.r2prating.inquiry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Reason;
import org.r2prating.engine.Recommendation;
import org.r2prating.model.Rating;
import org.r2prating.model.Subject;
import org.r2prating.rules.RuleCard;
import org.r2prating.rules.RulePack;
import org.r2prating.rules.Verb;

/**
 * Looks for the smallest changes that lift a rating: each change alone, then, where none does, two at once, then three.
 * The engine is run with every one of them, but for those that cannot lift it whatever they come to: a cap that holds is
 * overcome only by a change of something that its rule asks, and a higher rating needs a rule that gives it.
 */
final class ChangeSearch {

    private static final int TOGETHER = 3;

    private final RulePack pack;
    private final Trials trials;
    private final Changes changes;

    ChangeSearch(RulePack pack, Trials trials, Changes changes) {
        this.pack = pack;
        this.trials = trials;
        this.changes = changes;
    }

    /** Of each recommendation, by the id of its indicator. */
    Map<String, SmallestChange> of(Collection<Recommendation> recommendations) {
        Map<Subject, List<FactChange>> possible = new LinkedHashMap<>();
        List<Recommendation> open = new ArrayList<>();
        Map<String, SmallestChange> found = new LinkedHashMap<>();
        for (Recommendation recommendation : recommendations) {
            found.put(recommendation.indicator().id(), SmallestChange.NOTHING_TO_LIFT);
            if (liftable(recommendation)) {
                open.add(recommendation);
                pack.asks(recommendation.indicator().id())
                        .forEach(subject -> possible.computeIfAbsent(subject, changes::on));
            }
        }
        for (int together = 1; together <= TOGETHER && !open.isEmpty(); together++) {
            Map<String, List<ChangeSet>> lifting = lifting(open, possible, together);
            for (Recommendation recommendation : List.copyOf(open)) {
                List<ChangeSet> sets =
                        lifting.getOrDefault(recommendation.indicator().id(), List.of());
                if (!sets.isEmpty() || together == TOGETHER) {
                    found.put(recommendation.indicator().id(), smallest(sets, together));
                    open.remove(recommendation);
                }
            }
        }
        return found;
    }

    private boolean liftable(Recommendation recommendation) {
        Rating highest = pack.framework().scale().highest();
        return recommendation.outcome().rating().filter(r -> !r.equals(highest)).isPresent();
    }

    /** All sets of so many changes that lift each rating. */
    private Map<String, List<ChangeSet>> lifting(
            List<Recommendation> open, Map<Subject, List<FactChange>> possible, int together) {
        Map<List<FactChange>, List<Recommendation>> asked = new LinkedHashMap<>();
        for (Recommendation recommendation : open) {
            for (List<FactChange> some : sets(recommendation, possible, together)) {
                asked.computeIfAbsent(some, s -> new ArrayList<>()).add(recommendation);
            }
        }
        List<Map.Entry<List<FactChange>, List<Recommendation>>> tried = List.copyOf(asked.entrySet());
        List<Map<String, Outcome>> outcomes = trials.outcomes(
                tried.stream().map(t -> Supposition.of(t.getKey())).toList());
        Map<String, List<ChangeSet>> lifting = new LinkedHashMap<>();
        for (int i = 0; i < tried.size(); i++) {
            for (Recommendation recommendation : tried.get(i).getValue()) {
                String id = recommendation.indicator().id();
                Rating now = recommendation.outcome().rating().orElseThrow();
                Optional<Rating> then =
                        Optional.ofNullable(outcomes.get(i).get(id)).flatMap(Outcome::rating);
                if (then.isPresent() && then.get().compareTo(now) > 0) {
                    lifting.computeIfAbsent(id, k -> new ArrayList<>())
                            .add(new ChangeSet(tried.get(i).getKey(), then.get()));
                }
            }
        }
        return lifting;
    }

    private List<List<FactChange>> sets(
            Recommendation recommendation, Map<Subject, List<FactChange>> possible, int together) {
        Rating now = recommendation.outcome().rating().orElseThrow();
        List<RuleCard> held =
                recommendation.derivation().reasons().stream().map(Reason::card).toList();
        List<Set<Subject>> caps = held.stream()
                .filter(card -> card.verb() == Verb.AT_MOST && !above(card, now))
                .map(card -> Set.copyOf(card.asks()))
                .toList();
        List<RuleCard> lifting = pack.cardsOf(recommendation.indicator().id()).stream()
                .filter(card -> (card.verb() == Verb.PROPOSE || card.verb() == Verb.AT_LEAST) && above(card, now))
                .toList();
        boolean lifted = lifting.stream().anyMatch(held::contains);
        Set<Subject> lifters = subjects(lifting.stream());
        Set<Subject> useful = subjects(Stream.concat(lifting.stream(), held.stream()));
        List<Subject> subjects = pack.asks(recommendation.indicator().id()).stream()
                .filter(useful::contains)
                .toList();
        List<List<FactChange>> sets = new ArrayList<>();
        for (List<Subject> some : Subsets.of(subjects, together)) {
            boolean overcome = caps.stream().allMatch(cap -> some.stream().anyMatch(cap::contains));
            if (overcome && (lifted || some.stream().anyMatch(lifters::contains))) {
                add(some, 0, List.of(), possible, sets);
            }
        }
        return sets;
    }

    private static boolean above(RuleCard card, Rating now) {
        Rating rating = card.rating();
        return rating != null && rating.compareTo(now) > 0;
    }

    private static Set<Subject> subjects(Stream<RuleCard> cards) {
        return cards.flatMap(card -> card.asks().stream()).collect(Collectors.toSet());
    }

    /** Every choice of one change for each subject. */
    private static void add(
            List<Subject> subjects,
            int next,
            List<FactChange> chosen,
            Map<Subject, List<FactChange>> possible,
            List<List<FactChange>> sets) {
        if (next == subjects.size()) {
            sets.add(chosen);
            return;
        }
        for (FactChange change : possible.getOrDefault(subjects.get(next), List.of())) {
            List<FactChange> more = new ArrayList<>(chosen);
            more.add(change);
            add(subjects, next + 1, more, possible, sets);
        }
    }

    private static SmallestChange smallest(List<ChangeSet> lifting, int tried) {
        List<ChangeSet> sets = least(lifting);
        Optional<Rating> next = sets.stream().map(ChangeSet::rating).min(Rating::compareTo);
        return new SmallestChange(
                true,
                tried,
                sets.stream().filter(s -> Optional.of(s.rating()).equals(next)).toList(),
                sets.stream().filter(s -> !Optional.of(s.rating()).equals(next)).toList());
    }

    /** Of several that change the same subjects and reach the same rating only the least. */
    private static List<ChangeSet> least(List<ChangeSet> lifting) {
        Map<List<Object>, ChangeSet> least = new LinkedHashMap<>();
        lifting.stream()
                .sorted()
                .forEach(set -> least.putIfAbsent(
                        List.of(
                                set.rating(),
                                set.changes().stream()
                                        .map(FactChange::subject)
                                        .sorted()
                                        .toList()),
                        set));
        return List.copyOf(least.values());
    }
}
