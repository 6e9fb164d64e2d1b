package org.r2prating.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.r2prating.Golden;
import org.r2prating.Schemas;
import org.r2prating.engine.Assessment;
import org.r2prating.model.SearchedNone;

/** Two states side by side. */
class ComparisonTest {

    private static final List<Assessment> FEW = ManyStates.few();

    private static Comparison compare(int left, int right) {
        return Comparison.of(ManyStates.BASIS, FEW.get(left), FEW.get(right));
    }

    private static String text(Comparison comparison, Style style) {
        return ComparisonText.of(comparison, ManyStates.FRAMEWORK, style);
    }

    @Test
    void differencesComeFirstWithTheFactsThatDecideAndTheirSources() {
        String text = text(compare(4, 5), Style.PLAIN);
        Golden.matches("compare.txt", text);
        assertThat(text).contains("[source-6]", "[source-4,");
        assertThat(text(compare(4, 5), Style.ANSI).replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "5, 0", "0, 6", "2, 3", "1, 4"})
    void anyTwoStatesFitEightyColumnsAndEveryIndicatorStandsOnce(int left, int right) {
        Comparison comparison = compare(left, right);
        assertThat(text(comparison, Style.PLAIN).lines()).allMatch(l -> l.length() <= 80, "at most 80 columns");
        boolean sameDivisor = comparison.left().score().possible()
                == comparison.right().score().possible();
        assertThat(text(comparison, Style.PLAIN))
                .contains(sameDivisor ? "Both scores have the same divisor" : "The scores have different divisors");
        assertThat(comparison.pairs())
                .extracting(Comparison.Pair::indicator)
                .containsExactlyInAnyOrderElementsOf(ManyStates.FRAMEWORK.indicators());
        List<Boolean> differ =
                comparison.pairs().stream().map(Comparison.Pair::differs).toList();
        assertThat(differ.lastIndexOf(true)).isLessThan(differ.contains(false) ? differ.indexOf(false) : 36);
        assertThat(compare(right, left).pairs().stream()
                        .filter(Comparison.Pair::differs)
                        .count())
                .isEqualTo(differ.stream().filter(d -> d).count());
    }

    @ParameterizedTest
    @CsvSource({"4, 5", "0, 6", "1, 2"})
    void jsonIsValidByItsSchema(int left, int right) throws IOException {
        JsonNode json =
                new ObjectMapper().readTree(Json.text(ComparisonJson.of(compare(left, right), ManyStates.FRAMEWORK)));
        assertThat(Schemas.of("comparison.schema.json").validate(json)).isEmpty();
        assertThat(json.get("indicators")).hasSize(36);
    }

    @Test
    void statesOnAnotherBasisAreNotCompared() {
        Basis other = new Basis(ManyStates.EDITION, SearchedNone.NEUTRAL, "a", "b", "test");
        assertThatThrownBy(() -> Comparison.of(other, FEW.get(0), FEW.get(1))).hasMessageContaining("one basis");
    }
}
