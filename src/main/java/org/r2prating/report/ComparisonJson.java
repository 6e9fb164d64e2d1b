package org.r2prating.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Recommendation;
import org.r2prating.explain.ExplanationJson;
import org.r2prating.explain.Wording;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.Fact;
import org.r2prating.model.Framework;
import org.r2prating.model.Subject;

/** Two states side by side as JSON; its schema is {@code comparison.schema.json}. */
public final class ComparisonJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ComparisonJson() {}

    public static ObjectNode of(Comparison comparison, Framework framework) {
        Wording wording = new Wording(framework);
        Basis basis = comparison.basis();
        ObjectNode root = NODES.objectNode();
        root.put("edition", basis.edition().id());
        root.put("cutOff", basis.edition().until().toString());
        root.put("searchedNone", basis.policy().toString());
        Json.digests(root, basis.packDigest(), basis.factsDigest(), basis.version());
        ArrayNode states = root.putArray("states");
        states.add(state(comparison.left()));
        states.add(state(comparison.right()));
        ArrayNode indicators = root.putArray("indicators");
        for (Comparison.Pair pair : comparison.pairs()) {
            ObjectNode item = indicators.addObject();
            item.put("indicator", pair.indicator().id());
            item.put("differs", pair.differs());
            item.set("sides", NODES.arrayNode().add(side(pair.left(), wording)).add(side(pair.right(), wording)));
        }
        return root;
    }

    private static ObjectNode state(Assessment assessment) {
        ObjectNode node = NODES.objectNode();
        node.put("state", assessment.country().iso3());
        node.put("name", assessment.country().name());
        node.set("score", AssessmentJson.score(assessment.score()));
        return node;
    }

    private static ObjectNode side(Recommendation recommendation, Wording wording) {
        ObjectNode node = NODES.objectNode();
        ExplanationJson.outcome(node, recommendation.outcome());
        node.set(
                "certainty",
                recommendation.certainty().map(ExplanationJson::certainty).orElse(null));
        ArrayNode facts = node.putArray("facts");
        Comparison.deciding(recommendation).forEach(f -> facts.add(fact(f, wording)));
        ArrayNode missing = node.putArray("missing");
        recommendation.missing().stream().map(Subject::toString).forEach(missing::add);
        return node;
    }

    private static ObjectNode fact(Fact fact, Wording wording) {
        ObjectNode node = NODES.objectNode()
                .put("id", fact.id())
                .put("text", wording.fact(fact))
                .put("status", Wording.status(fact));
        ArrayNode sources = node.putArray("sources");
        for (Evidence evidence : fact.evidence()) {
            sources.addObject().put("source", evidence.source()).put("locator", evidence.locator());
        }
        return node;
    }
}
