package org.r2prating.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas that editors use agree with the files that the program reads. */
class SchemasTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static Set<ValidationMessage> validate(String schema, JsonNode file) throws IOException {
        try (InputStream text = SchemasTest.class.getResourceAsStream("/org/r2prating/schema/" + schema)) {
            JsonSchema read = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Optional.ofNullable(text).orElseThrow());
            return read.validate(file);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dossier.schema.json, facts/PRK/2019.yaml",
        "dossier.schema.json, facts/PRK/2022.yaml",
        "dossier.schema.json, facts/PRK/standing.yaml",
        "dossier.schema.json, facts/AUS/2022.yaml",
        "dossier.schema.json, facts/FJI/2022.yaml",
        "dossier.schema.json, facts/KOR/2022.yaml",
        "dossier.schema.json, facts/MMR/2022.yaml",
        "dossier.schema.json, facts/PHL/2022.yaml",
        "framework.schema.json, rules/framework.yaml"
    })
    void theFilesInTheRepositoryAreValid(String schema, String file) throws IOException {
        assertThat(validate(schema, YAML.readTree(Path.of(file).toFile()))).isEmpty();
    }

    @Test
    void remarksAreValidOrRefused() throws IOException {
        String reply = "{ kind: reply, heading: H, date: 2022-05-02, text: [One.] }";
        String file = "country: PRK\nedition: \"2022\"\nremarks: [" + reply + "]\n";
        assertThat(validate("remarks.schema.json", YAML.readTree(file))).isEmpty();
        assertThat(validate("remarks.schema.json", YAML.readTree(file.replace("reply", "replie"))))
                .hasSize(1);
        assertThat(validate("remarks.schema.json", YAML.readTree(file.replace("[One.]", "[]"))))
                .hasSize(1);
    }

    @Test
    void reviewsAreValidOrRefused() throws IOException {
        String basis = "basis: { rules: \"" + "a".repeat(64) + "\", facts: \"" + "b".repeat(64) + "\" } }";
        String coding = "{ kind: coding, indicator: rome-statute, by: Kim, on: 2022-03-01, rating: Weak, " + basis;
        String decided = "{ kind: final, indicator: rome-statute, by: Kim, second: Lee, on: 2022-03-01, rating: Weak,"
                + " proposal: { outcome: Very Weak, rules: [x] }, reason: context, text: T, source: s, locator: p,"
                + basis;
        String correction = decided.replace("kind: final", "kind: correction, from: Fair");
        String file =
                "country: PRK\nedition: \"2022\"\nrecords: [" + coding + ", " + decided + ", " + correction + "]\n";
        assertThat(validate("review.schema.json", YAML.readTree(file))).isEmpty();
        for (String[] change : new String[][] {
            {"kind: coding", "kind: codng"},
            {"text: T, ", ""},
            {"from: Fair, ", ""},
            {"rating: Weak, basis", "rating: Weak, second: Lee, basis"},
            {"reason: context", "reason: because"},
            {"aaaa", "xaaa"}
        }) {
            assertThat(validate("review.schema.json", YAML.readTree(file.replace(change[0], change[1]))))
                    .as(change[0])
                    .isNotEmpty();
        }
    }

    @Test
    void closedEditionsAreValidOrRefused() throws IOException {
        String digest = "\"" + "a".repeat(64) + "\"";
        String file =
                """
                edition: "2022"
                by: Lee
                on: 2022-06-01
                program: x
                rules: D
                facts: D
                states:
                  PRK: { finals: 1, digest: D, ratings: { Very Weak: [rome-statute] } }
                """;
        String given = file.replace(" D", " " + digest);
        assertThat(validate("frozen.schema.json", YAML.readTree(given))).isEmpty();
        for (String[] change : new String[][] {{"PRK", "prk"}, {"finals: 1, ", ""}, {"[rome-statute]", "[]"}}) {
            assertThat(validate("frozen.schema.json", YAML.readTree(given.replace(change[0], change[1]))))
                    .as(change[0])
                    .isNotEmpty();
        }
    }

    @Test
    void everyMappingIsValid() throws IOException {
        try (Stream<Path> mappings = Files.list(Path.of("facts", "tables", "mappings"))) {
            for (Path mapping : mappings.toList()) {
                assertThat(validate("mapping.schema.json", YAML.readTree(mapping.toFile())))
                        .as("%s", mapping)
                        .isEmpty();
            }
        }
    }

    @Test
    void whatTheReaderRefusesTheSchemaRefusesToo() throws IOException {
        ObjectNode dossier =
                (ObjectNode) YAML.readTree(Path.of("facts/PRK/2022.yaml").toFile());
        ((ObjectNode) dossier.get("votes").get(0)).put("vote", "maybe");
        ((ObjectNode) dossier.get("treaties").get(0)).put("standing", "party").put("ratifed", 1981);
        ((ObjectNode) dossier.get("findings").get(0)).putArray("evidence");
        assertThat(validate("dossier.schema.json", dossier).toString())
                .contains("$.treaties[0]: property 'ratifed'")
                .contains("$.votes[0].vote: does not have a value in the enumeration")
                .contains("$.findings[0].evidence: must have at least 1 items");
    }
}
