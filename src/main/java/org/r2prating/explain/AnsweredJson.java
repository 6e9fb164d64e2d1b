package org.r2prating.explain;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.r2prating.explain.Answered.Attempted;
import org.r2prating.explain.Answered.Checked;
import org.r2prating.explain.Answered.Lift;
import org.r2prating.explain.Answered.LiftChange;
import org.r2prating.explain.Answered.LiftSet;
import org.r2prating.explain.Answered.WhyNotAnswer;
import org.r2prating.explain.Explanation.Said;
import org.r2prating.facts.Fact;
import org.r2prating.inquiry.FactChange;
import org.r2prating.inquiry.Fragility;
import org.r2prating.inquiry.PolicyOutcome;

/** The answers to what a reviewer asks, as JSON. */
final class AnsweredJson {

    private AnsweredJson() {}

    /** Puts them into an explanation's node. */
    static void put(ObjectNode root, Answered answered) {
        ArrayNode whyNot = root.putArray("whyNot");
        answered.whyNot().forEach(answer -> whyNot.add(whyNot(answer)));
        answered.lift().ifPresent(lift -> root.set("whatWouldChange", lift(lift)));
        answered.answers().fragility().ifPresent(fragility -> root.set("hangsOn", hangsOn(answered, fragility)));
        answered.answers().policies().ifPresent(policies -> root.set("policies", policies(policies)));
    }

    private static ArrayNode policies(List<PolicyOutcome> policies) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (PolicyOutcome other : policies) {
            ExplanationJson.outcome(
                    array.addObject().put("searchedNone", other.policy().toString()), other.outcome());
        }
        return array;
    }

    /** The sentences, and the losses that they tell of; each set of sources is the smallest. */
    private static ObjectNode hangsOn(Answered answered, Fragility fragility) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("sentences", said(answered.hangsOn()));
        ArrayNode facts = node.putArray("facts");
        fragility
                .facts()
                .forEach(loss -> ExplanationJson.outcome(
                        facts.addObject().put("fact", loss.fact().id()), loss.without()));
        ArrayNode sources = node.putArray("sources");
        for (Fragility.SourceLoss loss : fragility.hangsOn()) {
            ObjectNode without = sources.addObject();
            without.set("sources", ExplanationJson.texts(loss.sources()));
            ExplanationJson.outcome(without, loss.without());
        }
        return node.put("tried", fragility.tried());
    }

    private static ObjectNode whyNot(WhyNotAnswer answer) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("rating", answer.rating())
                .put("summary", answer.summary());
        node.set("against", said(answer.against()));
        node.set("holding", said(answer.holding()));
        ArrayNode attempts = node.putArray("attempts");
        for (Attempted attempt : answer.attempts()) {
            ObjectNode rule = attempts.addObject()
                    .put("rule", attempt.card().name())
                    .put("conclusion", attempt.card().conclusion())
                    .put("at", attempt.card().origin().toString());
            ArrayNode checks = rule.putArray("conditions");
            for (Checked check : attempt.checks()) {
                checks.addObject()
                        .put("mark", check.mark().name().toLowerCase(Locale.ROOT))
                        .put("required", check.required())
                        .put("observed", check.observed())
                        .set("citations", ExplanationJson.numbers(check.citations()));
            }
        }
        return node;
    }

    private static ObjectNode lift(Lift lift) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("summary", lift.summary());
        ArrayNode sets = node.putArray("sets");
        for (LiftSet set : lift.sets()) {
            ArrayNode changes = sets.addObject().put("rating", set.rating()).putArray("changes");
            set.changes().forEach(change -> changes.add(change(change)));
        }
        return node;
    }

    private static ObjectNode change(LiftChange lift) {
        FactChange change = lift.change();
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("change", lift.text())
                .put("effort", lift.effort())
                .put("kind", change.subject().kind().section())
                .put("subject", change.subject().toString())
                .put("to", change.to())
                .put("times", change.times());
        node.set(
                "replaces",
                ExplanationJson.texts(change.replaced().stream().map(Fact::id).toList()));
        return node;
    }

    private static ArrayNode said(List<Said> said) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Said one : said) {
            ObjectNode node = array.addObject().put("text", one.text());
            node.set("facts", ExplanationJson.texts(one.facts()));
            node.set("citations", ExplanationJson.numbers(one.citations()));
        }
        return array;
    }
}
