package org.r2prating.report.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.r2prating.Shipped;
import org.r2prating.annex.AnnexReader;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.input.Problems;

/** An annex written as Markdown is read back to the same data. */
class MarkdownReadBackTest {

    @TempDir
    private Path folder;

    static Stream<Annex> annexes() {
        return Annexes.all();
    }

    private PublishedAnnex readBack(Annex annex) throws IOException {
        Problems problems = new Problems();
        Path file = Files.writeString(folder.resolve("annex.md"), AnnexMarkdown.text(annex));
        PublishedAnnex read =
                AnnexReader.text(file, Shipped.pack().framework(), problems).orElseThrow();
        assertThat(problems.list()).isEmpty();
        return read;
    }

    private static String sentences(List<Statement> statements) {
        return statements.stream().map(Statement::text).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @MethodSource("annexes")
    void everyPartIsReadBack(Annex annex) throws IOException {
        PublishedAnnex read = readBack(annex);
        assertThat(read.title().map(Passage::text)).contains(annex.title());
        assertThat(read.subtitle().map(Passage::text)).contains(annex.subtitle());
        assertThat(read.edition()).contains(annex.assessment().edition().id());
        assertThat(read.remarks()).isEmpty();
        assertThat(read.rows())
                .extracting(r -> r.indicator().orElseThrow().indicator(), r -> r.assessment(), r -> r.change())
                .containsExactlyElementsOf(annex.rows().stream()
                        .map(r -> org.assertj.core.groups.Tuple.tuple(
                                r.recommendation().indicator().id(), r.assessment(), r.change()))
                        .toList());
        assertThat(read.rows())
                .extracting(PublishedAnnex.Row::area)
                .isEqualTo(annex.areas().stream()
                        .flatMap(a -> a.rows().stream().map(r -> a.title()))
                        .toList());
        assertThat(read.summary())
                .extracting(s -> s.assessment() + ": " + s.wording().text())
                .isEqualTo(annex.summary().stream()
                        .flatMap(g -> g.indicators().stream().map(i -> g.assessment() + ": " + i))
                        .toList());
        assertThat(read.prose())
                .extracting(Passage::text)
                .containsAll(annex.overview().stream()
                        .map(MarkdownReadBackTest::sentences)
                        .toList());
        assertThat(read.footnotes())
                .extracting(PublishedAnnex.Footnote::number)
                .isEqualTo(annex.footnotes().stream().map(Footnote::number).toList());
    }

    @ParameterizedTest
    @MethodSource("annexes")
    void notesAndTheirCallsAreReadBack(Annex annex) throws IOException {
        PublishedAnnex read = readBack(annex);
        IntStream.range(0, annex.rows().size()).forEach(i -> {
            AnnexRow written = annex.rows().get(i);
            Passage notes = read.rows().get(i).notes().get(0);
            assertThat(notes.text()).isEqualTo(sentences(written.notes()));
            assertThat(notes.calls())
                    .extracting(Passage.Call::number)
                    .isEqualTo(written.notes().stream()
                            .flatMap(s -> s.notes().stream())
                            .toList());
        });
        assertThat(read.footnotes()).allSatisfy(f -> {
            Footnote written = annex.footnotes().get(f.number() - 1);
            assertThat(f.words().text()).startsWith(written.text().words().strip());
        });
    }
}
