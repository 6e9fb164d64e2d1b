package org.r2prating.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappedTest {

    /** A stroke stands where a line ends. */
    @ParameterizedTest
    @CsvSource({
        "one line, one line",
        "broken between words, broken/between/words",
        "exactly ten of it, exactly/ten of it",
        "a un-coi-dprk-2014-detailed report, a/un-coi-/dprk-2014-/detailed/report",
        "[un-coi-dprk-2014] too, [un-coi-/dprk-2014]/too",
        "a word withoutanyhyphen in it, a word/withoutany/hyphen in/it",
        "-withoutanyhyphen, -withoutan/yhyphen",
        "'',''"
    })
    void linesBreakBetweenWordsAndInLongOnesAfterAHyphen(String words, String lines) {
        assertThat(String.join("/", Wrapped.lines(words, 10))).isEqualTo(lines);
    }
}
