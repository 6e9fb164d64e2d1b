package org.r2prating.facts.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prating.facts.FactsOnDisk;
import org.r2prating.input.Origin;
import org.r2prating.input.Value;
import org.r2prating.model.Framework;

/** Records are added; nothing that is there changes, and no writer undoes what another wrote. */
class ReviewFileTest {

    private static final int EACH = 15;

    @TempDir
    private Path folder;

    private FactsOnDisk facts;
    private Framework framework;

    @BeforeEach
    void factBase() {
        facts = new FactsOnDisk(folder);
        framework = facts.framework();
    }

    private ReviewFile file() {
        return file(facts.folder(), framework);
    }

    private static ReviewFile file(Path folder, Framework framework) {
        return new ReviewFile(folder, "QAA", "2022", () -> new ReviewReader(framework, Value::text, Optional.empty()));
    }

    private static BlindCoding coding(Framework framework, String by, String indicator) {
        return new BlindCoding(
                indicator,
                by,
                LocalDate.of(2022, 3, 1),
                Verdict.of(framework.scale().lowest()),
                new TreeMap<>(),
                new Basis("a".repeat(64), "b".repeat(64)),
                Origin.of("command line"));
    }

    private FinalRating decided(String text) {
        return new FinalRating(
                "risk",
                "Kim \"the \\ elder\"",
                Optional.of("Łee"),
                LocalDate.of(2022, 3, 9),
                Verdict.of(framework.scale().highest()),
                new Proposal(
                        Verdict.of(framework.scale().lowest()),
                        List.of("risk: high -> Weak", "risk: 'x': at most Weak")),
                Optional.of(new Grounds(ReasonCode.CONTEXT, text, "untc", "p. 3: \"x\"")),
                new Basis("a".repeat(64), "b".repeat(64)),
                Origin.of("command line"));
    }

    private Review read() {
        assertThat(facts.problems()).isEmpty();
        return facts.read().facts().reviews().of("QAA", "2022");
    }

    @Test
    void whatIsWrittenIsReadBackToTheLetter() throws Exception {
        String text = "It said: \"no\" # not a comment\nand {more}, - : \\n of it; ¿qué?";
        file().add(coding(framework, "Kim", "risk"));
        file().add(decided(text));
        Review review = read();
        assertThat(review.records()).hasSize(2);
        FinalRating back = review.finalRating("risk").orElseThrow();
        assertThat(back).usingRecursiveComparison().ignoringFields("origin").isEqualTo(decided(text));
    }

    @Test
    void everyByteThatIsThereStays() throws Exception {
        String mine =
                """
                # Mine.
                country: QAA   # invented
                edition: '2022'

                records:
                # the first
                - {kind: coding, indicator: risk, by: Kim,
                   on: 2022-03-01, rating: Weak, basis: {rules: "RULES", facts: "RULES"}}  # so be it"""
                        .replace("RULES", "a".repeat(64));
        facts.with("QAA/2022.review.yaml", mine);
        file().add(coding(framework, "Lee", "risk"));
        assertThat(Files.readString(file().path())).startsWith(mine + "\n- kind: coding\n");
        assertThat(read().codings("risk")).hasSize(2);
    }

    @Test
    void aFileThatCannotTakeARecordIsLeftAlone() throws Exception {
        file().add(coding(framework, "Kim", "risk"));
        file().add(coding(framework, "Lee", "risk"));
        byte[] before = Files.readAllBytes(file().path());
        assertThatThrownBy(() -> file().add(coding(framework, "Park", "risk")))
                .isInstanceOfSatisfying(ReviewFile.Refused.class, refused -> {
                    assertThat(refused.ofFile()).isFalse();
                    assertThat(refused.problems().get(0).what()).contains("third coder", "Kim and Lee");
                });
        assertThat(Files.readAllBytes(file().path())).isEqualTo(before);

        for (String broken : List.of(
                "country: QAA\nedition: \"2022\"\nrecords: []\n",
                "country: QAA\nedition: \"2022\"\nrecords: [\n",
                "country: QAA\nrecords:\n  - { kind: coding }\nedition: \"2022\"\n")) {
            facts.with("QAA/2022.review.yaml", broken);
            assertThatThrownBy(() -> file().add(coding(framework, "Park", "risk")))
                    .as(broken)
                    .isInstanceOfSatisfying(ReviewFile.Refused.class, refused -> assertThat(refused.ofFile())
                            .isTrue());
            assertThat(file().path()).hasContent(broken);
        }
    }

    @Test
    void manyThreadsLoseNothing() throws IOException {
        IntStream.range(0, 40).parallel().forEach(i -> {
            try {
                file().add(coding(framework, i % 2 == 0 ? "Kim" : "Lee", i % 3 == 0 ? "risk" : "treaties-joined"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ReviewFile.Refused e) {
                throw new AssertionError(e);
            }
        });
        assertThat(read().records()).hasSize(40);
        assertThat(left()).isEmpty();
    }

    @Test
    void twoProgramsLoseNothing() throws Exception {
        List<Process> writers = List.of(start("Kim"), start("Lee"));
        for (Process writer : writers) {
            assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(writer.exitValue()).isZero();
        }
        List<String> by = read().records().stream().map(ReviewRecord::by).toList();
        assertThat(by).hasSize(2 * EACH);
        assertThat(by.stream().filter("Kim"::equals)).hasSize(EACH);
    }

    @Test
    void aProgramThatIsKilledLeavesAWholeFileAndNoLock() throws Exception {
        Process writer = start("Kim", "without end");
        while (!Files.exists(file().path())) {
            assertThat(writer.isAlive()).isTrue();
            Thread.onSpinWait();
        }
        Files.write(file().path().resolveSibling(".2022.review.yaml.left.tmp"), new byte[] {1});
        writer.destroyForcibly().waitFor();
        int before = read().records().size();
        assertThat(before).isPositive();
        file().add(coding(framework, "Lee", "risk"));
        assertThat(read().records()).hasSize(before + 1);
        assertThat(left()).as("what was left unfinished is cleared away").isEmpty();
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(file().path().getParent())) {
            return files.filter(f -> f.toString().endsWith(".tmp")).toList();
        }
    }

    private Process start(String by, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                folder.toString(),
                by));
        command.addAll(List.of(more));
        return new ProcessBuilder(command).inheritIO().start();
    }

    /** A program that adds records. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] args) throws Exception {
            FactsOnDisk facts = new FactsOnDisk(Path.of(args[0]));
            Framework framework = facts.framework();
            for (int i = 0; i < EACH || args.length > 2; i++) {
                file(facts.folder(), framework)
                        .add(coding(framework, args[1], i % 2 == 0 ? "risk" : "treaties-joined"));
            }
        }
    }
}
