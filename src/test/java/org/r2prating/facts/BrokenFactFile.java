package org.r2prating.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A fact file that a person broke; files broken in their bytes are in {@link UnreadableFactFileTest}. */
abstract class BrokenFactFile {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void isReportedWithItsPlaceAndTheWayToMendIt(String broken, String file, String problems) {
        FactsOnDisk facts = new FactsOnDisk(folder).with("QAA/2022.yaml", file);

        assertThat(facts.problems()).isEqualTo(problems.strip());
        assertThat(facts.read().facts().dossiers()).isEmpty();
    }

    static Arguments broken(String broken, String file, String problems) {
        return arguments(broken, file, problems);
    }
}
