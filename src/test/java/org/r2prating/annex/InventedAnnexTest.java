package org.r2prating.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.r2prating.annex.PublishedAnnex.Footnote;
import org.r2prating.annex.PublishedAnnex.Remark;
import org.r2prating.annex.PublishedAnnex.Row;

/**
 * Annexes of states that do not exist: one as it was meant, the same as extraction leaves it, and one of quite another
 * layout (one line for title and subtitle, wrapped lines, numbered rows, five columns, endnotes in brackets).
 */
class InventedAnnexTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "annexes");

    private static PublishedAnnex read(String name) {
        return Annexes.read(FOLDER.resolve(name));
    }

    private static List<String> ids() {
        return Annexes.FRAMEWORK.indicators().stream().map(i -> i.id()).toList();
    }

    private static String id(Row row) {
        return row.indicator().orElseThrow().indicator();
    }

    /** A row's notes without regard to where paragraphs end. */
    private static String notes(Row row) {
        return row.notes().stream().map(Passage::text).collect(Collectors.joining(" "));
    }

    @Test
    void aCleanAnnexIsReadWithoutARemark() {
        PublishedAnnex clean = read("veldania-2022.clean.txt");
        assertThat(clean.remarks()).isEmpty();
        assertThat(clean.title().orElseThrow().text()).isEqualTo("REPUBLIC OF VELDANIA");
        assertThat(clean.edition()).contains("2022");
        assertThat(clean.rows()).extracting(InventedAnnexTest::id).isEqualTo(ids());
        assertThat(clean.rows().stream().collect(Collectors.groupingBy(Row::assessment, Collectors.counting())))
                .isEqualTo(Map.of("Very Strong", 3L, "Strong", 13L, "Fair", 13L, "Weak", 5L, "Very Weak", 2L));
        assertThat(clean.rows())
                .filteredOn(r -> !r.change().equals("Unchanged"))
                .extracting(InventedAnnexTest::id, Row::change)
                .containsExactly(
                        tuple("reduce-risks", "Increase"),
                        tuple("national-human-rights-institution", "Increase"),
                        tuple("mandate-holders", "Decrease"),
                        tuple("vulnerable-groups", "Increase"),
                        tuple("r2p-discussions", "Increase"));
        assertThat(clean.scores())
                .extracting(s -> s.edition().orElse(""), s -> s.value().intValue())
                .containsExactly(tuple("2022", 57), tuple("2019", 55), tuple("", 2));
    }

    @Test
    void theDamagedAnnexIsReadToTheSameDataAsTheCleanOne() {
        PublishedAnnex clean = read("veldania-2022.clean.txt");
        PublishedAnnex damaged = read("veldania-2022.txt");
        assertThat(damaged.rows())
                .extracting(
                        InventedAnnexTest::id,
                        Row::assessment,
                        Row::rating,
                        Row::change,
                        InventedAnnexTest::notes,
                        Row::calls)
                .isEqualTo(clean.rows().stream()
                        .map(r -> tuple(id(r), r.assessment(), r.rating(), r.change(), notes(r), r.calls()))
                        .toList());
        assertThat(damaged.rows())
                .extracting(r -> r.treaties().stream()
                        .map(t -> t.name() + "/" + t.acronym() + "/" + t.ratified() + "/" + t.year())
                        .toList())
                .isEqualTo(clean.rows().stream()
                        .map(r -> r.treaties().stream()
                                .map(t -> t.name() + "/" + t.acronym() + "/" + t.ratified() + "/" + t.year())
                                .toList())
                        .toList());
        assertThat(damaged.rows())
                .extracting(r -> r.votes().stream()
                        .map(v -> v.year() + v.title() + v.symbol() + v.vote())
                        .toList())
                .isEqualTo(clean.rows().stream()
                        .map(r -> r.votes().stream()
                                .map(v -> v.year() + v.title() + v.symbol() + v.vote())
                                .toList())
                        .toList());
        assertThat(damaged.summary())
                .extracting(s -> s.indicator().orElseThrow().indicator(), s -> s.assessment())
                .isEqualTo(clean.summary().stream()
                        .map(s -> tuple(s.indicator().orElseThrow().indicator(), s.assessment()))
                        .toList());
        assertThat(damaged.prose())
                .extracting(Passage::text)
                .isEqualTo(clean.prose().stream().map(Passage::text).toList());
        assertThat(damaged.footnotes()).extracting(Footnote::number).isEqualTo(numbers(30));
    }

    @Test
    void everyMendingOfTheDamagedAnnexIsSaid() {
        assertThat(read("veldania-2022.txt").remarks())
                .extracting(Remark::kind, r -> r.place().at().line())
                .containsExactly(
                        tuple(Remark.Kind.JOINED, 27),
                        tuple(Remark.Kind.JOINED, 118),
                        tuple(Remark.Kind.JOINED, 127),
                        tuple(Remark.Kind.JOINED, 137),
                        tuple(Remark.Kind.JOINED, 148),
                        tuple(Remark.Kind.JOINED, 148),
                        tuple(Remark.Kind.MOVED, 149),
                        tuple(Remark.Kind.MOVED, 150),
                        tuple(Remark.Kind.MOVED, 151),
                        tuple(Remark.Kind.JOINED, 164),
                        tuple(Remark.Kind.NEAR_MATCH, 166),
                        tuple(Remark.Kind.JOINED, 205));
    }

    @Test
    void anotherLayoutIsReadAsWell() {
        PublishedAnnex other = read("osterra-2019.txt");
        assertThat(other.title().orElseThrow().text()).startsWith("OSTERRA:");
        assertThat(other.edition()).contains("2019");
        assertThat(other.rows()).extracting(InventedAnnexTest::id).isEqualTo(ids());
        assertThat(other.rows()).allSatisfy(r -> {
            assertThat(r.change()).isEqualTo("No earlier assessment");
            assertThat(r.notes()).isNotEmpty();
        });
        assertThat(other.rows().stream().collect(Collectors.groupingBy(Row::assessment, Collectors.counting())))
                .isEqualTo(Map.of("Very Strong", 2L, "Strong", 3L, "Fair", 13L, "Weak", 13L, "Very Weak", 5L));
        assertThat(other.summary()).hasSize(36);
        assertThat(other.summary())
                .filteredOn(s -> s.assessment().equals("Very Strong"))
                .extracting(s -> s.indicator().orElseThrow().indicator())
                .containsExactly("national-risk-assessment", "kigali-principles");
        assertThat(other.scores()).extracting(s -> s.value().intValue()).containsExactly(39);
        assertThat(other.rows().stream().flatMap(r -> r.calls().stream())).isEqualTo(numbers(30));
        assertThat(other.footnotes()).extracting(Footnote::number).isEqualTo(numbers(30));
        assertThat(other.remarks()).extracting(Remark::kind).containsOnly(Remark.Kind.NEAR_MATCH);
        assertThat(other.row("kigali-principles").orElseThrow().place().page()).isEqualTo(OptionalInt.of(4));
    }

    @Test
    void itsListsWithoutBoldNamesAreRead() {
        PublishedAnnex other = read("osterra-2019.txt");
        Row treaties = other.row("international-instruments").orElseThrow();
        assertThat(treaties.treaties()).filteredOn(t -> t.ratified()).hasSize(9);
        assertThat(treaties.treaties())
                .filteredOn(t -> !t.ratified())
                .extracting(t -> t.name(), t -> t.acronym())
                .containsExactly(
                        tuple("Arms Trade Treaty", "ATT"),
                        tuple("1951 Refugee Convention", ""),
                        tuple("Convention against Torture", "CAT"));
        assertThat(other.row("encourage-states").orElseThrow().votes())
                .extracting(v -> v.year(), v -> v.symbol(), v -> v.vote())
                .containsExactly(
                        tuple(2018, "A/RES/73/172", "yes"),
                        tuple(2019, "A/RES/74/169", "yes"),
                        tuple(2020, "A/RES/75/193", "abstained"),
                        tuple(2020, "A/RES/75/190", "adopted without vote"),
                        tuple(2021, "A/RES/75/277", "yes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"veldania-2022.clean.txt", "veldania-2022.txt", "osterra-2019.txt"})
    void noWordIsLostOrMadeUp(String name) throws IOException {
        Map<String, Integer> words = Words.ofFile(Files.readString(FOLDER.resolve(name)));
        Map<String, Integer> read = Words.ofAnnex(read(name));
        assertThat(Words.missing(words, read)).isEmpty();
        assertThat(Words.missing(read, words)).isEmpty();
    }

    private static List<Integer> numbers(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
