package org.r2prating.explain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.r2prating.engine.Firing;
import org.r2prating.engine.Reason;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Tally;
import org.r2prating.model.Subject;

/** The ways in which a rule held, as JSON: the facts of each, and what the variables of its sentence stood for. */
final class FiringJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FiringJson() {}

    static ArrayNode firings(Reason reason) {
        ArrayNode array = NODES.arrayNode();
        for (Firing firing : reason.firings()) {
            ObjectNode node = array.addObject();
            node.set("facts", ids(firing.facts()));
            ObjectNode values = node.putObject("values");
            firing.values().forEach((variable, value) -> values.set(variable, value(value)));
        }
        return array;
    }

    private static ArrayNode ids(Collection<Fact> facts) {
        return ExplanationJson.texts(facts.stream().map(Fact::id).toList());
    }

    private static JsonNode value(@Nullable Object value) {
        if (value == null) {
            return NODES.nullNode();
        }
        if (value instanceof Tally tally) {
            return tally(tally);
        }
        if (value instanceof Fact fact) {
            return NODES.objectNode().put("fact", fact.id());
        }
        if (value instanceof Number figure) {
            return figure(figure.doubleValue());
        }
        if (value instanceof Collection<?> several) {
            ArrayNode array = NODES.arrayNode();
            several.forEach(one -> array.add(value(one)));
            return array;
        }
        return NODES.textNode(
                value instanceof Enum<?> word
                        ? word.name().toLowerCase(Locale.ROOT).replace('_', '-')
                        : value.toString());
    }

    /** {@code 7 of 12, namely ...}: every entry of the list, what it counts and why. */
    private static ObjectNode tally(Tally tally) {
        ObjectNode node = NODES.objectNode().put("tally", tally.list());
        node.set("least", figure(tally.least()));
        node.set("most", figure(tally.most()));
        node.put("size", tally.size());
        ArrayNode entries = node.putArray("entries");
        for (Tally.Entry entry : tally.entries()) {
            ObjectNode one = entries.addObject()
                    .put("id", entry.id())
                    .put("label", entry.label())
                    .put("counts", entry.counts());
            one.set("least", figure(entry.least()));
            one.set("most", figure(entry.most()));
            one.set("facts", ids(entry.facts()));
            one.set(
                    "unknown",
                    ExplanationJson.texts(
                            entry.unknown().stream().map(Subject::toString).toList()));
        }
        return node;
    }

    /** A whole number without a point. */
    private static JsonNode figure(double figure) {
        return figure == Math.rint(figure) ? NODES.numberNode((long) figure) : NODES.numberNode(figure);
    }
}
