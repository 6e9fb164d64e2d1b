package org.r2prating.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The kinds of broken fact file that a person makes; two more, of bytes, are in {@link UnreadableFactFileTest}. */
class BrokenFactFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void isReportedWithItsPlaceAndTheWayToMendIt(String broken, String file, String problems) {
        FactsOnDisk facts = new FactsOnDisk(folder).with("QAA/2022.yaml", file);

        assertThat(facts.problems()).isEqualTo(problems.strip());
        assertThat(facts.read().facts().dossiers()).isEmpty();
    }

    private static Arguments broken(String broken, String file, String problems) {
        return arguments(broken, file, problems);
    }

    static Stream<Arguments> isReportedWithItsPlaceAndTheWayToMendIt() {
        return Stream.of(
                broken(
                        "an unknown key",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - id: cat
                            treaty: cat
                            standing: party
                            sinse: 1999
                            evidence: [{ source: untc, locator: status table }]
                        """,
                        """
                        facts/QAA/2022.yaml:7:5: unknown key (sinse) in treaties (cat).
                          Maybe you meant (since).
                        """),
                broken(
                        "a duplicate key",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - id: cat
                            treaty: cat
                            standing: party
                            standing: none
                            evidence: [{ source: untc, locator: status table }]
                        """,
                        """
                        facts/QAA/2022.yaml:7:5: key (standing) in treaties (cat) stands twice.
                          Keep one of them; the other is in line 6.
                        """),
                broken(
                        "a wrong type",
                        """
                        country: QAA
                        edition: "2022"
                        peacekeeping:
                          - id: troops
                            personnel: many
                            since: 2019-07-01
                            until: 2021-12-31
                            evidence: [{ source: untc, locator: status table }]
                        """,
                        """
                        facts/QAA/2022.yaml:5:16: personnel (many) in peacekeeping (troops) is not a number.
                          Write one such as 12 or 0.5.
                        """),
                broken(
                        "an unknown source",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - id: cat
                            treaty: cat
                            standing: party
                            evidence: [{ source: untcc, locator: status table }]
                        """,
                        """
                        facts/QAA/2022.yaml:7:26: unknown source (untcc) in evidence of treaties (cat).
                          Maybe you meant (untc).
                        """),
                broken(
                        "no evidence",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - id: cat
                            treaty: cat
                            standing: party
                        """,
                        """
                        facts/QAA/2022.yaml:4:5: treaties (cat) has no evidence.
                          Add it: a list of { source: ..., locator: ... }.
                        """),
                broken(
                        "an impossible date",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - id: cat
                            treaty: cat
                            standing: party
                            since: 2021-02-30
                            evidence: [{ source: untc, locator: status table }]
                        """,
                        """
                        facts/QAA/2022.yaml:7:12: since (2021-02-30) in treaties (cat) is not a date of the calendar.
                          Write one such as 2021, 2021-07 or 2021-07-28.
                        """),
                broken(
                        "a date after the cut-off",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - id: cat
                            treaty: cat
                            standing: party
                            since: 2022-01-01
                            evidence: [{ source: untc, locator: status table }]
                        """,
                        """
                        facts/QAA/2022.yaml:7:12: since (2022-01-01) in treaties (cat) is after the cut-off (2021-12-31).
                          Correct it, or keep the fact for the edition it falls into.
                        """),
                broken(
                        "contradictory statuses",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - id: cat
                            treaty: cat
                            standing: party
                            evidence: [{ source: untc, locator: status table }]
                          - id: cat-signed
                            treaty: cat
                            standing: signed
                            evidence: [{ source: untc, locator: status table }]
                        """,
                        """
                        facts/QAA/2022.yaml:8:5: treaties (cat-signed) says (signed), but treaties (cat) says (party).
                          Keep one, or give both the status conflicting; the other is at facts/QAA/2022.yaml:4:5.
                        """),
                broken(
                        "an unknown instrument",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - id: cat
                            treaty: cta
                            standing: party
                            evidence: [{ source: untc, locator: status table }]
                        """,
                        """
                        facts/QAA/2022.yaml:5:13: unknown treaty (cta) in treaties (cat).
                          Maybe you meant (cat).
                        """),
                broken(
                        "tab characters",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                        \t- id: cat
                        \t  treaty: cat
                        """,
                        """
                        facts/QAA/2022.yaml:4:1: a tab character stands here.
                          Indent with spaces.
                        facts/QAA/2022.yaml:5:1: a tab character stands here.
                          Indent with spaces.
                        """),
                broken(
                        "a truncated file",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - { id: cat, treaty: cat, standing: party, evidence: [{ source: untc, locator: "status ta
                        """,
                        """
                        facts/QAA/2022.yaml:5:1: file ends too early (found unexpected end of stream).
                          Maybe a quote or a bracket is missing: close what was begun in line 4, column 82.
                        """),
                broken(
                        "an alias bomb",
                        """
                        country: QAA
                        edition: "2022"
                        a: &a [lol, lol, lol]
                        b: &b [*a, *a, *a]
                        c: &c [*b, *b, *b]
                        treaties: [*c, *c, *c]
                        """,
                        """
                        facts/QAA/2022.yaml:3:4: anchor (&a) is not allowed.
                          Write the value out; quote a text that begins with * or &.
                        """),
                broken(
                        "an unknown question",
                        """
                        country: QAA
                        edition: "2022"
                        coded: { by: A. Coder, on: 2022-05-02 }
                        findings:
                          - id: risk
                            question: risk-levels
                            answer: high
                            evidence: [{ source: untc, locator: status table }]
                        """,
                        """
                        facts/QAA/2022.yaml:6:15: unknown question (risk-levels) in findings (risk).
                          Maybe you meant (risk-level).
                        """),
                broken(
                        "an unknown answer",
                        """
                        country: QAA
                        edition: "2022"
                        coded: { by: A. Coder, on: 2022-05-02 }
                        findings:
                          - id: risk
                            question: risk-level
                            answer: enormous
                            evidence: [{ source: untc, locator: status table }]
                        """,
                        """
                        facts/QAA/2022.yaml:7:13: unknown answer (enormous) in findings (risk).
                          Maybe use one of [high, low].
                        """),
                broken(
                        "a missing edition",
                        """
                        country: QAA
                        treaties:
                          - id: cat
                            treaty: cat
                            standing: party
                            evidence: [{ source: untc, locator: status table }]
                        """,
                        """
                        facts/QAA/2022.yaml:1:1: key (edition) is missing.
                          Add it: one of [2019, 2022].
                        """),
                broken(
                        "a locator without source",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - id: cat
                            treaty: cat
                            standing: party
                            evidence: [{ locator: status table }]
                        """,
                        """
                        facts/QAA/2022.yaml:7:16: key (source) is missing in evidence of treaties (cat).
                          Add it: the id of a record in sources.json.
                        """),
                broken(
                        "a vote value maybe",
                        """
                        country: QAA
                        edition: "2022"
                        votes:
                          - id: syria
                            resolution: A/RES/73/182
                            vote: maybe
                            evidence: [{ source: untc, locator: status table }]
                        """,
                        """
                        facts/QAA/2022.yaml:6:11: unknown vote (maybe) in votes (syria).
                          Maybe use one of [yes, no, abstain, absent, adopted-without-vote].
                        """),
                broken(
                        "an empty file",
                        "",
                        """
                        facts/QAA/2022.yaml:1:1: file is empty.
                          Write its keys and values, or remove it.
                        """));
    }
}
