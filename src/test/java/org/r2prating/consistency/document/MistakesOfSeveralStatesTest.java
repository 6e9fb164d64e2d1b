package org.r2prating.consistency.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.r2prating.Shipped;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.input.Fields;
import org.r2prating.input.Problems;
import org.r2prating.input.Value;
import org.r2prating.input.YamlFile;

/**
 * Mistakes put into the annexes that {@code report} writes of several states are found, each by its own finding, and nothing
 * else. One round puts in one phrasing of each, so that a state's annex is checked once a round.
 */
class MistakesOfSeveralStatesTest {

    private static final Path PLANTED =
            Path.of("src", "test", "resources", "org", "r2prating", "consistency", "planted-in-states.yaml");

    @TempDir
    private static Path folder;

    /**
     * What is put into an annex.
     *
     * @param what a pattern of the text, of which the first place is changed
     * @param by what stands there instead
     * @param states in whose annexes it is a mistake
     * @param finds the errors, each with its kind
     */
    private record Mistake(String what, String by, List<String> states, List<String> finds) {

        static Mistake read(Fields fields) {
            List<String> states = fields.get("states").words("state", Value::text);
            List<String> finds = fields.get("finds").words("finding", Value::text);
            return fields.find("says")
                    .map(says -> new Mistake(
                            place(fields.get("at").text()),
                            "$1 " + Matcher.quoteReplacement(says.text()),
                            states,
                            finds))
                    .orElseGet(() -> new Mistake(
                            fields.get("what").text(), fields.get("by").text(), states, finds));
        }

        /** The end of a row's notes, by its number, or the sentence on the score in the overview. */
        private static String place(String at) {
            return at.equals("overview") ? "(The score is [^.]*?points\\.)" : "(\n\\| " + at + " \\|[^\n]*?)(?= \\|\n)";
        }

        String in(String text, Map<String, String> words) {
            Matcher at = Pattern.compile(what).matcher(text);
            assertThat(at.find()).as(what).isTrue();
            return at.replaceFirst(filled(by, words));
        }
    }

    /**
     * @param words by state, what stands for {@code {name}} and the like in what is said and found
     */
    private record Planted(Map<String, Map<String, String>> words, List<List<Mistake>> rounds) {

        static Planted read(Fields fields) {
            Map<String, Map<String, String>> words = new HashMap<>();
            fields.get("words").mapping(states -> {
                states.forEach((state, value) -> value.mapping(f -> {
                    Map<String, String> of = new HashMap<>();
                    f.forEach((key, word) -> of.put(key.text(), word.text()));
                    words.put(state.text(), of);
                    return f;
                }));
                return states;
            });
            return new Planted(
                    words, fields.get("rounds").list(r -> r.get("planted").list(Mistake::read)));
        }
    }

    private static String filled(String text, Map<String, String> words) {
        String filled = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        }
        return filled;
    }

    static Stream<Arguments> annexes() {
        Problems problems = new Problems();
        Planted planted =
                YamlFile.read(PLANTED, problems, Planted::read).orElseThrow(() -> new AssertionError(problems.list()));
        return planted.words().entrySet().stream().flatMap(state -> planted.rounds().stream()
                .map(round -> Arguments.of(
                        state.getKey(),
                        state.getValue(),
                        round.stream()
                                .filter(m -> m.states().contains(state.getKey()))
                                .toList())));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("annexes")
    void eachIsFoundAndNothingElse(String state, Map<String, String> words, List<Mistake> mistakes) {
        String text = CheckedAnnex.reported(state);
        List<String> finds = new ArrayList<>();
        for (Mistake mistake : mistakes) {
            text = mistake.in(text, words);
            mistake.finds().forEach(f -> finds.add(filled(f, words)));
        }

        List<Finding> findings = CheckedAnnex.findings(text, Shipped.country(state), folder);

        assertThat(findings)
                .filteredOn(f -> f.severity() == Severity.ERROR)
                .extracting(f -> f.kind().id() + " " + f.about().replaceFirst("^" + state + " 2022 ", ""))
                .containsExactlyInAnyOrderElementsOf(finds);
    }
}
