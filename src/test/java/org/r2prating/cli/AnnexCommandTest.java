package org.r2prating.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.r2prating.annex.PublishedAnnex.Remark;

class AnnexCommandTest {

    private static final String ANNEXES = "src/test/resources/annexes/";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int read(String... args) {
        String[] all =
                Stream.concat(Stream.of("annex", "read"), Stream.of(args)).toArray(String[]::new);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"veldania-2022.txt", "veldania-2022.clean.txt", "osterra-2019.txt"})
    void theDataAreValidByTheirSchema(String name) throws IOException {
        assertThat(read(ANNEXES + name)).isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString());
        try (InputStream schema = getClass().getResourceAsStream("/org/r2prating/schema/published-annex.schema.json")) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(Optional.ofNullable(schema).orElseThrow())
                            .validate(json))
                    .isEmpty();
        }
        assertThat(json.get("rows")).hasSize(36);
        assertThat(json.at("/rows/34/indicator").asText()).isEqualTo("kigali-principles");
        assertThat(json.at("/rows/34/line").asInt()).isPositive();
    }

    @Test
    void eachKindOfRemarkIsInTheSchema() throws IOException {
        try (InputStream schema = getClass().getResourceAsStream("/org/r2prating/schema/published-annex.schema.json")) {
            JsonNode kinds =
                    new ObjectMapper().readTree(schema).findParent("what").at("/kind/enum");
            assertThat(kinds)
                    .extracting(JsonNode::asText)
                    .containsExactly(Stream.of(Remark.Kind.values())
                            .map(k -> k.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .toArray(String[]::new));
        }
    }

    @Test
    void whatWasReadAndTheRemarksGoBesideTheData() {
        assertThat(read(ANNEXES + "veldania-2022.txt")).isZero();
        assertThat(out.toString()).startsWith("{");
        assertThat(err.toString().lines())
                .startsWith(
                        "REPUBLIC OF VELDANIA, UPDATED ASSESSMENT OF R2P IMPLEMENTATION 2022 (edition 2022)",
                        "  summary: 36 indicators",
                        "  score: 2022 57, 2019 55, difference 2",
                        "  table: 36 rows (2 Very Weak, 5 Weak, 13 Fair, 13 Strong, 3 Very Strong)",
                        "  footnotes: 30, called 30 times; rows without one: 9",
                        "  lists: 12 treaties, 5 votes",
                        "12 remarks:")
                .anyMatch(l -> l.startsWith(ANNEXES + "veldania-2022.txt:151:") && l.contains("moved: "));
    }

    @Test
    void asTextTheyAreTheResult() throws IOException {
        Path file = folder.resolve("said.txt");
        assertThat(read(ANNEXES + "veldania-2022.clean.txt", "--format", "text", "--out", file.toString()))
                .isZero();
        assertThat(file).content().endsWith("\nNo remarks.\n");
        assertThat(out.toString() + err).isEmpty();
    }

    @Test
    void theSameAnnexGivesTheSameBytes() {
        read(ANNEXES + "osterra-2019.txt");
        String first = out.toString();
        out.getBuffer().setLength(0);
        read(ANNEXES + "osterra-2019.txt");
        assertThat(out.toString()).isEqualTo(first);
    }

    @Test
    void aFileThatIsNoAnnexIsRefusedAndNothingWritten() throws IOException {
        Path target = folder.resolve("data.json");
        Path other = Files.writeString(folder.resolve("letter.txt"), "Dear colleague,\n\nsee you on Monday.\n");
        assertThat(read(other.toString(), "--out", target.toString())).isEqualTo(3);
        assertThat(err.toString())
                .contains("letter.txt:1:1: this is no annex: none of the framework's indicators stands in it.")
                .contains("Maybe another file is meant");
        Path empty = Files.writeString(folder.resolve("empty.txt"), " \n");
        assertThat(read(empty.toString(), "--out", target.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("empty.txt:1:1: file is empty.");
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {'a', 0, 'b'});
        assertThat(read(binary.toString(), "--out", target.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("binary.txt:1:1: file is no text");
        Path latin = Files.write(folder.resolve("latin.txt"), "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read(latin.toString(), "--out", target.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("latin.txt:1:4: byte (0xE9) is not UTF-8.");
        assertThat(read(folder.resolve("none.txt").toString())).isEqualTo(3);
        assertThat(read(folder.toString())).isEqualTo(3);
        assertThat(target).doesNotExist();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).doesNotContain("\tat ");
    }

    @Test
    void theAnnexItselfIsNeverWrittenOver() throws IOException {
        Path copy = Files.copy(Path.of(ANNEXES + "osterra-2019.txt"), folder.resolve("annex.txt"));
        assertThat(read(copy.toString(), "--out", folder.resolve("./annex.txt").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("of --out is the annex itself");
        assertThat(copy).hasSameTextualContentAs(Path.of(ANNEXES + "osterra-2019.txt"));
    }
}
