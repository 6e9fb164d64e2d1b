package org.r2prating.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.r2prating.MadeUpFacts;
import org.r2prating.Shipped;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.EvidenceStatus;
import org.r2prating.facts.FactBase;
import org.r2prating.model.SearchedNone;

/** What {@code explain --format json} prints is what its schema says, and stands for itself. */
class ExplanationJsonTest {

    private static final JsonSchema SCHEMA = schema();

    private static JsonSchema schema() {
        try (InputStream text =
                ExplanationJson.class.getResourceAsStream("/org/r2prating/schema/explanation.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Optional.ofNullable(text).orElseThrow());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** PRK has a dossier in both editions, AUS and FJI in one, LAO is known from tables alone. */
    @ParameterizedTest
    @CsvSource({"PRK, 2022", "PRK, 2019", "AUS, 2022", "FJI, 2022", "LAO, 2022"})
    void everyAnsweredExplanationIsValid(String iso3, String edition) {
        ArrayNode all = ExplanationJson.of(Explained.answered(iso3, edition));
        assertThat(all).hasSize(36);
        assertThat(SCHEMA.validate(all)).isEmpty();
        all.forEach(one -> {
            assertThat(SCHEMA.validate(one)).isEmpty();
            assertThat(one.has("whyNot")).isTrue();
            everyReferenceIsThere(one);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "PRK, 2022, NEUTRAL",
        "PRK, 2019, WORST",
        "PRK, 2022, CARRY_FORWARD",
        "AUS, 2022, EXCLUDE",
        "MMR, 2022, WORST",
        "LAO, 2019, WORST"
    })
    void everyExplanationWithoutAnswersIsValid(String iso3, String edition, SearchedNone policy) {
        ArrayNode all = ExplanationJson.of(Explained.all(iso3, edition, policy));
        assertThat(SCHEMA.validate(all)).isEmpty();
        all.forEach(one -> {
            assertThat(one.get("searchedNone").asText()).isEqualTo(policy.toString());
            assertThat(one.has("whyNot")).isFalse();
            everyReferenceIsThere(one);
        });
    }

    private static void everyReferenceIsThere(JsonNode one) {
        assertThat(one.get("citations"))
                .extracting(c -> c.get("number").asInt())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, one.get("citations").size())
                                .boxed()
                                .toList());
        Set<String> facts = new HashSet<>(one.get("facts").findValuesAsText("id"));
        one.get("held").forEach(rule -> {
            rule.get("firings")
                    .forEach(f -> f.get("facts").forEach(id -> assertThat(facts).contains(id.asText())));
            rule.get("sentences")
                    .forEach(s -> s.get("facts").forEach(id -> assertThat(facts).contains(id.asText())));
        });
        int last = one.get("citations").size();
        one.findValues("citations").stream()
                .flatMap(list -> IntStream.range(0, list.size()).mapToObj(list::get))
                .filter(JsonNode::isInt)
                .forEach(number -> assertThat(number.asInt()).isBetween(1, last));
    }

    @Test
    void aCountNamesWhatItCounts() {
        JsonNode instruments = explained("international-instruments");
        JsonNode tally = instruments
                .get("held")
                .get(0)
                .get("firings")
                .get(0)
                .get("values")
                .elements()
                .next();
        assertThat(tally.get("least").asInt()).isEqualTo(7);
        assertThat(tally.get("size").asInt()).isEqualTo(12);
        assertThat(tally.get("entries"))
                .filteredOn(e -> e.get("id").asText().equals("genocide-convention"))
                .singleElement()
                .satisfies(e -> assertThat(e.get("least").asInt()).isEqualTo(1))
                .satisfies(e -> assertThat(e.get("facts").get(0).asText()).isEqualTo("genocide-convention"));
    }

    @Test
    void whatWouldChangeAndWhatItHangsOnAreData() {
        JsonNode peacekeeping = explained("peacekeeping");
        JsonNode change = peacekeeping
                .get("whatWouldChange")
                .get("sets")
                .get(0)
                .get("changes")
                .get(0);
        assertThat(change.get("kind").asText()).isEqualTo("peacekeeping");
        assertThat(change.get("to").asText()).isEqualTo("1");
        assertThat(change.get("replaces")).isNotEmpty();
        assertThat(explained("international-instruments").get("hangsOn").get("facts"))
                .extracting(loss -> loss.get("fact").asText())
                .contains("treaty-practice");
        assertThat(explained("r2p-discussions").get("policies"))
                .extracting(p ->
                        p.get("searchedNone").asText() + ": " + p.get("outcome").asText())
                .contains("neutral: insufficient evidence");
    }

    private static JsonNode explained(String indicator) {
        return Explained.answered("PRK", "2022").stream()
                .filter(e -> e.recommendation().indicator().id().equals(indicator))
                .map(ExplanationJson::of)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDisputeIsValidAndSaysTheRatingUnderEachSide() {
        FactBase base = MadeUpFacts.base(
                MadeUpFacts.finding(
                        "one",
                        "risk-level",
                        "very-high",
                        EvidenceStatus.CONFLICTING,
                        MadeUpFacts.evidence("un-a-76-242", "para. 2", "")),
                MadeUpFacts.finding(
                        "two",
                        "risk-level",
                        "high",
                        EvidenceStatus.CONFLICTING,
                        MadeUpFacts.evidence("un-a-76-242", "para. 9", "")));
        Assessment assessment = new Recommender(Shipped.pack(), base)
                .assess(MadeUpFacts.COUNTRY, MadeUpFacts.EDITION, SearchedNone.WORST);
        ObjectNode json = ExplanationJson.of(Explanation.of(
                assessment, assessment.of("reduce-risks").orElseThrow(), Shipped.pack(), base.sources()));
        assertThat(SCHEMA.validate(json)).isEmpty();
        assertThat(json.get("disputes")).hasSize(2);
    }

    @Test
    void theSchemaRefusesWhatIsNoExplanation() {
        List<Explanation> all = Explained.all("PRK", "2022", SearchedNone.WORST);
        ObjectNode one = ExplanationJson.of(all.get(0));
        one.put("surplus", true).put("outcome", "bad").remove("facts");
        assertThat(SCHEMA.validate(one)).hasSize(3);
        assertThat(SCHEMA.validate(ExplanationJson.of(all).add("surplus"))).hasSize(1);
    }
}
