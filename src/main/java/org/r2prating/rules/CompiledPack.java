package org.r2prating.rules;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What compiling a pack gives and the cache keeps.
 *
 * @param criteria of a pack of steps: the conditions of each rule, by its name; else empty
 * @param models the names of the classes that hold the rules of a file each
 * @param classes all classes by name
 */
record CompiledPack(
        List<RuleCard> cards,
        SortedMap<String, List<Criterion>> criteria,
        List<String> models,
        SortedMap<String, byte[]> classes) {

    CompiledPack(List<RuleCard> cards, List<String> models, SortedMap<String, byte[]> classes) {
        this(cards, new TreeMap<>(), models, classes);
    }

    CompiledPack {
        cards = List.copyOf(cards);
        criteria = new TreeMap<>(Map.copyOf(criteria));
        models = List.copyOf(models);
        classes = new TreeMap<>(Map.copyOf(classes));
    }
}
