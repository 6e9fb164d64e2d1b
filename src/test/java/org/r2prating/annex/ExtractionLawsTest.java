package org.r2prating.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.r2prating.annex.Verdicts.Part;
import org.r2prating.annex.Verdicts.Verdict;
import org.r2prating.input.Problems;

/**
 * However a tool sets an annex that it takes out of a file, what is read is what stands in the annex, or a remark names the
 * place that differs.
 */
class ExtractionLawsTest {

    private static final int LAYOUTS = 10;

    @TempDir
    private Path folder;

    /** Each annex has layouts of its own. */
    @ParameterizedTest
    @CsvSource({"annexes/veldania-2022.clean.txt, 0", "golden/annex-AUS-2022.md, 1000", "golden/annex-PRK-2022.md, 2000"
    })
    void whatIsReadIsRightOrTold(String name, int first) throws IOException {
        PublishedAnnex truth = Annexes.read(Path.of("src", "test", "resources").resolve(name));
        List<String> silent = new ArrayList<>();
        int right = 0;
        int all = 0;
        for (int seed = first; seed < first + LAYOUTS; seed++) {
            Extraction extraction = Extraction.of(truth, seed);
            Path file = Files.writeString(folder.resolve("annex.txt"), extraction.text());
            PublishedAnnex read =
                    AnnexReader.text(file, Annexes.FRAMEWORK, new Problems()).orElseThrow();
            for (Part part : new Verdicts(truth, extraction, read).all()) {
                all++;
                right += part.verdict() == Verdict.RIGHT ? 1 : 0;
                if (part.verdict() == Verdict.SILENT) {
                    silent.add(seed + " " + extraction.layout().choices() + " " + part.name() + ": " + part.wrong());
                }
            }
        }
        assertThat(silent).isEmpty();
        assertThat(right).isGreaterThan(all * 95 / 100);
    }
}
