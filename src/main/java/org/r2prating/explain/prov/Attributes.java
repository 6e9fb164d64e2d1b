package org.r2prating.explain.prov;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** What a document says of a thing or of a relation; every value with its type. What is empty is not said. */
final class Attributes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode node = NODES.objectNode();

    ObjectNode node() {
        return node;
    }

    /** One end of a relation. */
    Attributes end(String role, String name) {
        node.put("prov:" + role, name);
        return this;
    }

    Attributes type(String qualifiedName) {
        return add("prov:type", typed(qualifiedName, "prov:QUALIFIED_NAME"));
    }

    Attributes role(String word) {
        return add("prov:role", typed(Names.of(word), "prov:QUALIFIED_NAME"));
    }

    Attributes label(String words) {
        return add("prov:label", NODES.objectNode().put("$", words).put("lang", "en"));
    }

    Attributes location(String place, String type) {
        return place.isEmpty() ? this : add("prov:location", typed(place, type));
    }

    Attributes text(String name, String words) {
        return words.isEmpty() ? this : add(Names.of(name), typed(words, "xsd:string"));
    }

    Attributes uri(String name, String address) {
        return address.isEmpty() ? this : add(Names.of(name), typed(address, "xsd:anyURI"));
    }

    Attributes day(String name, LocalDate day) {
        return add(Names.of(name), typed(day.toString(), "xsd:date"));
    }

    Attributes yes(String name, boolean yes) {
        return add(Names.of(name), typed(Boolean.toString(yes), "xsd:boolean"));
    }

    private static ObjectNode typed(String value, String type) {
        return NODES.objectNode().put("$", value).put("type", type);
    }

    /** A second value makes an array of the two. */
    private Attributes add(String name, ObjectNode value) {
        JsonNode before = node.get(name);
        if (before == null) {
            node.set(name, value);
        } else if (before instanceof ArrayNode several) {
            several.add(value);
        } else {
            node.set(name, NODES.arrayNode().add(before).add(value));
        }
        return this;
    }
}
