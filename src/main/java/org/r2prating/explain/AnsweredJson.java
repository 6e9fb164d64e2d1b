package org.r2prating.explain;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.r2prating.explain.Answered.Attempted;
import org.r2prating.explain.Answered.Checked;
import org.r2prating.explain.Answered.Lift;
import org.r2prating.explain.Answered.LiftSet;
import org.r2prating.explain.Answered.WhyNotAnswer;
import org.r2prating.explain.Explanation.Said;

/** The answers to what a reviewer asks, as JSON. */
final class AnsweredJson {

    private AnsweredJson() {}

    /** Puts them into an explanation's node. */
    static void put(ObjectNode root, Answered answered) {
        ArrayNode whyNot = root.putArray("whyNot");
        answered.whyNot().forEach(answer -> whyNot.add(whyNot(answer)));
        answered.lift().ifPresent(lift -> root.set("whatWouldChange", lift(lift)));
        root.set("hangsOn", said(answered.hangsOn()));
        root.set("policies", ExplanationJson.texts(answered.policies()));
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
            set.changes()
                    .forEach(change ->
                            changes.addObject().put("change", change.text()).put("effort", change.effort()));
        }
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
