package org.r2prating.explain.prov;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The constraints of PROV that a document of derivations could break, read from its JSON alone: what is named is declared
 * and is one kind of thing, what is generated is generated once, and nothing is derived from itself. The library's
 * validator does not ask for declarations.
 */
final class Constraints {

    private static final Map<String, String> KINDS = Map.of(
            "prov:entity", "entity",
            "prov:activity", "activity",
            "prov:agent", "agent",
            "prov:plan", "entity",
            "prov:generatedEntity", "entity",
            "prov:usedEntity", "entity",
            "prov:collection", "entity");

    private static final List<String> THINGS = List.of("entity", "activity", "agent");

    private final JsonNode document;
    private final List<String> broken = new ArrayList<>();

    private Constraints(JsonNode document) {
        this.document = document;
    }

    /** What is broken, in words. */
    static List<String> brokenIn(JsonNode document) {
        Constraints constraints = new Constraints(document);
        constraints.everythingIsOneKindOfThing();
        constraints.everyNameIsDeclared();
        constraints.nothingIsGeneratedTwice();
        constraints.nothingIsDerivedFromItself();
        return constraints.broken;
    }

    private Set<String> declared(String kind) {
        Set<String> names = new TreeSet<>();
        document.path(kind).fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Only an agent may be an entity or an activity as well; ours never is. */
    private void everythingIsOneKindOfThing() {
        Map<String, String> kinds = new HashMap<>();
        for (String kind : THINGS) {
            for (String name : declared(kind)) {
                String other = kinds.put(name, kind);
                if (other != null) {
                    broken.add(name + " is " + other + " and " + kind);
                }
            }
        }
    }

    private void everyNameIsDeclared() {
        for (Map.Entry<String, JsonNode> section : document.properties()) {
            if (!section.getKey().equals("prefix") && !THINGS.contains(section.getKey())) {
                section.getValue().forEach(relation -> relation.properties().forEach(this::isDeclared));
            }
        }
    }

    private void isDeclared(Map.Entry<String, JsonNode> end) {
        String kind = KINDS.get(end.getKey());
        if (kind != null && !document.path(kind).has(end.getValue().asText())) {
            broken.add(end.getValue().asText() + " is no " + kind + " that is declared");
        }
    }

    private void nothingIsGeneratedTwice() {
        Map<String, String> by = new HashMap<>();
        document.path("wasGeneratedBy").forEach(generation -> {
            String entity = generation.path("prov:entity").asText();
            if (by.put(entity, generation.path("prov:activity").asText()) != null) {
                broken.add(entity + " is generated twice");
            }
        });
    }

    private void nothingIsDerivedFromItself() {
        Map<String, Set<String>> from = new LinkedHashMap<>();
        document.path("wasDerivedFrom").forEach(derivation -> from.computeIfAbsent(
                        derivation.path("prov:generatedEntity").asText(), e -> new TreeSet<>())
                .add(derivation.path("prov:usedEntity").asText()));
        Set<String> done = new HashSet<>();
        for (String entity : from.keySet()) {
            follow(entity, from, new HashSet<>(), done);
        }
    }

    private void follow(String entity, Map<String, Set<String>> from, Set<String> path, Set<String> done) {
        if (!path.add(entity)) {
            broken.add(entity + " is derived from itself");
        } else if (done.add(entity)) {
            from.getOrDefault(entity, Set.of()).forEach(next -> follow(next, from, path, done));
        }
        path.remove(entity);
    }
}
