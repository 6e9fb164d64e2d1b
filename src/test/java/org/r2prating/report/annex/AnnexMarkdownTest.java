package org.r2prating.report.annex;

import org.junit.jupiter.api.Test;
import org.r2prating.Golden;

class AnnexMarkdownTest {

    @Test
    void theAnnexOfThePrkToTheLetter() {
        Golden.matches("annex-PRK-2022.md", AnnexMarkdown.text(Annexes.of("PRK", "2022", Copy.PUBLICATION)));
    }
}
