package org.r2prating.explain;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Passport;
import org.r2prating.facts.Source;

/** Facts, and the places in sources where they stand, as JSON. */
final class FactJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FactJson() {}

    static ArrayNode facts(List<Explanation.FactLine> lines) {
        ArrayNode array = NODES.arrayNode();
        lines.forEach(line -> array.add(fact(line)));
        return array;
    }

    private static ObjectNode fact(Explanation.FactLine line) {
        Fact fact = line.fact();
        Passport passport = fact.passport();
        ObjectNode node = NODES.objectNode()
                .put("id", fact.id())
                .put("kind", fact.subject().kind().section())
                .put("subject", fact.subject().toString())
                .put("says", fact.says())
                .put("text", line.text())
                .put("evidenceStatus", fact.status().id())
                .put("status", line.status())
                .put("asOf", passport.asOf().toString())
                .put("retrospective", passport.retrospective())
                .put("mark", passport.mark())
                .put("at", fact.origin().toString());
        node.set("coded", coded(passport.coding()));
        node.set("citations", ExplanationJson.numbers(line.citations()));
        return node;
    }

    private static @Nullable ObjectNode coded(Passport.@Nullable Coding coding) {
        return coding == null
                ? null
                : NODES.objectNode()
                        .put("by", coding.by())
                        .put("on", coding.on().toString());
    }

    static ObjectNode citation(Citation citation) {
        Source source = citation.source();
        Evidence evidence = citation.evidence();
        return NODES.objectNode()
                .put("number", citation.number())
                .put("source", source.id())
                .put("locator", evidence.locator())
                .put("quote", evidence.quote())
                .put("reference", citation.reference())
                .put("url", source.link())
                .put(
                        "retrieved",
                        evidence.retrieved() == null
                                ? null
                                : evidence.retrieved().toString())
                .put("archived", source.archived())
                .put("digest", source.digest())
                .put("partOf", source.partOf())
                .put("assessor", source.assessor());
    }
}
