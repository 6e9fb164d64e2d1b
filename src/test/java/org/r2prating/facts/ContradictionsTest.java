package org.r2prating.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which facts cannot stand beside each other, and which can. */
class ContradictionsTest {

    private static final String DOSSIER = """
            country: QAA
            edition: "2022"
            """;

    @TempDir
    private Path folder;

    private FactsOnDisk facts;

    @BeforeEach
    void writeFacts() {
        facts = new FactsOnDisk(folder);
    }

    /** Two facts in a dossier; evidence is added to both. */
    private String problems(String section, String one, String other) {
        String evidence = ", evidence: [{ source: untc, locator: list }] }";
        return facts.with(
                        "QAA/2022.yaml",
                        DOSSIER + section + ":\n  - { id: one, " + one + evidence + "\n  - { id: other, " + other
                                + evidence + "\n")
                .problems();
    }

    static Stream<Arguments> contradictingFactsAreReported() {
        return Stream.of(
                arguments("votes", "resolution: A/RES/73/182, vote: no", "resolution: A/RES/73/182, vote: abstain"),
                arguments(
                        "mechanisms",
                        "mechanism: nhri, state: none",
                        "mechanism: nhri, state: exists, status: conflicting"),
                arguments("mechanisms", "mechanism: nhri, state: exists", "mechanism: nhri, status: searched-none"),
                arguments("participations", "forum: upr, part: none", "forum: upr, part: took-part"),
                arguments("indices", "index: terror, value: 4, year: 2020", "index: terror, value: 5, year: 2020"),
                arguments(
                        "peacekeeping",
                        "personnel: 0, since: 2021-01-01, until: 2021-01-31",
                        "personnel: 3, since: 2021-01-01, until: 2021-01-31"));
    }

    @ParameterizedTest(name = "{1} | {2}")
    @MethodSource
    void contradictingFactsAreReported(String section, String one, String other) {
        assertThat(problems(section, one, other))
                .startsWith("facts/QAA/2022.yaml:5:5: " + section + " (other) says ")
                .endsWith("; the other is at facts/QAA/2022.yaml:4:5.");
    }

    @Test
    void factsThatSayNothingAreNotQuoted() {
        assertThat(problems("mechanisms", "mechanism: nhri, state: exists", "mechanism: nhri, status: searched-none"))
                .contains(
                        "mechanisms (other) says that nothing was found (searched-none), but mechanisms (one) says (exists).");
        assertThat(problems("mechanisms", "mechanism: nhri, state: exists", "mechanism: nhri, status: inaccessible"))
                .contains("(other) says that nothing can be known (inaccessible), but");
    }

    static Stream<Arguments> factsThatCanBothBeTrueAreNot() {
        return Stream.of(
                arguments("treaties", "treaty: cat, standing: party", "treaty: cat, standing: party, since: 1999"),
                arguments(
                        "treaties",
                        "treaty: cat, standing: party, status: conflicting",
                        "treaty: cat, standing: none, status: conflicting"),
                arguments(
                        "participations",
                        "forum: upr, part: took-part, on: 2019-09-20",
                        "forum: upr, part: took-part, on: 2021-05-10"),
                arguments("participations", "forum: upr, part: none", "forum: upr, part: took-part, on: 2014-05-01"),
                arguments("indices", "index: terror, value: 4, year: 2020", "index: terror, value: 5, year: 2021"),
                arguments(
                        "peacekeeping",
                        "personnel: 0, since: 2021-01-01, until: 2021-01-31",
                        "personnel: 3, since: 2020-01-01, until: 2020-01-31"));
    }

    @ParameterizedTest(name = "{1} | {2}")
    @MethodSource
    void factsThatCanBothBeTrueAreNot(String section, String one, String other) {
        assertThat(problems(section, one, other)).isEmpty();
    }

    @Test
    void dossierMayNotContradictLastingFactsInItsView() {
        facts.with(
                        "QAA/standing.yaml",
                        """
                        country: QAA
                        treaties:
                          - { id: cat, treaty: cat, standing: party, asOf: 2020, evidence: [{ source: untc, locator: list }] }
                        """)
                .with(
                        "QAA/2019.yaml",
                        """
                        country: QAA
                        edition: "2019"
                        treaties:
                          - { id: cat-2019, treaty: cat, standing: none, evidence: [{ source: untc, locator: list }] }
                        """)
                .with(
                        "QAA/2022.yaml",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - { id: cat-2022, treaty: cat, standing: none, evidence: [{ source: untc, locator: list }] }
                        """);

        assertThat(facts.problems())
                .isEqualTo(
                        """
                        facts/QAA/2022.yaml:4:5: treaties (cat-2022) says (none), but treaties (cat) says (party).
                          Keep one, or give both the status conflicting; the other is at facts/QAA/standing.yaml:3:5.""");
    }
}
