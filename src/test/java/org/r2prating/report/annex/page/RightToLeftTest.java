package org.r2prating.report.annex.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words from right to left in a line from left to right. */
class RightToLeftTest {

    @Test
    void onlyWordsFromRightToLeftAreTurnedAndBracketsKeepFacingInwards() {
        assertThat(RightToLeft.isIn("plain (4)")).isFalse();
        assertThat(RightToLeft.isIn("see \u05D0")).isTrue();
        assertThat(RightToLeft.seen("see \u05D0\u05D1, p. 4")).isEqualTo("see \u05D1\u05D0, p. 4");
        assertThat(RightToLeft.seen("\u05D0(\u05D1)\u05D2")).isEqualTo("\u05D2(\u05D1)\u05D0");
    }

    /** Beh, teh, alef and beh: first, in the middle, last, and alone, since an alef joins nothing after it. */
    @Test
    void arabicLettersAreJoined() {
        assertThat(RightToLeft.seen("\u0628\u062A\u0627\u0628")).isEqualTo("\uFE8F\uFE8E\uFE98\uFE91");
    }
}
