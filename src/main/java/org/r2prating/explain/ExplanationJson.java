package org.r2prating.explain;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import org.r2prating.engine.Certainty;
import org.r2prating.engine.Flag;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Recommendation;
import org.r2prating.model.RatingRange;
import org.r2prating.rules.RuleCard;

/** An explanation as JSON, every reference by id; its schema is {@code explanation.schema.json}. */
public final class ExplanationJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ExplanationJson() {}

    /** Several, in their order. */
    public static ArrayNode of(List<Explanation> explanations) {
        ArrayNode array = NODES.arrayNode();
        explanations.forEach(explanation -> array.add(of(explanation)));
        return array;
    }

    public static ObjectNode of(Explanation explanation) {
        Recommendation recommendation = explanation.recommendation();
        ObjectNode root = NODES.objectNode();
        root.put("state", explanation.assessment().country().iso3());
        root.put("edition", explanation.assessment().edition().id());
        root.put("cutOff", explanation.assessment().edition().until().toString());
        root.put("searchedNone", explanation.assessment().policy().toString());
        root.putObject("digests")
                .put("rules", explanation.assessment().packDigest())
                .put("facts", explanation.assessment().factsDigest());
        root.put("indicator", recommendation.indicator().id());
        outcome(root, recommendation.outcome());
        root.set(
                "certainty",
                recommendation.certainty().map(ExplanationJson::certainty).orElse(null));
        root.set("flags", flags(recommendation.flags()));
        ArrayNode held = root.putArray("held");
        for (Explanation.Held rule : explanation.held()) {
            ObjectNode node = card(rule.card()).put("decisive", rule.decisive());
            held.add(node);
            recommendation.derivation().reasons().stream()
                    .filter(reason -> reason.card().equals(rule.card()))
                    .forEach(reason -> node.set("firings", FiringJson.firings(reason)));
            ArrayNode sentences = node.putArray("sentences");
            for (Explanation.Said said : rule.sentences()) {
                ObjectNode sentence = sentences.addObject().put("text", said.text());
                sentence.set("facts", texts(said.facts()));
                sentence.set("citations", numbers(said.citations()));
            }
        }
        root.set("facts", FactJson.facts(explanation.facts()));
        ArrayNode disputes = root.putArray("disputes");
        for (Explanation.Side side : explanation.disputes()) {
            ObjectNode node = disputes.addObject()
                    .put("fact", side.fact().fact().id())
                    .put("text", side.fact().text());
            outcome(node, side.outcome());
            node.set("citations", numbers(side.fact().citations()));
        }
        root.set("known", FactJson.facts(explanation.known()));
        root.set("setAside", FactJson.facts(explanation.setAside()));
        ArrayNode heldBack = root.putArray("heldBack");
        for (Explanation.Blocked blocked : explanation.heldBack()) {
            ObjectNode node = card(blocked.card());
            node.set("facts", texts(blocked.facts()));
            heldBack.add(node);
        }
        ArrayNode silent = root.putArray("didNotHold");
        explanation.silent().forEach(card -> silent.add(card(card)));
        ArrayNode missing = root.putArray("missing");
        for (Explanation.Missing item : explanation.missing()) {
            missing.addObject()
                    .put("subject", item.subject())
                    .put("asks", item.text())
                    .put("look", item.look());
        }
        explanation.answered().ifPresent(answered -> AnsweredJson.put(root, answered));
        ArrayNode citations = root.putArray("citations");
        explanation.citations().forEach(c -> citations.add(FactJson.citation(c)));
        return root;
    }

    /** What stands for an outcome in any JSON of ours: outcome, rating, lowest, highest. */
    public static void outcome(ObjectNode node, Outcome outcome) {
        node.put("outcome", outcome.name());
        node.put("rating", outcome.rating().map(r -> r.label()).orElse(null));
        RatingRange range = outcome.range().orElse(null);
        node.put("lowest", range == null ? null : range.lowest().label());
        node.put("highest", range == null ? null : range.highest().label());
    }

    /** The level and its reasons. */
    public static ObjectNode certainty(Certainty certainty) {
        ObjectNode node = NODES.objectNode().put("level", certainty.level().label());
        ArrayNode doubts = node.putArray("doubts");
        certainty.doubts().forEach(d -> doubts.add(d.words()));
        return node;
    }

    /** The flags by id. */
    public static ArrayNode flags(Collection<Flag> flags) {
        return texts(flags.stream().map(Flag::id).toList());
    }

    static ArrayNode texts(Collection<String> texts) {
        ArrayNode array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    static ArrayNode numbers(Collection<Integer> numbers) {
        ArrayNode array = NODES.arrayNode();
        numbers.forEach(array::add);
        return array;
    }

    private static ObjectNode card(RuleCard card) {
        ObjectNode node = NODES.objectNode()
                .put("rule", card.name())
                .put("conclusion", card.conclusion())
                .put("basis", card.basis())
                .put("at", card.origin().toString());
        node.set("conditions", texts(card.conditions()));
        return node;
    }
}
