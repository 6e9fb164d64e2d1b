package org.r2prating.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;

/** JSON as we print it: indented, with the same line ends on every platform. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    public static String text(JsonNode node) {
        try {
            return MAPPER.writer(printer()).writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of nodes can always be written", e);
        }
    }

    /** Says with which rules, facts and program a document was made. */
    public static void digests(ObjectNode root, String rules, String facts, String version) {
        root.putObject("digests").put("rules", rules).put("facts", facts).put("version", version);
    }

    /** Writes a document piece by piece; leaves the stream open. */
    static JsonGenerator stream(Writer out) throws IOException {
        return MAPPER.createGenerator(out).setPrettyPrinter(printer()).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    private static PrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }
}
