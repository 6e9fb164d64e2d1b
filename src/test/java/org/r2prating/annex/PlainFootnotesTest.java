package org.r2prating.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prating.annex.PublishedAnnex.Remark;
import org.r2prating.input.Problems;

/** A text whose extraction no longer raises the numbers of footnotes. */
class PlainFootnotesTest {

    private static final String TEXT =
            """
            Summary: Dealing with past atrocities – Weak

            Dealing with past atrocities: Weak (Unchanged)

            A commission sat in 2019.1 It heard 8.75 per cent of 1,002 complaints, see p. 3 and para.4
            of its report.2, 3

            1 Museum, 2021. Opening.
            2 Observer, 2020. The seventh day, a report that goes on
            in a second line. 4 March.
            3 Ibid., p. 9.

            Page 1
            \fSupport the Kigali Principles: Very Weak (Unchanged)

            1 person in ten had heard of them. The list names 12 states;4 it has not endorsed them.5

            4 Ministry, 2021. A list of 12 states.
            5 Observer, 2021. What became of it.

            Page 2
            """;

    @TempDir
    private Path folder;

    private PublishedAnnex read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("annex.txt"), text);
        Problems problems = new Problems();
        PublishedAnnex annex =
                AnnexReader.text(file, Annexes.FRAMEWORK, problems).orElseThrow();
        assertThat(problems.list()).isEmpty();
        return annex;
    }

    @Test
    void areReadAtTheFootOfEachPageAndWhereTheyAreCalled() throws IOException {
        PublishedAnnex annex = read(TEXT);

        assertThat(annex.footnotes()).extracting(n -> n.number()).containsExactly(1, 2, 3, 4, 5);
        assertThat(annex.footnotes().get(1).words().text())
                .isEqualTo("Observer, 2020. The seventh day, a report that goes on in a second line. 4 March.");
        assertThat(annex.row("deal-with-past-atrocities").orElseThrow().calls()).containsExactly(1, 2, 3);
        assertThat(annex.row("kigali-principles").orElseThrow().calls()).containsExactly(4, 5);
        assertThat(annex.text().map(Passage::text))
                .contains("A commission sat in 2019. It heard 8.75 per cent of 1,002 complaints, see p. 3 and para.4"
                        + " of its report.")
                .contains("1 person in ten had heard of them. The list names 12 states; it has not endorsed them.");
        assertThat(annex.remarks())
                .filteredOn(r -> r.kind() == Remark.Kind.GUESSED)
                .hasSize(1)
                .first()
                .satisfies(r -> assertThat(r.what()).startsWith("(5) footnotes"))
                .satisfies(r -> assertThat(r.place().at().line()).isEqualTo(8));
    }

    @Test
    void pagesEndBehindTheirNumbersWhereNoSignSaysSo() throws IOException {
        PublishedAnnex annex = read(TEXT.replace("\f", ""));
        assertThat(annex.footnotes()).extracting(n -> n.number()).containsExactly(1, 2, 3, 4, 5);
        assertThat(annex.row("deal-with-past-atrocities").orElseThrow().calls()).containsExactly(1, 2, 3);
        assertThat(annex.row("kigali-principles").orElseThrow().calls()).containsExactly(4, 5);
    }

    @Test
    void areLeftAloneWhereOthersAreRaisedOrNoPageEnds() throws IOException {
        String endless = TEXT.replace("\f", "").replaceAll("(?m)^Page \\d\n", "");
        for (String other : List.of(endless, TEXT + "\n\u00B9 A raised one.\n")) {
            PublishedAnnex annex = read(other);
            assertThat(annex.remarks()).noneMatch(r -> r.kind() == Remark.Kind.GUESSED);
            assertThat(annex.text().map(Passage::text)).anyMatch(t -> t.contains("in 2019.1 It heard"));
        }
    }
}
