package org.r2prating.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.r2prating.Shipped;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.FactBase;
import org.r2prating.model.Country;
import org.r2prating.model.SearchedNone;

class AssessmentJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static String json(FactBase base, Country country, String edition, SearchedNone policy) {
        Assessment assessment = new Recommender(Shipped.pack(), base).assess(country, Shipped.edition(edition), policy);
        return Json.text(AssessmentJson.of(
                assessment, assessment.recommendations(), Shipped.pack().framework(), "test"));
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream schema =
                AssessmentJson.class.getResourceAsStream("/org/r2prating/schema/assessment.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Optional.ofNullable(schema).orElseThrow());
        }
    }

    @ParameterizedTest
    @CsvSource({"2022, WORST", "2022, NEUTRAL", "2022, EXCLUDE", "2022, CARRY_FORWARD", "2019, WORST", "2019, NEUTRAL"})
    void whatIsPrintedIsValidByItsSchema(String edition, SearchedNone policy) throws IOException {
        String text = json(Shipped.base(), Shipped.country("PRK"), edition, policy);
        assertThat(schema().validate(JSON.readTree(text))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNotAnAssessment() throws IOException {
        ObjectNode root =
                (ObjectNode) JSON.readTree(json(Shipped.base(), Shipped.country("PRK"), "2022", SearchedNone.WORST));
        ((ObjectNode) root.get("recommendations").get(0)).put("outcome", "bad");
        root.put("surplus", true);
        assertThat(schema().validate(root)).hasSize(2);
    }

    @Test
    void aStateOfWhichNothingIsKnownIsInsufficientThroughoutAndHasNoScore() throws IOException {
        String text = json(Shipped.base(), Country.invented("QAA", "Testland"), "2022", SearchedNone.WORST);
        JsonNode root = JSON.readTree(text);
        assertThat(schema().validate(root)).isEmpty();
        assertThat(root.get("recommendations")).hasSize(36).allSatisfy(r -> {
            assertThat(r.get("outcome").asText()).isEqualTo("insufficient evidence");
            assertThat(r.get("rating").isNull()).isTrue();
            assertThat(r.get("reasons")).isEmpty();
            assertThat(r.get("missing")).isNotEmpty();
        });
        assertThat(root.get("score").get("exact").isNull()).isTrue();
        assertThat(root.get("score").get("insufficient").asInt()).isEqualTo(36);
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        String once = json(Shipped.base(), Shipped.country("PRK"), "2022", SearchedNone.WORST);
        FactBase again = Shipped.readFacts(Shipped.FACTS);
        assertThat(json(again, Shipped.country("PRK"), "2022", SearchedNone.WORST))
                .isEqualTo(once);
    }
}
