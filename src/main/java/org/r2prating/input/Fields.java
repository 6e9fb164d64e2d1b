package org.r2prating.input;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The keys and values of a mapping in a file. What nobody asks for is an unknown key; no value means not given. */
public final class Fields {

    private final String label;
    private final Origin at;
    private final Problems problems;
    private final Map<String, Value> keys = new LinkedHashMap<>();
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(String label, Origin at, Problems problems) {
        this.label = label;
        this.at = at;
        this.problems = problems;
    }

    static <T> T read(
            MappingNode node, String name, String within, Origin at, Problems problems, Function<Fields, T> reading) {
        Fields fields = new Fields(label(node, name, within), at, problems);
        node.getValue().forEach(fields::add);
        T read = reading.apply(fields);
        fields.reportUnknownKeys();
        return read;
    }

    /** What messages call it: its section, with its id if it has one. */
    public String label() {
        return label;
    }

    public Origin at() {
        return at;
    }

    /** A key that must be there; reading a missing value reports it. */
    public Value get(String key) {
        return find(key).orElseGet(() -> {
            Value empty = keys.get(key);
            return new Value(key, label, empty == null ? at : empty.at(), null, problems);
        });
    }

    /** A key that may be there. */
    public Optional<Value> find(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isMissing());
    }

    /** Allows keys that the reader does not use. */
    public void allow(Collection<String> others) {
        asked.addAll(others);
    }

    /** Allows every key. */
    public void allowAll() {
        asked.addAll(keys.keySet());
    }

    /** All keys with their values, for a mapping whose keys are data. */
    public void forEach(BiConsumer<Value, Value> reading) {
        allowAll();
        keys.forEach((key, found) -> reading.accept(found, get(key)));
    }

    private void add(NodeTuple entry) {
        Origin place = YamlFile.at(at.file(), entry.getKeyNode().getStartMark());
        Value key = new Value("key", label, place, entry.getKeyNode(), problems);
        if (!(entry.getKeyNode() instanceof ScalarNode scalar)) {
            key.wrong("is not a text", "Maybe quote a text that begins with a bracket.");
            return;
        }
        Node node = entry.getValueNode();
        Origin origin = YamlFile.at(at.file(), node.getStartMark());
        Value earlier = keys.putIfAbsent(scalar.getValue(), key);
        if (earlier == null) {
            values.put(scalar.getValue(), new Value(scalar.getValue(), label, origin, node, problems));
        } else {
            key.wrong(
                    "stands twice",
                    "Keep one of them; the other is in line " + earlier.at().line() + ".");
        }
    }

    private void reportUnknownKeys() {
        keys.forEach((name, key) -> {
            if (!asked.contains(name)) {
                key.unknown(asked);
            }
        });
    }

    /** The list's key with the id of its entry, if it has one, or else what it is part of. */
    private static String label(MappingNode node, String name, String within) {
        for (NodeTuple entry : node.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode key
                    && key.getValue().equals("id")
                    && entry.getValueNode() instanceof ScalarNode id) {
                return (name.isEmpty() ? "entry" : name) + " (" + Shown.text(id.getValue()) + ")";
            }
        }
        return within.isEmpty() ? name : name + " of " + within;
    }
}
