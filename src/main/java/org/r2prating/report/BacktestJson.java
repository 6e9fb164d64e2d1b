package org.r2prating.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.r2prating.consistency.agreement.Coefficient;
import org.r2prating.consistency.agreement.Interval;
import org.r2prating.consistency.agreement.Share;
import org.r2prating.consistency.backtest.AgainstPrinting;
import org.r2prating.consistency.backtest.AgainstPublished;
import org.r2prating.consistency.backtest.Agreement;
import org.r2prating.consistency.backtest.Comparison;
import org.r2prating.consistency.backtest.Comparison.Verdict;
import org.r2prating.consistency.backtest.ScoreComparison;
import org.r2prating.consistency.backtest.Slice;
import org.r2prating.model.RatingRange;
import org.r2prating.model.Scale;

/** A back-test against published ratings as JSON; its schema is {@code backtest.schema.json}. */
public final class BacktestJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private BacktestJson() {}

    /** What goes under {@code published}. */
    public static ObjectNode of(AgainstPublished against, Scale scale) {
        ObjectNode root = NODES.objectNode();
        ArrayNode levels = root.putArray("levels");
        scale.labels().forEach(levels::add);
        ArrayNode printings = root.putArray("printings");
        against.printings().forEach(p -> printings.add(printing(p)));
        ArrayNode scores = root.putArray("scores");
        for (ScoreComparison score : against.scores()) {
            scores.addObject()
                    .put("state", score.country().iso3())
                    .put("edition", score.edition().id())
                    .put("published", score.published())
                    .put("recommended", score.recommended().headline().orElse(null))
                    .put("rated", score.recommended().rated());
        }
        return root;
    }

    private static ObjectNode printing(AgainstPrinting against) {
        ObjectNode node = NODES.objectNode();
        node.put("printing", against.printing().id());
        node.put("states", against.uncertainty().states());
        node.set("agreement", agreement(against.agreement()));
        ObjectNode intervals = node.putObject("intervals");
        intervals.set("exact", interval(against.uncertainty().exact()));
        intervals.set("adjacent", interval(against.uncertainty().adjacent()));
        intervals.set("meanDifference", interval(against.uncertainty().meanDifference()));
        intervals.set("kappa", interval(against.uncertainty().kappa()));
        node.set(
                "baseline",
                against.baseline()
                        .map(b -> {
                            ObjectNode baseline = NODES.objectNode();
                            baseline.put("rating", b.rating().label());
                            baseline.set("right", share(b.right()));
                            return baseline;
                        })
                        .orElse(null));
        node.set("editions", slices(against.byEdition()));
        node.set("areas", slices(against.byArea()));
        node.set("indicators", slices(against.byIndicator()));
        node.set("rules", slices(against.byRule()));
        ArrayNode differences = node.putArray("differences");
        against.with(Verdict.DIFFERENT).forEach(c -> differences.add(difference(c)));
        against.with(Verdict.RANGE_BESIDE_PUBLISHED).forEach(c -> differences.add(difference(c)));
        ArrayNode cautions = node.putArray("cautions");
        against.cautions().forEach(cautions::add);
        return node;
    }

    private static ArrayNode slices(List<Slice> slices) {
        ArrayNode array = NODES.arrayNode();
        for (Slice slice : slices) {
            ObjectNode node = array.addObject();
            node.put("id", slice.id());
            node.set("agreement", agreement(slice.agreement()));
        }
        return array;
    }

    private static ObjectNode agreement(Agreement agreement) {
        ObjectNode node = NODES.objectNode();
        node.put("published", agreement.published());
        node.put("points", agreement.points().total());
        node.set("exact", share(agreement.points().exact()));
        node.set("adjacent", share(agreement.points().adjacent()));
        node.put("meanDifference", rounded(agreement.points().meanDifference()));
        Coefficient kappa = agreement.kappa();
        node.put("kappa", rounded(kappa.value()));
        node.put(
                "kappaUndefined",
                kappa instanceof Coefficient.Undefined undefined
                        ? undefined.why().words()
                        : null);
        node.put("rangesAround", agreement.rangesAround());
        node.put("rangesBeside", agreement.rangesBeside());
        node.put("insufficient", agreement.insufficient());
        node.put("notApplicable", agreement.notApplicable());
        ArrayNode matrix = node.putArray("matrix");
        for (List<Integer> row : agreement.points().counts()) {
            ArrayNode cells = matrix.addArray();
            row.forEach(cells::add);
        }
        return node;
    }

    private static ObjectNode difference(Comparison comparison) {
        ObjectNode node = NODES.objectNode();
        node.put("state", comparison.country().iso3());
        node.put("edition", comparison.edition().id());
        node.put("indicator", comparison.recommendation().indicator().id());
        Optional<RatingRange> range = comparison.recommendation().outcome().range();
        node.put("lowest", range.map(r -> r.lowest().label()).orElse(null));
        node.put("highest", range.map(r -> r.highest().label()).orElse(null));
        node.put("published", comparison.published().label());
        ArrayNode rules = node.putArray("rules");
        comparison.rules().forEach(rules::add);
        return node;
    }

    public static ObjectNode share(Share share) {
        ObjectNode node = NODES.objectNode();
        node.put("part", share.part());
        node.put("whole", share.whole());
        node.put("value", rounded(share.value()));
        return node;
    }

    /** Null where there is none. */
    public static JsonNode interval(Optional<Interval> interval) {
        if (interval.isEmpty()) {
            return NODES.nullNode();
        }
        ObjectNode node = NODES.objectNode();
        node.put("low", rounded(OptionalDouble.of(interval.get().low())));
        node.put("high", rounded(OptionalDouble.of(interval.get().high())));
        node.put(
                "method",
                interval.get().method().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return node;
    }

    /** Four decimals; null where there is no value. */
    public static @Nullable BigDecimal rounded(OptionalDouble value) {
        return value.isEmpty() ? null : BigDecimal.valueOf(value.getAsDouble()).setScale(4, RoundingMode.HALF_UP);
    }
}
