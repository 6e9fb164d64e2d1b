package org.r2prating.report.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.r2prating.Golden;

class AnnexMarkdownTest {

    /** Readers of Markdown number footnotes by their first call, whatever they are labelled. */
    @ParameterizedTest
    @EnumSource(Copy.class)
    void footnotesAreCalledInTheOrderOfTheirNumbers(Copy copy) {
        for (String state : List.of("PRK", "AUS", "FJI")) {
            String text = AnnexMarkdown.text(Annexes.of(state, "2022", copy));
            List<Integer> calls = Pattern.compile("\\[\\^(\\d+)](?!:)")
                    .matcher(text)
                    .results()
                    .map(r -> Integer.valueOf(r.group(1)))
                    .distinct()
                    .toList();
            List<Integer> labels = Pattern.compile("(?m)^\\[\\^(\\d+)]:")
                    .matcher(text)
                    .results()
                    .map(r -> Integer.valueOf(r.group(1)))
                    .toList();
            assertThat(calls).isEqualTo(labels).isSorted().isNotEmpty();
            assertThat(text.lines().filter(l -> l.startsWith("| ")).map(l -> l.replace("\\|", "")))
                    .allSatisfy(l -> assertThat(l.chars().filter(c -> c == '|').count())
                            .isEqualTo(copy == Copy.REVIEWER ? 6 : 5));
        }
    }

    /** One with a dossier in full, the same for a reviewer, and one of which much is open. */
    @ParameterizedTest
    @CsvSource({
        "PRK, PUBLICATION, annex-PRK-2022.md",
        "PRK, REVIEWER, annex-PRK-2022.reviewer.md",
        "AUS, PUBLICATION, annex-AUS-2022.md"
    })
    void threeAnnexesToTheLetter(String state, Copy copy, String golden) {
        Golden.matches(golden, AnnexMarkdown.text(Annexes.of(state, "2022", copy)));
    }
}
