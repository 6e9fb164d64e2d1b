package org.r2prating.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.PartialDate;
import org.r2prating.facts.Source;

class CitationTest {

    private static Source source(
            String author, String title, String container, String volume, String issue, @Nullable String issued) {
        PartialDate date = issued == null ? null : PartialDate.parse(issued).orElseThrow();
        return new Source(
                "s", "report", author, title, container, volume, issue, "The Press", date, "A/76/242", "", "", false);
    }

    private static String reference(Source source) {
        return new Citation(1, source, new Evidence("s", "p. 4", "", null)).reference();
    }

    static Stream<Arguments> everythingTheRecordHasIsPrinted() {
        return Stream.of(
                arguments(
                        source("Kim, Ahn", "Why?", "A Journal", "3", "2", "2021-07-28"),
                        "Kim, Ahn, 28 July 2021. Why? A Journal, vol. 3, no. 2. The Press. A/76/242, p. 4."),
                arguments(
                        source("The Press", "Risks", "", "17", "", "2021-04"),
                        "The Press, April 2021. Risks. vol. 17. A/76/242, p. 4."),
                arguments(
                        source("", "Constitution", "", "", "", null), "Constitution, n.d. The Press. A/76/242, p. 4."));
    }

    @ParameterizedTest
    @MethodSource
    void everythingTheRecordHasIsPrinted(Source source, String reference) {
        assertThat(reference(source)).isEqualTo(reference);
    }

    @Test
    void theDayOnWhichASourceThatChangesWasReadIsPrinted() {
        Evidence read = new Evidence("s", "list", "", LocalDate.of(2022, 5, 2));
        assertThat(new Citation(1, source("OHCHR", "Status", "", "", "", "2021"), read).reference())
                .isEqualTo("OHCHR, 2021. Status. The Press. A/76/242, list, retrieved 2 May 2022.");
    }
}
