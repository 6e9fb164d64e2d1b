package org.r2prating.report.trends;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.r2prating.consistency.held.HeldRating;
import org.r2prating.consistency.time.At;
import org.r2prating.consistency.time.Attribution;
import org.r2prating.consistency.time.Course;
import org.r2prating.consistency.time.Stage;
import org.r2prating.consistency.time.Step;
import org.r2prating.engine.Change;
import org.r2prating.model.Edition;
import org.r2prating.model.Indicator;

/**
 * A state on an indicator in one edition, and how it moved since the edition before.
 *
 * @param rating in words: the one that stands, or what is recommended where that is no single rating
 * @param by who says so: final, published or recommended
 * @param change since the edition before; empty in the first
 * @param attribution of a changed rating
 */
record TrendLine(
        Edition edition, At at, String rating, String by, Optional<Change> change, Optional<Attribution> attribution) {

    /** All lines of a state, by indicator. */
    static Map<Indicator, List<TrendLine>> of(Course course) {
        Map<Indicator, Map<Edition, Step>> steps = new LinkedHashMap<>();
        for (Step step : course.steps()) {
            steps.computeIfAbsent(step.indicator(), i -> new LinkedHashMap<>())
                    .put(step.now().edition(), step);
        }
        Map<Indicator, List<TrendLine>> lines = new LinkedHashMap<>();
        for (Stage stage : course.stages()) {
            stage.byIndicator().forEach((indicator, at) -> lines.computeIfAbsent(indicator, i -> new ArrayList<>())
                    .add(of(
                            at,
                            Optional.ofNullable(
                                    steps.getOrDefault(indicator, Map.of()).get(stage.edition())))));
        }
        return lines;
    }

    private static TrendLine of(At at, Optional<Step> step) {
        String recommended =
                at.outcome().range().map(Object::toString).orElse(at.outcome().name());
        return new TrendLine(
                at.edition(),
                at,
                at.onRecord().map(h -> h.rating().label()).orElse(recommended),
                at.onRecord()
                        .map(HeldRating::by)
                        .orElse(HeldRating.By.RECOMMENDED)
                        .word(),
                step.map(TrendLine::change),
                step.flatMap(Attribution::of));
    }

    private static Change change(Step step) {
        return step.direction().isEmpty()
                ? Change.NOT_COMPARABLE
                : switch (step.direction().getAsInt()) {
                    case -1 -> Change.DECREASE;
                    case 1 -> Change.INCREASE;
                    default -> Change.UNCHANGED;
                };
    }

    /** The causes in words, each once. */
    List<String> causes() {
        return attribution
                .map(a -> a.causes().stream().sorted().map(c -> c.word()).toList())
                .orElse(List.of());
    }
}
