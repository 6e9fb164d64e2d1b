package org.r2prating.facts;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Facts that do not say where they stand, who coded them, or when. */
class BrokenEvidenceTest extends BrokenFactFile {

    static Stream<Arguments> isReportedWithItsPlaceAndTheWayToMendIt() {
        return Stream.of(
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
                        "an empty list of evidence",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - id: cat
                            treaty: cat
                            standing: party
                            evidence: []
                        """,
                        """
                        facts/QAA/2022.yaml:7:15: treaties (cat) has no evidence.
                          Add it: a list of { source: ..., locator: ... }.
                        """),
                broken(
                        "evidence that is no list",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - id: cat
                            treaty: cat
                            standing: party
                            evidence: status table
                        """,
                        """
                        facts/QAA/2022.yaml:7:15: evidence (status table) in treaties (cat) is not a list.
                          Write each entry on a line of its own that begins with a hyphen.
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
                        "a source without locator",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - id: cat
                            treaty: cat
                            standing: party
                            evidence: [{ source: untc }]
                        """,
                        """
                        facts/QAA/2022.yaml:7:16: key (locator) is missing in evidence of treaties (cat).
                          Add it: a text.
                        """),
                broken(
                        "a quote that is too long",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - id: cat
                            treaty: cat
                            standing: party
                            evidence: [{ source: untc, locator: p. 1, quote: one two three four five six seven eight nine ten eleven twelve thirteen }]
                        """,
                        """
                        facts/QAA/2022.yaml:7:54: quote (one two three four five six seven eight nine ten eleven t...) in evidence of treaties (cat) has (13) words.
                          Quote at most the 12 words that matter.
                        """),
                broken(
                        "a finding without a coder",
                        """
                        country: QAA
                        edition: "2022"
                        findings:
                          - id: risk
                            question: risk-level
                            answer: high
                            evidence: [{ source: untc, locator: status table }]
                        """,
                        """
                        facts/QAA/2022.yaml:4:9: findings (risk) does not say who coded it.
                          Add coded: { by: ..., on: ... }, here or at the top of the file.
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
                        "words instead of a date",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - id: cat
                            treaty: cat
                            standing: party
                            asOf: last year
                            evidence: [{ source: untc, locator: status table }]
                        """,
                        """
                        facts/QAA/2022.yaml:7:11: asOf (last year) in treaties (cat) is not a date of the calendar.
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
                        "a fact seen after the cut-off",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - id: cat
                            treaty: cat
                            standing: party
                            asOf: 2022-03
                            evidence: [{ source: untc, locator: status table }]
                        """,
                        """
                        facts/QAA/2022.yaml:7:11: asOf (2022-03) in treaties (cat) is after the cut-off (2021-12-31).
                          Correct it, or keep the fact for the edition it falls into.
                        """),
                broken(
                        "an event after the day for which it is shown",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - id: cat
                            treaty: cat
                            standing: party
                            since: 2020
                            asOf: 2019
                            evidence: [{ source: untc, locator: status table }]
                        """,
                        """
                        facts/QAA/2022.yaml:7:12: since (2020) in treaties (cat) is after asOf (2019).
                          Correct one of them: evidence shows what has happened.
                        """));
    }
}
