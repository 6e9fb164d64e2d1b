package org.r2prating.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prating.model.Aspect;
import org.r2prating.model.Edition;

/** The facts of a state, lasting ones and those of its dossiers, as they should be read. */
class FactsOfAStateTest {

    private static final String EMPTY = """
            country: QAA
            edition: 2022
            """;

    @TempDir
    private Path folder;

    private FactsOnDisk facts;

    @BeforeEach
    void writeFacts() {
        facts = new FactsOnDisk(folder);
    }

    @Test
    void everyKindOfFactIsRead() {
        facts.with(
                "PRK/2022.yaml",
                """
                country: PRK
                edition: "2022"
                coded: { by: A. Coder, on: 2022-05-02 }
                treaties:
                  - id: cat-signed
                    treaty: cat
                    standing: signed
                    since: 1999
                    evidence:
                      - { source: untc, locator: IV-9, quote: signed in 1999, retrieved: 2022-05-02 }
                      - { source: ohchr-2020, locator: p. 3 }
                votes:
                  - { id: syria, resolution: A/RES/73/182, vote: no, asOf: 2018, evidence: [{ source: untc, locator: list }] }
                peacekeeping:
                  - id: troops
                    personnel: 12.5
                    since: 2019-07-01
                    until: 2021-12-31
                    inProtectionMissions: 3
                    womenShare: 0.1
                    evidence: [{ source: untc, locator: table }]
                mechanisms:
                  - { id: nhri, mechanism: nhri, state: exists, since: 2020-03, evidence: [{ source: untc, locator: list }] }
                memberships:
                  - id: kigali
                    body: kigali
                    state: none
                    status: absent-from-closed-list
                    evidence: [{ source: untc, locator: list }]
                participations:
                  - { id: upr-2019, forum: upr, part: took-part, on: 2019-09-20, evidence: [{ source: untc, locator: p. 1 }] }
                indices:
                  - { id: terror, index: terror, value: 4, year: 2020, evidence: [{ source: untc, locator: list }] }
                findings:
                  - id: risk
                    question: risk-level
                    answer: high
                    retrospective: true
                    coded: { by: B. Coder, on: 2022-06-01 }
                    evidence: [{ source: untc, locator: p. 2 }]
                """);

        FactBaseReading reading = facts.read();
        Edition edition = reading.facts().edition("2022").orElseThrow();
        List<Fact> view = reading.facts().inView("PRK", edition);

        assertThat(facts.problems()).isEmpty();
        assertThat(view)
                .extracting(Fact::id, Fact::says)
                .containsExactly(
                        tuple("cat-signed", "signed"),
                        tuple("syria", "no"),
                        tuple("troops", "12.5"),
                        tuple("nhri", "exists"),
                        tuple("kigali", "none"),
                        tuple("upr-2019", "took-part"),
                        tuple("terror", "4"),
                        tuple("risk", "high"));
        TreatyStanding treaty = (TreatyStanding) view.get(0);
        assertThat(treaty.origin().line()).isEqualTo(5);
        assertThat(treaty.since()).hasToString("1999");
        assertThat(treaty.passport().asOf()).hasToString("2021-12-31");
        assertThat(treaty.evidence())
                .containsExactly(
                        new Evidence("untc", "IV-9", "signed in 1999", LocalDate.of(2022, 5, 2)),
                        new Evidence("ohchr-2020", "p. 3", "", null));
        PeacekeepingContribution troops = (PeacekeepingContribution) view.get(2);
        assertThat(troops.womenShareTarget()).isEqualTo(0.15);
        assertThat(troops.inProtectionMissions()).isEqualTo(3);
        assertThat(view.get(4).status()).isEqualTo(EvidenceStatus.ABSENT_FROM_CLOSED_LIST);
        CodedFinding finding = (CodedFinding) view.get(7);
        assertThat(finding.indicator()).isEqualTo("risk");
        assertThat(finding.aspect()).isEqualTo(Aspect.OUTCOME);
        assertThat(finding.passport().retrospective()).isTrue();
        assertThat(finding.passport().coding()).isEqualTo(new Passport.Coding("B. Coder", LocalDate.of(2022, 6, 1)));
    }

    @Test
    void findingsTakeTheCoderOfTheirFile() {
        facts.with(
                "QAA/2022.yaml",
                """
                country: QAA
                edition: "2022"
                coded: { by: A. Coder, on: 2022-05-02 }
                findings:
                  - { id: risk, question: risk-level, answer: high, evidence: [{ source: untc, locator: p. 2 }] }
                treaties:
                  - { id: cat, treaty: cat, standing: none, evidence: [{ source: untc, locator: list }] }
                """);

        assertThat(facts.read().facts().dossiers().values().iterator().next().facts())
                .extracting(fact -> fact.passport().coding())
                .containsExactly(null, new Passport.Coding("A. Coder", LocalDate.of(2022, 5, 2)));
    }

    @Test
    void searchThatFoundNothingTakesTheAnswerOfTheFramework() {
        facts.with(
                "QAA/2022.yaml",
                """
                country: QAA
                edition: "2022"
                coded: { by: A. Coder, on: 2022-05-02 }
                treaties:
                  - { id: cat, treaty: cat, status: searched-none, evidence: [{ source: untc, locator: list }] }
                findings:
                  - { id: plan, question: risk-plan, status: searched-none, evidence: [{ source: untc, locator: site }] }
                  - { id: level, question: risk-level, status: searched-none, evidence: [{ source: untc, locator: site }] }
                mechanisms:
                  - { id: nhri, mechanism: nhri, status: inaccessible, evidence: [{ source: untc, locator: site }] }
                """);

        assertThat(facts.problems()).isEmpty();
        assertThat(facts.read().facts().dossiers().values().iterator().next().facts())
                .extracting(Fact::says)
                .containsExactly("none", "", "none", "");
    }

    @Test
    void lastingFactsAreInViewOfEditionsFromTheirDay() {
        facts.with("QAA/2019.yaml", EMPTY.replace("2022", "2019"))
                .with("QAA/2022.yaml", EMPTY)
                .with(
                        "QAA/standing.yaml",
                        """
                        country: QAA
                        treaties:
                          - { id: cat, treaty: cat, standing: party, asOf: 1999, evidence: [{ source: untc, locator: list }] }
                          - { id: crc, treaty: crc, standing: party, asOf: 2020, evidence: [{ source: untc, locator: list }] }
                        """);

        FactBase base = facts.read().facts();

        assertThat(base.inView("QAA", base.editions().get(0)))
                .extracting(Fact::id)
                .containsExactly("cat");
        assertThat(base.inView("QAA", base.editions().get(1)))
                .extracting(Fact::id)
                .containsExactly("cat", "crc");
    }

    @Test
    void lastingFactsNeedADayAndAnIdThatNoDossierUses() {
        facts.with(
                        "QAA/standing.yaml",
                        """
                        country: QAA
                        treaties:
                          - { id: cat, treaty: cat, standing: party, evidence: [{ source: untc, locator: list }] }
                          - { id: crc, treaty: crc, standing: party, asOf: 2030, evidence: [{ source: untc, locator: list }] }
                        """)
                .with(
                        "QAA/2022.yaml",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - { id: cat, treaty: cat, standing: party, evidence: [{ source: untc, locator: list }] }
                        """);

        assertThat(facts.problems())
                .isEqualTo(
                        """
                        facts/QAA/2022.yaml:4:11: id (cat) in treaties (cat) stands twice.
                          Maybe change one of them; the other is at facts/QAA/standing.yaml:3:11.
                        facts/QAA/standing.yaml:3:5: key (asOf) is missing in treaties (cat).
                          Add it: a date of the calendar such as 2021, 2021-07 or 2021-07-28.
                        facts/QAA/standing.yaml:4:52: asOf (2030) in treaties (crc) is after the cut-off (2021-12-31).
                          Correct it, or keep the fact for the edition it falls into.""");
    }

    @Test
    void publishedRatingsAreKeptAsPrinted() {
        facts.with(
                "QAA/2022.yaml",
                EMPTY
                        + """
                          published:
                            source: ohchr-2020
                            locator: annex
                            score: 12
                            summary: { Strong: [risk], Weak: [treaties-joined] }
                            table: { risk: { rating: Fair, change: Unchanged } }
                          """);

        Published published = facts.read()
                .facts()
                .dossiers()
                .values()
                .iterator()
                .next()
                .published()
                .orElseThrow();

        assertThat(published.source()).isEqualTo("ohchr-2020");
        assertThat(published.score()).isEqualTo(12);
        assertThat(published.summary().keySet()).containsExactly("risk", "treaties-joined");
        assertThat(published.table().get("risk").rating()).hasToString("Fair");
        assertThat(published.table().get("risk").change()).isEqualTo("Unchanged");
    }
}
