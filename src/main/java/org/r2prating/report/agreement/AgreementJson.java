package org.r2prating.report.agreement;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.OptionalDouble;
import org.r2prating.consistency.agreement.Coefficient;
import org.r2prating.consistency.agreement.ConfusionMatrix;
import org.r2prating.consistency.agreement.Grade;
import org.r2prating.consistency.agreement.Kappa;
import org.r2prating.consistency.agreement.Leniency;
import org.r2prating.consistency.agreement.Measure;
import org.r2prating.consistency.agreement.Pairwise;
import org.r2prating.consistency.agreement.Part;
import org.r2prating.consistency.agreement.RatingSet;
import org.r2prating.consistency.agreement.SetAgreement;
import org.r2prating.model.Rating;
import org.r2prating.report.BacktestJson;

/** How sets of ratings agree, as JSON; its schema is {@code agreement.schema.json}. */
public final class AgreementJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AgreementJson() {}

    public static ObjectNode of(SetAgreement agreement) {
        ObjectNode root = NODES.objectNode();
        ArrayNode levels = root.putArray("levels");
        agreement.scale().labels().forEach(levels::add);
        ArrayNode sets = root.putArray("sets");
        for (RatingSet set : agreement.sets()) {
            ObjectNode node = sets.addObject();
            node.put("name", set.name());
            node.put("says", set.says());
            node.put("ratings", set.ratings().size());
            node.put("leftOpen", set.open());
            ArrayNode marginals = node.putArray("marginals");
            for (Rating rating : agreement.scale().ratings()) {
                marginals.add(
                        set.ratings().values().stream().filter(rating::equals).count());
            }
        }
        root.put("things", agreement.things());
        root.put("states", agreement.states());
        root.put("intervals", agreement.method().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        ArrayNode measures = root.putArray("measures");
        agreement.measures().forEach(m -> measures.add(measure(m)));
        ArrayNode pairs = root.putArray("pairs");
        agreement.pairs().forEach(p -> pairs.add(pair(p)));
        ArrayNode leniency = root.putArray("leniency");
        for (Leniency of : agreement.leniency()) {
            ObjectNode node = leniency.addObject();
            node.put("set", of.set().name());
            node.put("mean", BacktestJson.rounded(of.mean()));
            node.put("alphaWithout", BacktestJson.rounded(of.alphaWithout().value()));
        }
        ArrayNode parts = root.putArray("parts");
        for (Part part : agreement.parts()) {
            ObjectNode node = parts.addObject();
            node.put("id", part.id());
            node.put("things", part.things());
            node.put("exact", BacktestJson.rounded(OptionalDouble.of(part.exact())));
            node.put("adjacent", BacktestJson.rounded(OptionalDouble.of(part.adjacent())));
            node.set("alpha", coefficient(part.alpha()));
            node.set("ac2", coefficient(part.ac2()));
        }
        return root;
    }

    private static ObjectNode pair(Pairwise pair) {
        ObjectNode node = NODES.objectNode();
        ConfusionMatrix matrix = pair.matrix();
        node.put("first", pair.first().name());
        node.put("second", pair.second().name());
        node.put("things", matrix.total());
        node.set("exact", BacktestJson.share(matrix.exact()));
        node.set("exactInterval", BacktestJson.interval(pair.exact()));
        node.set("adjacent", BacktestJson.share(matrix.adjacent()));
        node.set("adjacentInterval", BacktestJson.interval(pair.adjacent()));
        node.put("bias", BacktestJson.rounded(matrix.meanDifference()));
        node.set("biasInterval", BacktestJson.interval(pair.bias()));
        node.put("meanDistance", BacktestJson.rounded(matrix.meanDistance()));
        node.set("meanDistanceInterval", BacktestJson.interval(pair.distance()));
        node.set("kappa", measure(pair.kappa()));
        node.put("exactByChance", BacktestJson.rounded(OptionalDouble.of(Kappa.byChance(matrix))));
        node.put("kappaParadox", pair.isParadox());
        ArrayNode rows = node.putArray("matrix");
        matrix.counts().forEach(row -> {
            ArrayNode cells = rows.addArray();
            row.forEach(cells::add);
        });
        return node;
    }

    private static ObjectNode measure(Measure measure) {
        ObjectNode node = coefficient(measure.value());
        node.put("id", measure.id());
        node.put("says", measure.says());
        node.set("interval", BacktestJson.interval(measure.interval()));
        node.put("grade", measure.grade().map(Grade::words).orElse(null));
        return node;
    }

    private static ObjectNode coefficient(Coefficient coefficient) {
        ObjectNode node = NODES.objectNode();
        node.put("value", BacktestJson.rounded(coefficient.value()));
        node.put(
                "undefined",
                coefficient instanceof Coefficient.Undefined undefined
                        ? undefined.why().words()
                        : null);
        return node;
    }
}
