package org.r2prating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;

/** What the README says is so. */
class ReadmeTest {

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    @Test
    void theTwoCommandsStandThere() throws IOException {
        assertThat(readme()).contains("mvn -q compile exec:java ", "mvn verify ");
        assertThat(Files.readString(Path.of(".ci", "run"))).contains("verify");
    }

    @Test
    void everyFileItNamesIsThere() throws IOException {
        List<String> named = Pattern.compile("`((?:rules|facts|src)/[\\w./-]*)`")
                .matcher(readme())
                .results()
                .map(r -> r.group(1))
                .toList();
        assertThat(named).hasSizeGreaterThan(5).allSatisfy(name -> assertThat(Path.of(name))
                .exists());
    }

    @Test
    void theMapNamesEveryPackage() throws IOException {
        try (Stream<Path> packages = Files.list(Path.of("src", "main", "java", "org", "r2prating"))) {
            assertThat(packages.toList())
                    .allSatisfy(p -> assertThat(readme()).contains("| `" + p.getFileName() + "/`"));
        }
    }

    @Test
    void theExamplesAreRealOnes() throws IOException {
        assertThat(Files.readString(Path.of("rules", "united-nations", "kigali-principles.drl")))
                .contains(example("drl"));
        String facts = Files.readString(Path.of("facts", "PRK", "2022.yaml"));
        assertThat(facts).contains(example("yaml"));
        assertThat(StringUtils.substringAfter(facts, example("yaml")))
                .as("the example is a whole fact")
                .doesNotStartWith("    ");
    }

    @Test
    void theExampleOfAMappingIsARealOne() throws IOException {
        String mapping = Files.readString(Path.of("facts", "tables", "mappings", "press-freedom.yaml"));
        String[] examples = StringUtils.substringsBetween(readme(), "\n```yaml\n", "```");
        assertThat(examples).hasSize(2);
        assertThat(examples[1].lines()).allSatisfy(line -> assertThat(mapping).contains(line + "\n"));
    }

    private static String example(String language) throws IOException {
        String example = StringUtils.substringBetween(readme(), "\n```" + language + "\n", "```");
        assertThat(example).as(language).isNotBlank();
        return example;
    }
}
