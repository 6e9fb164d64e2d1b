package org.r2prating.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.r2prating.Golden;
import org.r2prating.Schemas;
import org.r2prating.engine.Assessment;

/** All states in one report, written one by one. */
class StatesReportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static String written(List<Assessment> assessments, Function<PrintWriter, StatesReport> kind) {
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(text)) {
            StatesReport report = kind.apply(out);
            assessments.forEach(a -> report.add(a, a.recommendations()));
            report.end();
        }
        return text.toString();
    }

    private static String json(List<Assessment> assessments) {
        return written(assessments, out -> new StatesJson(ManyStates.FRAMEWORK, ManyStates.BASIS, out));
    }

    @Test
    void textHasALineForEachStateAndKeepsToEightyColumns() {
        String text = written(
                ManyStates.few(), out -> new StatesText(ManyStates.FRAMEWORK, ManyStates.BASIS, Style.PLAIN, out));
        Golden.matches("recommend-all.txt", text);
        assertThat(text.lines()).allMatch(l -> l.length() <= 80, "at most 80 columns");
        assertThat(text.lines().filter(l -> l.startsWith("QA"))).hasSize(8);
        String coloured = written(
                ManyStates.few(), out -> new StatesText(ManyStates.FRAMEWORK, ManyStates.BASIS, Style.ANSI, out));
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(text);
    }

    @Test
    void jsonIsOneDocumentValidByItsSchemaWithTheSameObjectForEachState() throws IOException {
        List<Assessment> few = ManyStates.few();
        JsonNode root = JSON.readTree(json(few));
        assertThat(Schemas.of("states.schema.json").validate(root)).isEmpty();
        assertThat(root.get("states")).hasSize(few.size());
        for (int i = 0; i < few.size(); i++) {
            JsonNode alone = JSON.readTree(Json.text(AssessmentJson.of(
                    few.get(i), few.get(i).recommendations(), ManyStates.FRAMEWORK, ManyStates.BASIS.version())));
            assertThat(root.get("states").get(i)).isEqualTo(alone);
        }
        JsonNode summary = root.get("summary");
        assertThat(summary.get("rated").asInt()
                        + summary.get("ranges").asInt()
                        + summary.get("insufficient").asInt()
                        + summary.get("notApplicable").asInt())
                .isEqualTo(few.size() * 36);
        ((ObjectNode) root.get("states").get(0).get("recommendations").get(0)).put("outcome", "bad");
        ((ObjectNode) root).put("surplus", 1);
        assertThat(Schemas.of("states.schema.json").validate(root)).hasSize(2);
        assertThat(Schemas.of("states.schema.json").validate(JSON.readTree(json(List.of()))))
                .isEmpty();
    }

    @Test
    void csvHasOneHeaderAndTheRowsOfEveryState() {
        List<Assessment> few = ManyStates.few();
        String csv = written(few, StatesCsv::new);
        assertThat(csv.lines()).hasSize(1 + few.size() * 36);
        assertThat(csv.lines().filter(l -> l.startsWith("state,"))).hasSize(1);
        String alone = AssessmentCsv.of(few.get(3), few.get(3).recommendations());
        assertThat(csv).contains(alone.substring(alone.indexOf('\n') + 1));
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        assertThat(json(ManyStates.few())).isEqualTo(json(ManyStates.few()));
    }
}
