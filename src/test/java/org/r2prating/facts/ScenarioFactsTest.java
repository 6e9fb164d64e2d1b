package org.r2prating.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prating.input.Problem;
import org.r2prating.input.Problems;
import org.r2prating.input.YamlFile;
import org.r2prating.model.Edition;
import org.r2prating.model.Framework;

/** The facts of a scenario need less than those of a dossier, and are read by the same code. */
class ScenarioFactsTest {

    private static final Edition EDITION =
            new Edition("2022", LocalDate.of(2019, 7, 1), LocalDate.of(2021, 12, 31), 73, 75);

    @TempDir
    private Path folder;

    private Framework framework;
    private final Problems problems = new Problems();

    @BeforeEach
    void readFramework() {
        framework = new FactsOnDisk(folder).framework();
    }

    private Optional<List<Fact>> given(String facts) throws IOException {
        Path file = Files.writeString(folder.resolve("x.scenarios.yaml"), facts);
        return YamlFile.read(file, problems, FactReader.ofScenario(framework, "QAA", EDITION)::read);
    }

    @Test
    void factIsNamedByItsSubjectAndNeedsNoEvidence() throws IOException {
        List<Fact> facts = given(
                        """
                        votes: [{ resolution: A/RES/73/182, vote: yes }]
                        peacekeeping: [{ personnel: 0, since: 2019-07-01, until: 2021-12-31 }]
                        memberships: [{ body: kigali, state: endorsed }]
                        participations: [{ forum: upr, part: took-part }, { id: upr-2, forum: upr, part: took-part }]
                        findings: [{ question: risk-level, answer: high }]
                        """)
                .orElseThrow();

        assertThat(problems.list()).isEmpty();
        assertThat(facts)
                .extracting(Fact::id)
                .containsExactly("A/RES/73/182", "peacekeeping", "kigali", "upr", "upr-2", "risk-level");
        assertThat(facts).allSatisfy(fact -> {
            assertThat(fact.country()).isEqualTo("QAA");
            assertThat(fact.status()).isEqualTo(EvidenceStatus.DOCUMENTED);
            assertThat(fact.evidence()).hasSize(1);
            assertThat(fact.passport().asOf()).hasToString("2021-12-31");
        });
        assertThat(facts.get(5).passport().coding()).isNotNull();
    }

    @Test
    void secondFactOnASubjectNeedsAnId() throws IOException {
        given("participations: [{ forum: upr, part: took-part }, { forum: upr, part: took-part }]\n");

        assertThat(problems.list())
                .extracting(Problem::what)
                .containsExactly("forum (upr) in participations stands twice");
    }

    @Test
    void answersAreCheckedAsInADossier() throws IOException {
        assertThat(given("memberships: [{ body: kigali, state: endorses, sinse: 2020 }]\n"))
                .isEmpty();
        assertThat(problems.list())
                .extracting(Problem::what)
                .containsExactly("unknown state (endorses) in memberships", "unknown key (sinse) in memberships");
    }
}
