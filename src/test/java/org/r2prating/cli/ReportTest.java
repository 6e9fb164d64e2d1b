package org.r2prating.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int report(String... args) {
        String[] all = Stream.concat(Stream.of("report"), Stream.of(args)).toArray(String[]::new);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    }

    @Test
    void itWritesEachFormatAndTellsIt() throws IOException {
        Path made = folder.resolve("a").resolve("b");
        assertThat(report("PRK", "--format", "markdown,json", "--out", made.toString()))
                .isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        made.resolve("PRK-2022.md").toString(),
                        made.resolve("PRK-2022.json").toString());
        assertThat(err.toString()).isEmpty();
        byte[] markdown = Files.readAllBytes(made.resolve("PRK-2022.md"));
        assertThat(report("PRK", "--out", made.toString())).isZero();
        assertThat(Files.readAllBytes(made.resolve("PRK-2022.md"))).isEqualTo(markdown);
        try (Stream<Path> files = Files.list(made)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("PRK-2022.md", "PRK-2022.json");
        }
    }

    @Test
    void theReviewersCopyHasAnotherName() {
        assertThat(report("fiji", "--edition", "2019", "--for", "reviewer", "--out", folder.toString()))
                .isZero();
        assertThat(folder.resolve("FJI-2019.reviewer.md")).exists();
    }

    @ParameterizedTest
    @CsvSource({
        "PRK, --format, markdwn, unknown format (markdwn), Maybe you meant (markdown).",
        "PRK, --for, reviewr, unknown reader (reviewr), Maybe you meant (reviewer).",
        "PRK, --edition, 2020, unknown edition (2020), 'Maybe use one of [2019, 2022].'",
        "North Koraea, --edition, 2022, unknown state (North Koraea), Maybe you meant (North Korea).",
        "PRK, --searched-none, wrst, unknown policy (wrst) for --searched-none, Maybe use one of"
    })
    void whatIsUnknownSuggestsTheNearest(String state, String option, String value, String what, String mend)
            throws IOException {
        assertThat(report(state, option, value, "--out", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains(what).contains(mend);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void helpNamesEveryFormat() {
        assertThat(report("--help")).isZero();
        String formats = String.join(
                ", ",
                Stream.of(AnnexFormat.values())
                        .map(f -> f.name().toLowerCase(Locale.ROOT))
                        .toList());
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains(formats + "; several with commas between them (default: markdown)");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThat(report("PRK", "--out", file.toString())).isEqualTo(2);
        assertThat(report("PRK", "--out", file.resolve("below").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("(" + file + ") of --out is no folder", "cannot be made");
        assertThat(file).hasContent("mine");
    }
}
