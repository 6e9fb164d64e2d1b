package org.r2prating.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Change;
import org.r2prating.engine.Reason;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Score;
import org.r2prating.explain.ExplanationJson;
import org.r2prating.explain.Sentence;
import org.r2prating.explain.Sentences;
import org.r2prating.explain.Wording;
import org.r2prating.facts.Fact;
import org.r2prating.model.Framework;
import org.r2prating.model.Subject;

/** An assessment as JSON; its schema is {@code assessment.schema.json}. */
public final class AssessmentJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AssessmentJson() {}

    /** All of it, or only the recommendations that are shown. */
    public static ObjectNode of(
            Assessment assessment, List<Recommendation> shown, Framework framework, String version) {
        ObjectNode root = NODES.objectNode();
        root.put("state", assessment.country().iso3());
        root.put("edition", assessment.edition().id());
        root.put("cutOff", assessment.edition().until().toString());
        root.put("searchedNone", assessment.policy().toString());
        root.set("score", score(assessment.score()));
        Json.digests(root, assessment.packDigest(), assessment.factsDigest(), version);
        Sentences sentences = new Sentences(new Wording(framework), assessment.country(), assessment.edition());
        ArrayNode recommendations = root.putArray("recommendations");
        shown.forEach(r -> recommendations.add(recommendation(assessment, r, sentences)));
        return root;
    }

    /** What stands for a score in any JSON of ours. */
    public static ObjectNode score(Score score) {
        ObjectNode node = NODES.objectNode();
        node.put("exact", score.exact().orElse(null));
        node.put("headline", score.headline().orElse(null));
        node.put("formula", score.formula().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        node.put("points", score.points());
        node.put("divisor", score.possible());
        node.put("rated", score.rated());
        node.put("ranges", score.ranges());
        node.put("insufficient", score.insufficient());
        node.put("notApplicable", score.notApplicable());
        node.put("lowest", score.lowest().orElse(null));
        node.put("highest", score.highest().orElse(null));
        return node;
    }

    private static ObjectNode recommendation(
            Assessment assessment, Recommendation recommendation, Sentences sentences) {
        ObjectNode node = NODES.objectNode();
        node.put("indicator", recommendation.indicator().id());
        ExplanationJson.outcome(node, recommendation.outcome());
        node.put(
                "previous",
                assessment
                        .previous()
                        .flatMap(p -> p.of(recommendation.indicator().id()))
                        .flatMap(r -> r.outcome().rating())
                        .map(r -> r.label())
                        .orElse(null));
        Change change = assessment.change(recommendation);
        node.put("change", change.label());
        node.put("cause", change.cause().orElse(null));
        node.set(
                "certainty",
                recommendation.certainty().map(ExplanationJson::certainty).orElse(null));
        node.set("flags", ExplanationJson.flags(recommendation.flags()));
        ArrayNode reasons = node.putArray("reasons");
        for (Reason reason : recommendation.derivation().reasons()) {
            ObjectNode item = reasons.addObject();
            item.put("rule", reason.card().name());
            item.put("conclusion", reason.card().conclusion());
            item.put("decisive", recommendation.decisive().contains(reason));
            item.put(
                    "sentence",
                    sentences.of(reason).stream().map(Sentence::text).collect(Collectors.joining(" ")));
            ArrayNode facts = item.putArray("facts");
            reason.facts().stream().map(Fact::id).forEach(facts::add);
        }
        ArrayNode missing = node.putArray("missing");
        recommendation.missing().stream().map(Subject::toString).forEach(missing::add);
        return node;
    }
}
