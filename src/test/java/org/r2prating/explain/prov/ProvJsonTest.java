package org.r2prating.explain.prov;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openprovenance.prov.model.Document;
import org.r2prating.MadeUpFacts;
import org.r2prating.Shipped;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Recommender;
import org.r2prating.explain.Explained;
import org.r2prating.explain.Explanation;
import org.r2prating.facts.EvidenceStatus;
import org.r2prating.facts.Fact;
import org.r2prating.facts.FactBase;
import org.r2prating.model.SearchedNone;
import org.r2prating.report.Json;

/**
 * Derivations as PROV-JSON. Three things look at every document: our schema at its form; {@link ProvToolbox}, the library
 * of the standard's editors, which reads it back (so that its form is not ours alone) and runs its validator (typing,
 * uniqueness, ordering of events, impossibility); and {@link Constraints}, which asks what the validator does not: that
 * every name is declared.
 */
class ProvJsonTest {

    private static final JsonSchema SCHEMA = schema();

    private static JsonSchema schema() {
        try (InputStream text = ProvJson.class.getResourceAsStream("/org/r2prating/schema/provenance.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Optional.ofNullable(text).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode prov(List<Explanation> explanations) {
        return ProvJson.of(
                explanations, Shipped.pack().framework(), Shipped.base().sources(), "1.0-test");
    }

    @ParameterizedTest
    @CsvSource({
        "PRK, 2022, WORST",
        "PRK, 2019, WORST",
        "PRK, 2022, CARRY_FORWARD",
        "AUS, 2022, NEUTRAL",
        "FJI, 2022, WORST",
        "LAO, 2022, WORST"
    })
    void everyDerivationIsValid(String iso3, String edition, SearchedNone policy) {
        List<Explanation> all = Explained.all(iso3, edition, policy);
        for (Explanation one : all) {
            valid(prov(List.of(one)), one.recommendation().indicator().id());
        }
        valid(prov(all), "all together");
    }

    private static void valid(ObjectNode document, String what) {
        assertThat(SCHEMA.validate(document)).as(what).isEmpty();
        assertThat(Constraints.brokenIn(document)).as(what).isEmpty();
        Document read = ProvToolbox.read(document);
        assertThat(read.getStatementOrBundle()).as(what).hasSize(statements(document));
        assertThat(ProvToolbox.foundIn(read)).as(what).isEmpty();
    }

    private static int statements(JsonNode document) {
        int statements = 0;
        for (JsonNode section : document) {
            statements += section.size();
        }
        return statements - document.get("prefix").size();
    }

    @Test
    void factsInConflictAndFactsOfOneNameAreFactsOfTheirOwn() {
        Fact one = MadeUpFacts.finding(
                "same",
                "risk-level",
                "very-high",
                EvidenceStatus.CONFLICTING,
                MadeUpFacts.evidence("un-a-76-242", "p. 1", ""));
        Fact two = MadeUpFacts.finding(
                "same",
                "risk-level",
                "high",
                EvidenceStatus.CONFLICTING,
                MadeUpFacts.evidence("un-a-76-242", "p. 9", ""));
        FactBase base = MadeUpFacts.base(one, two);
        Assessment assessment = new Recommender(Shipped.pack(), base)
                .assess(MadeUpFacts.COUNTRY, MadeUpFacts.EDITION, SearchedNone.WORST);
        ObjectNode document = prov(List.of(Explanation.of(
                assessment, assessment.of("reduce-risks").orElseThrow(), Shipped.pack(), base.sources())));
        valid(document, "conflict");
        assertThat(names(document.get("entity")))
                .filteredOn(n -> n.startsWith("r2p:fact/"))
                .hasSize(2);
        assertThat(names(document.get("activity")))
                .filteredOn(n -> n.startsWith("r2p:coding/"))
                .hasSize(2);
        assertThat(document.get("agent")
                        .get("r2p:person/kim")
                        .get("prov:label")
                        .get("$")
                        .asText())
                .isEqualTo("Kim");
    }

    @Test
    void aRecommendationLeadsToItsRulesAndToItsSources() {
        ObjectNode document = prov(peacekeeping());
        JsonNode generation = document.get("wasGeneratedBy").elements().next();
        String evaluation = generation.get("prov:activity").asText();
        assertThat(document.get("entity")
                        .get(generation.get("prov:entity").asText())
                        .get("r2p:outcome")
                        .get("$")
                        .asText())
                .isEqualTo("rated");
        assertThat(document.get("wasAssociatedWith"))
                .filteredOn(a -> a.get("prov:activity").asText().equals(evaluation))
                .extracting(a -> a.get("prov:plan").asText())
                .anyMatch(plan -> plan.startsWith("r2p:rule/"));
        assertThat(document.get("wasDerivedFrom"))
                .extracting(d -> d.get("prov:usedEntity").asText())
                .anyMatch(used -> used.startsWith("r2p:fact/"))
                .anyMatch(used -> used.startsWith("r2p:source/"));
    }

    /** No clock: what is dated are the cut-off, the coding, and when a source was read, and these are days. */
    @Test
    void theSameInputGivesTheSameBytesAndNoTimeIsInvented() {
        String once = Json.text(prov(Explained.all("PRK", "2022", SearchedNone.WORST)));
        assertThat(Json.text(prov(Explained.all("PRK", "2022", SearchedNone.WORST))))
                .isEqualTo(once);
        assertThat(once).doesNotContain("prov:time", "prov:startTime", "prov:endTime", "xsd:dateTime");
    }

    @Test
    void whatIsWrongIsFound() {
        ObjectNode twoKinds = prov(peacekeeping());
        String evaluation = names(twoKinds.get("activity")).stream()
                .filter(n -> n.startsWith("r2p:evaluation/"))
                .findFirst()
                .orElseThrow();
        ((ObjectNode) twoKinds.get("entity"))
                .set(evaluation, twoKinds.get("activity").get(evaluation));
        assertThat(Constraints.brokenIn(twoKinds)).singleElement().asString().contains("is entity and activity");
        assertThat(ProvToolbox.foundIn(ProvToolbox.read(twoKinds))).contains("a thing of two kinds");

        ObjectNode cycle = prov(peacekeeping());
        JsonNode derivation = cycle.get("wasDerivedFrom").elements().next();
        ((ObjectNode) cycle.get("wasDerivedFrom"))
                .putObject("_:der999")
                .put("prov:generatedEntity", derivation.get("prov:usedEntity").asText())
                .put("prov:usedEntity", derivation.get("prov:generatedEntity").asText());
        assertThat(Constraints.brokenIn(cycle)).isNotEmpty();
        assertThat(ProvToolbox.foundIn(ProvToolbox.read(cycle))).contains("an event before itself");

        ObjectNode undeclared = prov(peacekeeping());
        ((ObjectNode) undeclared.get("agent")).remove("r2p:program/1-0-test");
        assertThat(Constraints.brokenIn(undeclared)).isNotEmpty();

        ObjectNode twice = prov(peacekeeping());
        ObjectNode generation = (ObjectNode) twice.get("wasGeneratedBy");
        generation.set("_:gen999", generation.elements().next().deepCopy());
        assertThat(Constraints.brokenIn(twice)).isNotEmpty();
        assertThat(SCHEMA.validate(twice.put("surplus", 1))).hasSize(1);
    }

    private static List<Explanation> peacekeeping() {
        return Explained.all("PRK", "2022", SearchedNone.WORST).stream()
                .filter(e -> e.recommendation().indicator().id().equals("peacekeeping"))
                .toList();
    }

    private static List<String> names(JsonNode section) {
        List<String> names = new ArrayList<>();
        section.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
