package org.r2prating.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.r2prating.Golden;
import org.r2prating.Shipped;
import org.r2prating.consistency.backtest.AgainstOrdering;
import org.r2prating.consistency.backtest.AgainstPublished;
import org.r2prating.consistency.backtest.MadeUpStates;
import org.r2prating.consistency.backtest.Ordering;
import org.r2prating.facts.FactBase;
import org.r2prating.model.Framework;
import org.r2prating.model.Rating;
import org.r2prating.model.SearchedNone;

/** What a back-test prints. */
class BacktestOutputTest {

    private static final Framework FRAMEWORK = Shipped.pack().framework();

    private static AgainstPublished published(FactBase base, SearchedNone policy) {
        return AgainstPublished.of(Shipped.pack(), base, Set.of(), Optional.empty(), policy);
    }

    /** Published ratings that follow the rules, but now and then are a step kinder. */
    private static FactBase madeUp() {
        List<Rating> ratings = FRAMEWORK.scale().ratings();
        return new MadeUpStates(12, 0.95).base((state, r) -> r.outcome()
                .range()
                .map(range -> (state + r.indicator().number()) % 11 == 0
                        ? ratings.get(Math.min(4, range.highest().level() + 1))
                        : range.lowest())
                .or(() -> Optional.of(FRAMEWORK.scale().lowest())));
    }

    private static AgainstOrdering ordering(FactBase base) {
        List<Ordering.Group> groups = new ArrayList<>();
        for (String name : List.of("strong", "middling", "weak")) {
            int first = 4 * groups.size();
            groups.add(new Ordering.Group(
                    name,
                    IntStream.range(first, first + 4)
                            .mapToObj(MadeUpStates::country)
                            .toList()));
        }
        groups.add(new Ordering.Group("unknown", List.of(MadeUpStates.country(25))));
        Ordering ordering = new Ordering("published.csv", groups);
        return AgainstOrdering.of(Shipped.pack(), base, ordering, MadeUpStates.EDITION, SearchedNone.WORST);
    }

    private static String text(AgainstPublished against, SearchedNone policy, Style style) {
        return BacktestText.of(against, policy, FRAMEWORK, style);
    }

    private static ObjectNode json(AgainstPublished published, Optional<AgainstOrdering> ordering) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("searchedNone", "worst");
        root.putObject("digests")
                .put("rules", "0".repeat(64))
                .put("facts", "0".repeat(64))
                .put("version", "test");
        root.set("published", BacktestJson.of(published, FRAMEWORK.scale()));
        root.set("ordering", ordering.map(OrderingJson::of).orElse(null));
        return root;
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream schema =
                BacktestJson.class.getResourceAsStream("/org/r2prating/schema/backtest.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Optional.ofNullable(schema).orElseThrow());
        }
    }

    @Test
    void theShippedCaseIsKeptToTheLetter() {
        AgainstPublished prk = published(Shipped.base(), SearchedNone.WORST);
        Golden.matches("backtest-PRK-worst.txt", text(prk, SearchedNone.WORST, Style.PLAIN));
        JsonNode table =
                json(prk, Optional.empty()).get("published").get("printings").get(0);
        assertThat(table.get("agreement").get("matrix").get(0).toString()).isEqualTo("[34,0,0,0,0]");
        assertThat(table.get("agreement").get("kappa").decimalValue()).isEqualByComparingTo("1");
        assertThat(table.get("baseline").get("right").toString())
                .isEqualTo("{\"part\":34,\"whole\":36,\"value\":0.9444}");
        assertThat(table.get("rules")).hasSize(43);
    }

    @Test
    void madeUpStatesAreKeptToTheLetter() {
        FactBase base = madeUp();
        Golden.matches(
                "backtest-made-up.txt",
                text(published(base, SearchedNone.WORST), SearchedNone.WORST, Style.PLAIN)
                        + "\n"
                        + OrderingText.of(ordering(base), FRAMEWORK, Style.PLAIN));
    }

    @Test
    void everyLineFitsEightyColumnsAndColourIsTheOnlyDifference() {
        FactBase base = madeUp();
        for (AgainstPublished against :
                List.of(published(Shipped.base(), SearchedNone.NEUTRAL), published(base, SearchedNone.WORST))) {
            String plain = text(against, SearchedNone.WORST, Style.PLAIN);
            assertThat(plain.lines()).allMatch(l -> l.length() <= 80, "at most 80 columns");
            assertThat(text(against, SearchedNone.WORST, Style.ANSI).replaceAll("\u001B\\[[0-9;]*m", ""))
                    .isEqualTo(plain);
        }
        String plain = OrderingText.of(ordering(base), FRAMEWORK, Style.PLAIN);
        assertThat(plain.lines()).allMatch(l -> l.length() <= 80, "at most 80 columns");
        assertThat(OrderingText.of(ordering(base), FRAMEWORK, Style.ANSI).replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(plain);
        assertThat(plain).contains("Nothing was fitted");
    }

    @Test
    void whatIsPrintedIsValidByItsSchema() throws IOException {
        FactBase base = madeUp();
        assertThat(schema().validate(json(published(base, SearchedNone.WORST), Optional.of(ordering(base)))))
                .isEmpty();
        for (SearchedNone policy : SearchedNone.values()) {
            assertThat(schema().validate(json(published(Shipped.base(), policy), Optional.empty())))
                    .isEmpty();
        }
        assertThat(schema().validate(json(published(FactBase.empty(List.of()), SearchedNone.WORST), Optional.empty())))
                .isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNotABacktest() throws IOException {
        ObjectNode root = json(published(Shipped.base(), SearchedNone.WORST), Optional.empty());
        ((ObjectNode) root.get("published").get("printings").get(0)).put("printing", "cover");
        root.put("surplus", true);
        assertThat(schema().validate(root)).hasSize(2);
    }
}
