package org.r2prating.explain.prov;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A document of provenance as it grows: things by name, each once, and relations in the order in which they are said. */
final class Statements {

    /** What a thing can be; nothing is two of these. */
    enum Thing {
        ENTITY("entity"),
        ACTIVITY("activity"),
        AGENT("agent");

        private final String section;

        Thing(String section) {
            this.section = section;
        }
    }

    /** How things relate. */
    enum Relation {
        GENERATION("wasGeneratedBy", "gen", "entity", "activity"),
        USAGE("used", "use", "activity", "entity"),
        DERIVATION("wasDerivedFrom", "der", "generatedEntity", "usedEntity"),
        ASSOCIATION("wasAssociatedWith", "assoc", "activity", "agent"),
        ATTRIBUTION("wasAttributedTo", "attr", "entity", "agent"),
        MEMBERSHIP("hadMember", "mem", "collection", "entity");

        private final String section;
        private final String id;
        private final String from;
        private final String to;

        Relation(String section, String id, String from, String to) {
            this.section = section;
            this.id = id;
            this.from = from;
            this.to = to;
        }
    }

    private final Map<Thing, SortedMap<String, Attributes>> things = new EnumMap<>(Thing.class);
    private final Map<Relation, List<Attributes>> relations = new EnumMap<>(Relation.class);

    /** Whether a thing was not spoken of yet. */
    boolean isNew(Thing thing, String name) {
        return !things.computeIfAbsent(thing, t -> new TreeMap<>()).containsKey(name);
    }

    Attributes thing(Thing thing, String name) {
        return things.computeIfAbsent(thing, t -> new TreeMap<>()).computeIfAbsent(name, n -> new Attributes());
    }

    Attributes relate(Relation relation, String from, String to) {
        Attributes attributes = new Attributes().end(relation.from, from).end(relation.to, to);
        relations.computeIfAbsent(relation, r -> new ArrayList<>()).add(attributes);
        return attributes;
    }

    ObjectNode json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putObject("prefix")
                .put("prov", "http://www.w3.org/ns/prov#")
                .put("xsd", "http://www.w3.org/2001/XMLSchema#")
                .put(Names.PREFIX, Names.NAMESPACE);
        things.forEach((thing, byName) -> {
            ObjectNode section = root.putObject(thing.section);
            byName.forEach((name, attributes) -> section.set(name, attributes.node()));
        });
        relations.forEach((relation, said) -> {
            ObjectNode section = root.putObject(relation.section);
            for (int i = 0; i < said.size(); i++) {
                section.set("_:" + relation.id + (i + 1), said.get(i).node());
            }
        });
        return root;
    }
}
