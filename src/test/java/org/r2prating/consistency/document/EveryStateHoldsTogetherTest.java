package org.r2prating.consistency.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.r2prating.Shipped;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.model.Country;
import org.r2prating.report.annex.Copy;

/** The annex that {@code report} writes of a state has no error; {@code mvn -Pannexes test} tries every state. */
class EveryStateHoldsTogetherTest {

    private static final int STEP = Integer.getInteger("annexes.step", 16);

    /** A source's own title garbles a name, and two records of one database have titles of their own. */
    private static final Set<String> WARNED = Set.of(
            "two-names-for-one name peoples-democratic-republic-of-korea",
            "two-names-for-one name estwatini",
            "cited-two-ways database-of-national-law-on-international-crimes-snapshot");

    @TempDir
    private static Path folder;

    static Stream<String> states() {
        List<Country> all = List.copyOf(Shipped.base().countries().values());
        assertThat(all).hasSizeGreaterThan(190);
        return IntStream.iterate(0, i -> i < all.size(), i -> i + STEP)
                .mapToObj(i -> all.get(i).iso3());
    }

    @ParameterizedTest
    @MethodSource("states")
    void itsAnnexHoldsTogether(String state) {
        List<Finding> findings = CheckedAnnex.findings(CheckedAnnex.reported(state), Shipped.country(state), folder);

        assertThat(findings).filteredOn(f -> f.severity() == Severity.ERROR).isEmpty();
        assertThat(findings)
                .filteredOn(f -> f.severity() == Severity.WARNING)
                .extracting(f -> f.kind().id() + " " + f.about().replaceFirst("^" + state + " \\d+ ", ""))
                .isSubsetOf(WARNED);
    }

    @ParameterizedTest
    @CsvSource({"PRK, 2019, PUBLICATION", "MMR, 2019, PUBLICATION", "PRK, 2022, REVIEWER", "FJI, 2022, REVIEWER"})
    void neitherAnEarlierEditionNorAReviewersCopyHasAnError(String state, String edition, Copy copy) {
        assertThat(CheckedAnnex.findings(CheckedAnnex.reported(state, edition, copy), Shipped.country(state), folder))
                .filteredOn(f -> f.severity() == Severity.ERROR)
                .isEmpty();
    }
}
