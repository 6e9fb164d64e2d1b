package org.r2prating.consistency.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "Report on Détention!, report on detention, 1, true",
        "abcdefghij, abcdefghix, 0.9, true",
        "abcdefghij, abcdefghyx, 0.9, false",
        "abcdefghij, abcdefghyx, 0.8, true",
        "abcdefghij, abc, 0.5, false",
        "'', '', 1, true",
        "'', x, 0.5, false"
    })
    void alikeIsHowManyLettersMustChangeMeasuredByTheLongerText(String one, String other, double least, boolean alike) {
        assertThat(Words.alike(one, other, least)).isEqualTo(alike);
        assertThat(Words.alike(other, one, least)).isEqualTo(alike);
        assertThat(Words.likeness(one, other) >= least - 1e-9).isEqualTo(alike);
    }
}
