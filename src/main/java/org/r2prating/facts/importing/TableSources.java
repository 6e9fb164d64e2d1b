package org.r2prating.facts.importing;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.r2prating.facts.Source;
import org.r2prating.input.Origin;
import org.r2prating.input.Problems;

/** The records of published files that tables rest on; written by imports and by nobody else. */
record TableSources(Path file) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The file with a record added or replaced; empty, with a problem, when people use its id for another source. */
    Optional<String> with(ObjectNode added, Map<String, Source> known, Problems problems) throws IOException {
        Map<String, JsonNode> records = new TreeMap<>();
        try {
            if (Files.exists(file)) {
                JSON.readTree(file.toFile())
                        .forEach(record -> records.put(record.path("id").asText(), record));
            }
        } catch (JsonProcessingException malformed) {
            JsonLocation at = malformed.getLocation();
            problems.report(
                    new Origin(file.toString().replace('\\', '/'), at.getLineNr(), at.getColumnNr()),
                    "this is not JSON (" + malformed.getOriginalMessage() + ")",
                    "Maybe restore it from an earlier version.");
            return Optional.empty();
        }
        String id = added.path("id").asText();
        if (known.containsKey(id) && !records.containsKey(id)) {
            problems.report(
                    Origin.of(file.toString().replace('\\', '/')),
                    "source (" + id + ") stands already in sources.json",
                    "Choose another id in the mapping.");
            return Optional.empty();
        }
        records.put(id, added);
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        records.values().forEach(all::add);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return Optional.of(JSON.writer(printer).writeValueAsString(all) + "\n");
    }
}
