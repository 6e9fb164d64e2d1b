package org.r2prating.annex.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prating.Shipped;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.input.Problems;

/** A format within another. */
class AnnexFileTest {

    @TempDir
    private Path folder;

    @Test
    void aTableOfAWebPageMayStandInMarkdownWithItsFootnotes() throws IOException {
        Path file = Files.writeString(
                folder.resolve("annex.md"),
                """
                # Norland

                ## Assessment by indicator

                <table>
                <tr><th>Area</th><th>Indicator</th><th>Assessment</th><th>Notes</th></tr>
                <tr>
                <td>Basic Compliance</td>
                <td>Reduction of atrocity
                crime risks</td>
                <td><p>Weak</p><p>Unchanged</p></td>
                <td>The risk is high.<a href="#fn1" id="fnref1" role="doc-noteref"><sup>1</sup></a></td>
                </tr>
                <tr><td></td><td>Dealing with past atrocities</td><td>Fair<br>Increase</td><td>A memorial.</td></tr>
                </table>

                <section class="footnotes">
                <ol><li id="fn1"><p>Museum, 2021.<a href="#fnref1">↩</a></p></li></ol>
                </section>

                ## Sources

                The museum.
                """);
        PublishedAnnex annex =
                AnnexFile.read(file, Shipped.pack().framework(), new Problems()).orElseThrow();
        assertThat(annex.rows())
                .extracting(
                        r -> r.indicator().orElseThrow().indicator(),
                        r -> r.assessment(),
                        r -> r.change(),
                        r -> r.notes().get(0).text(),
                        r -> r.calls(),
                        r -> r.place().at().line())
                .containsExactly(
                        tuple("reduce-risks", "Weak", "Unchanged", "The risk is high.", List.of(1), 7),
                        tuple("deal-with-past-atrocities", "Fair", "Increase", "A memorial.", List.of(), 14));
        assertThat(annex.footnotes())
                .extracting(n -> n.number(), n -> n.words().text())
                .containsExactly(tuple(1, "Museum, 2021."));
        assertThat(annex.back()).extracting(Passage::text).containsExactly("The museum.");
        assertThat(annex.remarks()).isEmpty();
    }
}
