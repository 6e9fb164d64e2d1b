package org.r2prating.consistency.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.r2prating.model.Edition;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;

/**
 * How the ratings of states went over the editions.
 *
 * @param editions in which anything is known of any of the states, oldest first
 * @param courses by state
 * @param moves of each indicator, in the published order
 * @param causes of how many changed ratings each cause is behind; a rating can have several
 * @param shifts of ranks from each edition to the next
 */
public record Trends(
        Framework framework,
        List<Edition> editions,
        List<Course> courses,
        List<Moves> moves,
        Map<Cause, Integer> causes,
        List<RankShift> shifts) {

    public Trends {
        editions = List.copyOf(editions);
        courses = List.copyOf(courses);
        moves = List.copyOf(moves);
        shifts = List.copyOf(shifts);
    }

    /**
     * How often an indicator's rating moved from an edition to the next.
     *
     * @param untold how often it cannot be told, since one of the two is not a single rating
     */
    public record Moves(Indicator indicator, int up, int down, int same, int untold) {}

    /** Over the courses of some states. */
    public static Trends of(Framework framework, List<Course> courses) {
        List<Edition> editions = courses.stream()
                .flatMap(c -> c.stages().stream())
                .map(Stage::edition)
                .distinct()
                .sorted()
                .toList();
        Map<Indicator, int[]> counts = new LinkedHashMap<>();
        framework.indicators().forEach(i -> counts.put(i, new int[4]));
        Map<Cause, Integer> causes = new LinkedHashMap<>();
        for (Course course : courses) {
            course.causes().forEach((cause, count) -> causes.merge(cause, count, Integer::sum));
            for (Step step : course.steps()) {
                int[] of = counts.getOrDefault(step.indicator(), new int[4]);
                of[step.direction().isEmpty() ? 3 : step.direction().getAsInt() + 1]++;
            }
        }
        List<Moves> moves = new ArrayList<>();
        counts.forEach((indicator, of) -> moves.add(new Moves(indicator, of[2], of[0], of[1], of[3])));
        List<RankShift> shifts = new ArrayList<>();
        for (int i = 1; i < editions.size(); i++) {
            shifts.add(RankShift.of(framework, courses, editions.get(i - 1), editions.get(i)));
        }
        return new Trends(framework, editions, courses, moves, causes, shifts);
    }
}
