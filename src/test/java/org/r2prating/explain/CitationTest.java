package org.r2prating.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.r2prating.Shipped;
import org.r2prating.facts.Author;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.PartialDate;
import org.r2prating.facts.Source;

class CitationTest {

    private static final Author KIM = new Author("", "Kim", "Ahn", "", "", "");
    private static final Author PRESS = Author.institution("The Press");

    private static Source source(
            List<Author> authors,
            String title,
            String container,
            String volume,
            String issue,
            @Nullable String issued) {
        return source(authors, title, container, volume, issue, issued, "A/76/242");
    }

    private static Source source(
            List<Author> authors,
            String title,
            String container,
            String volume,
            String issue,
            @Nullable String issued,
            String number) {
        PartialDate date = issued == null ? null : PartialDate.parse(issued).orElseThrow();
        return new Source(
                "s",
                "report",
                authors,
                title,
                container,
                volume,
                issue,
                "The Press",
                date,
                number,
                "https://example.org/?a=1&b=2",
                "",
                "",
                "",
                false);
    }

    private static String reference(Source source) {
        return new Citation(1, source, new Evidence("s", "p. 4", "", null)).reference();
    }

    static Stream<Arguments> everythingTheRecordHasIsPrinted() {
        return Stream.of(
                arguments(
                        source(List.of(KIM), "Why?", "A Journal", "3", "2", "2021-07-28"),
                        "Kim, Ahn, 28 July 2021. Why? A Journal, vol. 3, no. 2. The Press. A/76/242, p. 4."),
                arguments(
                        source(List.of(PRESS), "Risks", "", "17", "", "2021-04"),
                        "The Press, April 2021. Risks, vol. 17. A/76/242, p. 4."),
                arguments(
                        source(List.of(), "Constitution", "", "", "", null),
                        "Constitution, n.d. The Press. A/76/242, p. 4."),
                arguments(
                        source(List.of(KIM), "The 'so-called' \"end\" & <i>more</i> -- it's all", "", "", "", "2021"),
                        "Kim, Ahn, 2021. The 'so-called' \"end\" & <i>more</i> -- it's all. The Press. A/76/242, p. 4."),
                arguments(
                        source(List.of(KIM), "At https://example.org/?a=1&b=_2_ now!", "", "", "", "2021"),
                        "Kim, Ahn, 2021. At https://example.org/?a=1&b=_2_ now! The Press. A/76/242, p. 4."));
    }

    @ParameterizedTest
    @MethodSource
    void everythingTheRecordHasIsPrinted(Source source, String reference) {
        assertThat(reference(source)).isEqualTo(reference);
    }

    @ParameterizedTest
    @CsvSource({
        "A/76/242",
        "A/HRC/RES/46/21",
        "A/HRC/25/CRP.1",
        "S/PRST/2014/3",
        "CCPR/C/PRK/CO/2",
        "Republic Act No. 10368",
        "ST/SGB/1999/13",
        "45-54",
        "7"
    })
    void symbolsAreKeptToTheLetter(String symbol) {
        Source source = source(List.of(KIM), "T", "", "", "", "2021", symbol);
        assertThat(reference(source)).isEqualTo("Kim, Ahn, 2021. T. The Press. " + symbol + ", p. 4.");
        assertThat(Phrase.words(HouseStyle.shortForm(source))).isEqualTo("Kim, " + symbol);
    }

    static Stream<Arguments> authorsAreNamedAsTheyAreCited() {
        Author king = new Author("", "King", "M.", "", "", "Jr.");
        Author gogh = new Author("", "Gogh", "Vincent", "van", "", "");
        Author institute = Author.institution("Institute for \"Peace\" & 'Rights', Section 1");
        return Stream.of(
                arguments(List.of(gogh), "van Gogh, Vincent", "van Gogh"),
                arguments(List.of(KIM, king), "Kim, Ahn and M. King Jr.", "Kim and King"),
                arguments(List.of(KIM, gogh), "Kim, Ahn and Vincent van Gogh", "Kim and van Gogh"),
                arguments(List.of(KIM, PRESS), "Kim, Ahn and The Press", "Kim and The Press"),
                arguments(List.of(institute), institute.institution(), institute.institution()),
                arguments(
                        List.of(KIM, king, gogh),
                        "Kim, Ahn, M. King Jr. and Vincent van Gogh",
                        "Kim, King and van Gogh"),
                arguments(List.of(KIM, king, gogh, PRESS), "Kim, Ahn et al.", "Kim et al."));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void authorsAreNamedAsTheyAreCited(List<Author> authors, String cited, String shortly) {
        Source source = source(authors, "T", "", "", "", "2021-03", "");
        assertThat(reference(source)).isEqualTo(cited + ", March 2021. T. The Press, p. 4.");
        assertThat(Phrase.words(HouseStyle.shortForm(source))).isEqualTo(shortly + ", 2021");
    }

    @Test
    void whatHasNoAuthorIsKnownByItsTitle() {
        assertThat(HouseStyle.shortForm(source(List.of(), "The Law", "", "", "", null, "")))
                .containsExactly(new Phrase("The Law", true), new Phrase(", n.d.", false));
    }

    @Test
    void theDayOnWhichASourceThatChangesWasReadIsPrinted() {
        Evidence read = new Evidence("s", "list", "", LocalDate.of(2022, 5, 2));
        Source status = source(List.of(Author.institution("OHCHR")), "Status", "", "", "", "2021");
        assertThat(new Citation(1, status, read).phrases())
                .containsExactly(
                        new Phrase("OHCHR, 2021. ", false),
                        new Phrase("Status", true),
                        new Phrase(". The Press. A/76/242", false),
                        new Phrase(", list, accessed 2 May 2022.", false));
    }

    @Test
    void everySourceInTheRepositoryKeepsItsTitleAndNumber() {
        assertThat(Shipped.base().sources().values()).hasSizeGreaterThan(100).allSatisfy(source -> {
            String record = Phrase.words(HouseStyle.record(source));
            assertThat(record).contains(source.title(), source.number(), source.container());
            assertThat(record).doesNotContain("null", "..", "  ", "&amp;", ", ,", " .", "?.");
        });
    }

    @Test
    void onlyItalicsAreReadAndNothingIsLost() {
        assertThat(
                        Phrase.ofHtml(
                                "  <div class=\"csl-entry\">A &amp; &lt;b&gt;, <span style=\"font-style: italic\">T&rsquo;s</span>.</div>\n"))
                .containsExactly(new Phrase("A & <b>, ", false), new Phrase("T’s", true), new Phrase(".", false));
        assertThatThrownBy(() -> Phrase.ofHtml("A <b>bold</b> word"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("<b>");
    }
}
