package org.r2prating.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.r2prating.annex.PublishedAnnex.Footnote;
import org.r2prating.annex.PublishedAnnex.Remark;
import org.r2prating.annex.PublishedAnnex.Row;

/** The published annex of 2022, of which this repository holds no sentence: read where it lies. */
class PublishedAnnexTest {

    @SuppressWarnings("NullAway.Init") // read before each test
    private Path file;

    @SuppressWarnings("NullAway.Init") // read before each test
    private PublishedAnnex annex;

    @BeforeEach
    void read() {
        Assumptions.assumeTrue(Annexes.published().isPresent());
        file = Annexes.published().orElseThrow();
        annex = Annexes.read(file);
    }

    private static int number(Row row) {
        return Annexes.FRAMEWORK
                .indicator(row.indicator().orElseThrow().indicator())
                .orElseThrow()
                .number();
    }

    @Test
    void everyIndicatorStandsOnceInTheTableInOrder() {
        assertThat(annex.rows())
                .extracting(PublishedAnnexTest::number)
                .isEqualTo(IntStream.rangeClosed(1, 36).boxed().toList());
        assertThat(annex.rows())
                .filteredOn(r -> r.assessment().equals("Weak"))
                .extracting(PublishedAnnexTest::number)
                .containsExactly(11, 20);
        assertThat(annex.rows())
                .filteredOn(r -> r.assessment().equals("Very Weak"))
                .hasSize(34);
        assertThat(annex.rows())
                .filteredOn(r -> r.change().equals("Decrease"))
                .extracting(PublishedAnnexTest::number)
                .containsExactly(23);
        assertThat(annex.rows()).filteredOn(r -> r.change().equals("Unchanged")).hasSize(35);
        assertThat(annex.rows()).filteredOn(r -> r.areaPrinted().isPresent()).hasSize(6);
    }

    @Test
    void theSummaryIsReadAsItIsPrinted() {
        assertThat(annex.edition()).contains("2022");
        assertThat(annex.summary()).hasSize(36).allSatisfy(s -> assertThat(s.indicator())
                .isPresent());
        assertThat(annex.summary())
                .filteredOn(s -> s.assessment().equals("Weak"))
                .extracting(s -> s.indicator().orElseThrow().indicator())
                .containsExactly("security-sector", "r2p-discussions");
        assertThat(annex.scores())
                .extracting(s -> s.edition().orElse(""), s -> s.value().intValue())
                .containsExactly(tuple("2022", 1), tuple("2019", 2), tuple("", -1));
    }

    @Test
    void everyFootnoteIsCalledInTheRowToWhichItBelongs() {
        assertThat(annex.footnotes())
                .extracting(Footnote::number)
                .isEqualTo(IntStream.rangeClosed(1, 45).boxed().toList());
        assertThat(annex.text().flatMap(p -> p.calls().stream()))
                .extracting(Passage.Call::number)
                .isEqualTo(IntStream.rangeClosed(1, 45).boxed().toList());
        assertThat(annex.rows())
                .filteredOn(r -> r.calls().isEmpty())
                .extracting(PublishedAnnexTest::number)
                .containsExactly(3, 5, 6, 18, 22, 23, 25, 26, 28, 29, 30, 31, 32, 33, 34, 35);
        Map<Integer, List<Integer>> calls =
                annex.rows().stream().collect(Collectors.toMap(PublishedAnnexTest::number, Row::calls));
        assertThat(calls)
                .containsEntry(10, List.of(8, 9, 10, 11, 12, 13, 14, 15, 16))
                .containsEntry(11, List.of(17, 18, 19))
                .containsEntry(16, List.of(31, 32, 33))
                .containsEntry(17, List.of(34, 35, 36))
                .containsEntry(19, List.of(37))
                .containsEntry(20, List.of(38))
                .containsEntry(21, List.of(39, 40));
    }

    @Test
    void theListsOfTreatiesAndVotesAreRead() {
        Row treaties = annex.row("international-instruments").orElseThrow();
        assertThat(treaties.treaties()).filteredOn(t -> t.ratified()).hasSize(8);
        assertThat(treaties.treaties())
                .filteredOn(t -> !t.ratified())
                .extracting(t -> t.acronym())
                .containsExactly("", "", "", "CAT", "CERD", "CAT");
        Row votes = annex.row("encourage-states").orElseThrow();
        assertThat(votes.votes())
                .extracting(v -> v.vote())
                .containsExactlyInAnyOrder(
                        "abstained",
                        "adopted without vote",
                        "no",
                        "adopted without vote",
                        "no",
                        "adopted without vote",
                        "abstained",
                        "no",
                        "adopted without vote",
                        "no");
    }

    @Test
    void whatWasMovedOrJoinedIsSaidAndNothingIsLost() throws IOException {
        assertThat(annex.remarks())
                .extracting(Remark::kind, r -> r.place().at().line())
                .containsExactly(
                        tuple(Remark.Kind.JOINED, 130),
                        tuple(Remark.Kind.JOINED, 140),
                        tuple(Remark.Kind.JOINED, 162),
                        tuple(Remark.Kind.JOINED, 184),
                        tuple(Remark.Kind.JOINED, 204),
                        tuple(Remark.Kind.JOINED, 204),
                        tuple(Remark.Kind.MOVED, 206),
                        tuple(Remark.Kind.MOVED, 207),
                        tuple(Remark.Kind.MOVED, 207),
                        tuple(Remark.Kind.MOVED, 208),
                        tuple(Remark.Kind.JOINED, 225),
                        tuple(Remark.Kind.NEAR_MATCH, 227),
                        tuple(Remark.Kind.JOINED, 258));
        Map<String, Integer> words = Words.ofFile(Files.readString(file));
        Map<String, Integer> read = Words.ofAnnex(annex);
        assertThat(Words.missing(words, read)).isEmpty();
        assertThat(Words.missing(read, words)).isEmpty();
    }
}
