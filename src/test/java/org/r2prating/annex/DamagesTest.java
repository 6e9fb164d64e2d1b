package org.r2prating.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.r2prating.annex.Verdicts.Part;
import org.r2prating.annex.Verdicts.Verdict;
import org.r2prating.input.Problems;

/** However a table of five columns is damaged that blanks part, its rows are read right, or a remark names the place. */
class DamagesTest {

    private static final List<String> ANNEXES =
            List.of("annexes/veldania-2022.clean.txt", "golden/annex-AUS-2022.md", "golden/annex-PRK-2022.md");
    private static final int LAYOUTS = 3;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void rowsAreReadRightOrTold(Damage damage) throws IOException {
        List<String> silent = new ArrayList<>();
        int right = 0;
        int all = 0;
        for (String name : ANNEXES) {
            PublishedAnnex truth =
                    Annexes.read(Path.of("src", "test", "resources").resolve(name));
            for (int seed = 0; seed < LAYOUTS; seed++) {
                SplittableRandom random = new SplittableRandom(seed);
                Extraction extraction = Extraction.of(truth, Layout.damaged(random, damage), random);
                Path file = Files.writeString(folder.resolve("annex.txt"), extraction.text());
                PublishedAnnex read = AnnexReader.text(file, Annexes.FRAMEWORK, new Problems())
                        .orElseThrow();
                for (Part part : new Verdicts(truth, extraction, read).all()) {
                    all++;
                    right += part.verdict() == Verdict.RIGHT ? 1 : 0;
                    if (part.verdict() == Verdict.SILENT) {
                        silent.add(name + " " + seed + " " + part.name() + ": " + part.wrong());
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
        assertThat(right).isGreaterThan(all * 95 / 100);
    }
}
