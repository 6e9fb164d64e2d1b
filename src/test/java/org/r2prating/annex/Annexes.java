package org.r2prating.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.r2prating.input.FrameworkFile;
import org.r2prating.input.Problems;
import org.r2prating.model.Framework;

/** Annexes for tests: those of invented states in the repository, and a published one where it lies beside it. */
final class Annexes {

    static final Framework FRAMEWORK = FrameworkFile.read(Path.of("rules", "framework.yaml"), new Problems())
            .orElseThrow();

    private Annexes() {}

    /** An annex that is read without a problem. */
    static PublishedAnnex read(Path file) {
        Problems problems = new Problems();
        Optional<PublishedAnnex> read = AnnexReader.text(file, FRAMEWORK, problems);
        assertThat(problems.list()).isEmpty();
        return read.orElseThrow();
    }

    /** An annex of a few lines, of which no word is lost and none is new. */
    static PublishedAnnex lines(String... lines) {
        String text = String.join("\n", lines);
        List<Block> blocks = TextBlocks.of("annex.txt", text, new Vocabulary(FRAMEWORK), html -> List.of());
        PublishedAnnex annex = AnnexAssembler.assemble("annex.txt", blocks, FRAMEWORK);
        assertThat(Words.missing(Words.ofFile(text), Words.ofAnnex(annex))).isEmpty();
        assertThat(Words.missing(Words.ofAnnex(annex), Words.ofFile(text))).isEmpty();
        return annex;
    }

    /** The published annex that is not in the repository; empty, with a word on what is left out, without it. */
    static Optional<Path> published() {
        Path file = Path.of("..", "shared", "annex", "dprk-2022.txt");
        if (!Files.exists(file)) {
            System.out.println("Left out: the published annex (" + file + ") is not here.");
            return Optional.empty();
        }
        return Optional.of(file);
    }
}
