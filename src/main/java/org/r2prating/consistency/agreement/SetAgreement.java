package org.r2prating.consistency.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.r2prating.consistency.agreement.Interval.Method;
import org.r2prating.model.Country;
import org.r2prating.model.Scale;

/**
 * How two or more sets of ratings agree; every figure over the declared levels of the scale.
 *
 * @param things how many at least two sets rate
 * @param states of how many states
 * @param method how intervals were made
 * @param measures those that any number of sets can have
 * @param pairs every pair of sets
 * @param leniency of each set
 * @param parts by indicator, area or state; empty unless asked for
 */
public record SetAgreement(
        Scale scale,
        List<RatingSet> sets,
        int things,
        int states,
        Method method,
        List<Measure> measures,
        List<Pairwise> pairs,
        List<Leniency> leniency,
        List<Part> parts) {

    public SetAgreement {
        sets = List.copyOf(sets);
        measures = List.copyOf(measures);
        pairs = List.copyOf(pairs);
        leniency = List.copyOf(leniency);
        parts = List.copyOf(parts);
    }

    /** Of at least two sets. */
    public static SetAgreement of(Scale scale, List<RatingSet> sets, Optional<Part.By> by) {
        int levels = scale.ratings().size();
        List<Thing> things = common(sets);
        List<Thing> sample = sample(sets, things);
        Sums sums = Tables.sums(levels, sets, sample);
        Draws draws = new Draws(levels, sets, sample);
        List<Pairwise> pairs = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            for (int j = i + 1; j < sets.size(); j++) {
                pairs.add(Pairwise.of(levels, sets.get(i), sets.get(j), things));
            }
        }
        return new SetAgreement(
                scale,
                sets,
                things.size(),
                (int) things.stream().map(t -> t.state().iso3()).distinct().count(),
                draws.method(),
                measures(sums, draws),
                pairs,
                sets.stream().map(s -> Leniency.of(levels, s, sets, things)).toList(),
                by.map(b -> parts(levels, sets, sample, b)).orElse(List.of()));
    }

    /** The things that at least two sets rate. */
    private static List<Thing> common(List<RatingSet> sets) {
        TreeSet<Thing> all = new TreeSet<>();
        sets.forEach(s -> all.addAll(s.ratings().keySet()));
        return all.stream()
                .filter(t -> sets.stream().filter(s -> s.of(t).isPresent()).count() > 1)
                .toList();
    }

    /**
     * All that any set rates of the states that the sets have in common: what only one rates says nothing of agreement, but
     * tells with the rest how ratings are spread, by which chance is measured.
     */
    private static List<Thing> sample(List<RatingSet> sets, List<Thing> common) {
        Set<Country> states = common.stream().map(Thing::state).collect(Collectors.toSet());
        return sets.stream()
                .flatMap(s -> s.ratings().keySet().stream())
                .filter(t -> states.contains(t.state()))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Measure> measures(Sums sums, Draws draws) {
        Map<String, Function<Sums, Coefficient>> figures = new LinkedHashMap<>();
        figures.put("Krippendorff's alpha, ordinal", Alpha.ORDINAL::of);
        figures.put("Gwet's AC1", s -> Chance.gwet(s, Weights.NOMINAL));
        for (Weights weights : List.of(Weights.ORDINAL, Weights.LINEAR, Weights.QUADRATIC)) {
            figures.put("Gwet's AC2, " + weights.word(), s -> Chance.gwet(s, weights));
        }
        figures.put("Fleiss's kappa", s -> Chance.fleiss(s, Weights.NOMINAL));
        List<String> ids = List.of("alpha-ordinal", "ac1", "ac2-ordinal", "ac2-linear", "ac2-quadratic", "fleiss");
        List<Optional<Interval>> intervals = draws.ofSums(List.copyOf(figures.values()));
        List<Measure> measures = new ArrayList<>();
        figures.forEach((says, figure) -> measures.add(
                new Measure(ids.get(measures.size()), says, figure.apply(sums), intervals.get(measures.size()))));
        return measures;
    }

    private static List<Part> parts(int levels, List<RatingSet> sets, Collection<Thing> things, Part.By by) {
        Map<String, List<Thing>> parts = new LinkedHashMap<>();
        Comparator<Thing> order = by == Part.By.state
                ? Comparator.naturalOrder()
                : Comparator.comparing(t -> t.indicator().number());
        things.stream().sorted(order).forEach(t -> parts.computeIfAbsent(by.id(t), k -> new ArrayList<>())
                .add(t));
        List<Part> found = new ArrayList<>();
        parts.forEach((id, within) -> {
            Sums sums = Tables.sums(levels, sets, within);
            if (sums.paired > 0) {
                found.add(new Part(
                        id,
                        (int) sums.paired,
                        sums.within(0),
                        sums.within(1),
                        Alpha.ORDINAL.of(sums),
                        Chance.gwet(sums, Weights.QUADRATIC)));
            }
        });
        return found;
    }
}
