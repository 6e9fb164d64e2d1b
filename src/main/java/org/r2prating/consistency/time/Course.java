package org.r2prating.consistency.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;

/**
 * A state over its editions.
 *
 * @param stages those in which something is known of it, oldest first
 */
public record Course(Country country, List<Stage> stages) {

    public Course {
        stages = List.copyOf(stages);
    }

    /** From each edition to the next, on each indicator in the published order. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < stages.size(); i++) {
            Stage before = stages.get(i - 1);
            stages.get(i).byIndicator().forEach((indicator, now) -> before.on(indicator)
                    .ifPresent(then -> steps.add(new Step(country, indicator, then, now))));
        }
        return steps;
    }

    /** Where it stood in an edition; empty where nothing is known of it then. */
    public Optional<Stage> in(Edition edition) {
        return stages.stream().filter(s -> s.edition().equals(edition)).findFirst();
    }

    /** The same from the edition before a given one to that; without any stage where there is no such. */
    public Course endingIn(Edition edition) {
        List<Stage> last = new ArrayList<>();
        for (int i = 1; i < stages.size(); i++) {
            if (stages.get(i).edition().equals(edition)) {
                last.addAll(stages.subList(i - 1, i + 1));
            }
        }
        return new Course(country, last);
    }

    /** How often each cause is behind a changed rating, in the order of the causes. */
    public Map<Cause, Integer> causes() {
        Map<Cause, Integer> causes = new LinkedHashMap<>();
        for (Cause cause : Cause.values()) {
            int count = (int) steps().stream()
                    .map(Attribution::of)
                    .flatMap(Optional::stream)
                    .filter(a -> a.causes().contains(cause))
                    .count();
            if (count > 0) {
                causes.put(cause, count);
            }
        }
        return causes;
    }
}
