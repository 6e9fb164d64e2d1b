package org.r2prating.consistency.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.r2prating.Shipped;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.input.Fields;
import org.r2prating.input.Problems;
import org.r2prating.input.Value;
import org.r2prating.input.YamlFile;

/**
 * One mistake put into the annex that {@code report} writes is found, and nothing else; what looks like one and is true is not.
 * The annex is written once, and a mistake is a change of its text.
 */
class ReportedMistakesTest {

    private static final Path PLANTED =
            Path.of("src", "test", "resources", "org", "r2prating", "consistency", "planted-in-report.yaml");
    private static final String STATE = "PRK";
    private static final Map<String, String> WRITTEN = new HashMap<>();

    @TempDir
    private static Path folder;

    /**
     * A change of the annex.
     *
     * @param format the suffix of the file in which it is made
     * @param what a pattern of the text, of which the first place is changed
     * @param by what stands there instead
     * @param finds the kinds of the errors and what they are about; none where the change is right
     */
    private record Planted(String name, String format, String what, String by, List<String> finds) {

        static Planted read(Fields fields) {
            return new Planted(
                    fields.get("name").text(),
                    fields.find("format").map(Value::text).orElse("md"),
                    fields.get("what").text(),
                    fields.get("by").text(),
                    fields.find("finds")
                            .map(f -> f.words("finding", Value::text))
                            .orElse(List.of()));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Planted> planted() {
        Problems problems = new Problems();
        return YamlFile.read(PLANTED, problems, f -> f.get("planted").list(Planted::read))
                .orElseThrow(() -> new AssertionError(problems.list()))
                .stream();
    }

    @ParameterizedTest
    @MethodSource("planted")
    void eachIsFoundAndNothingElse(Planted planted) {
        String clean = WRITTEN.computeIfAbsent(
                planted.format(), f -> f.equals("html") ? CheckedAnnex.page(STATE) : CheckedAnnex.reported(STATE));
        Matcher what = Pattern.compile(planted.what()).matcher(clean);
        assertThat(what.find()).as(planted.what()).isTrue();

        List<Finding> findings = CheckedAnnex.findings(
                what.replaceFirst(planted.by()), planted.format(), Shipped.country(STATE), folder);

        assertThat(findings)
                .filteredOn(f -> f.severity() == Severity.ERROR)
                .extracting(f -> f.kind().id() + " " + f.about().replaceFirst("^" + STATE + " 2022 ", ""))
                .containsExactlyInAnyOrderElementsOf(planted.finds());
    }
}
