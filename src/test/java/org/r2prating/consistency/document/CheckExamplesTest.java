package org.r2prating.consistency.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.r2prating.consistency.evidence.EvidenceChecks;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.input.Problems;
import org.r2prating.input.YamlFile;

/** Each check has a file of its own with invented annexes in which it finds something, and others in which it must not. */
class CheckExamplesTest {

    private static final Path FOLDER =
            Path.of("src", "test", "resources", "org", "r2prating", "consistency", "examples");

    private record Examples(List<Example> fires, List<Example> silent) {}

    private static List<Check<AnnexCase>> checks() {
        return Stream.concat(DocumentChecks.all().stream(), EvidenceChecks.all().stream())
                .toList();
    }

    private static Examples examples(Check<AnnexCase> check) {
        Problems problems = new Problems();
        Examples read = YamlFile.read(
                        FOLDER.resolve(check.kind().id() + ".yaml"),
                        problems,
                        f -> new Examples(
                                f.get("fires").list(Example::read),
                                f.get("silent").list(Example::read)))
                .orElseThrow(() -> new AssertionError(problems.list()));
        assertThat(problems.list()).isEmpty();
        return read;
    }

    @TestFactory
    Stream<DynamicTest> eachExampleGivesExactlyItsFindings() {
        return checks().stream().flatMap(check -> {
            Examples examples = examples(check);
            assertThat(examples.fires()).as(check.kind().id()).allSatisfy(e -> assertThat(e.finds())
                    .isNotEmpty());
            assertThat(examples.silent()).as(check.kind().id()).allSatisfy(e -> assertThat(e.finds())
                    .isEmpty());
            return Stream.concat(examples.fires().stream(), examples.silent().stream())
                    .map(example -> DynamicTest.dynamicTest(
                            check.kind().id() + ": " + example.name(), () -> finds(check, example)));
        });
    }

    private static void finds(Check<AnnexCase> check, Example example) {
        List<Finding> findings = check.of(example.annex());
        assertThat(findings.stream().map(Finding::about).map(a -> a.replaceFirst("^QAA 2022 ", "")))
                .as(findings.toString())
                .containsExactlyInAnyOrderElementsOf(example.finds());
        assertThat(findings).allSatisfy(f -> {
            assertThat(f.kind()).isEqualTo(check.kind());
            assertThat(f.message()).isNotBlank();
            assertThat(f.mend()).endsWith(".");
            assertThat(f.place().at().line()).isGreaterThan(1);
        });
    }

    @Test
    void everyKindHasItsExamples() throws Exception {
        List<String> kinds = checks().stream().map(Check::kind).map(Kind::id).toList();
        assertThat(kinds).doesNotHaveDuplicates().hasSize(42);
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(f -> f.getFileName().toString().replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(kinds);
        }
        assertThat(checks()).allSatisfy(check -> {
            Examples examples = examples(check);
            assertThat(examples.fires()).isNotEmpty();
            assertThat(examples.silent()).isNotEmpty();
        });
    }
}
