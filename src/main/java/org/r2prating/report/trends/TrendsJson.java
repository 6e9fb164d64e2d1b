package org.r2prating.report.trends;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.r2prating.consistency.time.Course;
import org.r2prating.consistency.time.RankShift;
import org.r2prating.consistency.time.Stage;
import org.r2prating.consistency.time.Trends;
import org.r2prating.engine.Change;
import org.r2prating.report.BacktestJson;

/** Trends as JSON; its schema is {@code trends.schema.json}. */
public final class TrendsJson {

    private TrendsJson() {}

    public static ObjectNode of(Trends trends) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode editions = root.putArray("editions");
        trends.editions().forEach(e -> editions.add(e.id()));
        ArrayNode states = root.putArray("states");
        trends.courses().forEach(c -> state(c, states.addObject()));
        ArrayNode moves = root.putArray("indicators");
        for (Trends.Moves move : trends.moves()) {
            moves.addObject()
                    .put("indicator", move.indicator().id())
                    .put("up", move.up())
                    .put("down", move.down())
                    .put("unchanged", move.same())
                    .put("notComparable", move.untold());
        }
        ObjectNode causes = root.putObject("causes");
        trends.causes().forEach((cause, count) -> causes.put(cause.word(), count));
        ArrayNode shifts = root.putArray("ranks");
        for (RankShift shift : trends.shifts()) {
            shifts.addObject()
                    .put("before", shift.before().id())
                    .put("now", shift.now().id())
                    .put("states", shift.states())
                    .put("meanAbsoluteShift", BacktestJson.rounded(shift.meanShift()))
                    .put("kendallTauB", BacktestJson.rounded(shift.tau()));
        }
        return root;
    }

    private static void state(Course course, ObjectNode node) {
        node.put("state", course.country().iso3());
        ArrayNode scores = node.putArray("scores");
        for (Stage stage : course.stages()) {
            scores.addObject()
                    .put("edition", stage.edition().id())
                    .put("score", stage.score().exact().orElse(null))
                    .put("rated", stage.score().rated());
        }
        ArrayNode indicators = node.putArray("indicators");
        TrendLine.of(course).forEach((indicator, lines) -> {
            ObjectNode of = indicators.addObject();
            of.put("indicator", indicator.id());
            ArrayNode ratings = of.putArray("ratings");
            for (TrendLine line : lines) {
                ObjectNode rating = ratings.addObject();
                rating.put("edition", line.edition().id());
                rating.put("rating", line.rating());
                rating.put("by", line.by());
                rating.put("change", line.change().map(Change::label).orElse(null));
                ArrayNode causes = rating.putArray("causes");
                line.causes().forEach(causes::add);
                ArrayNode reasons = rating.putArray("reasons");
                line.attribution().ifPresent(a -> a.reasons().forEach(reasons::add));
            }
        });
    }
}
