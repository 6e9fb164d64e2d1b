package org.r2prating.facts;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Facts that say what cannot be said of their subject, or of none that is known. */
class BrokenAnswersTest extends BrokenFactFile {

    static Stream<Arguments> isReportedWithItsPlaceAndTheWayToMendIt() {
        return Stream.of(
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
                        "values out of bounds",
                        """
                        country: QAA
                        edition: "2022"
                        indices:
                          - { id: terror-2020, index: terror, value: 6, year: 2020, evidence: [{ source: untc, locator: list }] }
                          - { id: terror-2022, index: terror, value: 4, year: 2022, evidence: [{ source: untc, locator: list }] }
                        """,
                        """
                        facts/QAA/2022.yaml:4:46: value (6) in indices (terror-2020) is out of bounds.
                          Write a number from 1 to 5.
                        facts/QAA/2022.yaml:5:55: year (2022) in indices (terror-2022) is out of bounds.
                          Write a number from 1900 to 2021.
                        """),
                broken(
                        "a contribution that cannot be",
                        """
                        country: QAA
                        edition: "2022"
                        peacekeeping:
                          - id: troops
                            personnel: 20
                            inProtectionMissions: 30
                            womenShare: 15
                            since: 2021-01-02
                            until: 2021-01-01
                            evidence: [{ source: untc, locator: status table }]
                        """,
                        """
                        facts/QAA/2022.yaml:6:27: inProtectionMissions (30) in peacekeeping (troops) is out of bounds.
                          Write a number from 0 to 20.
                        facts/QAA/2022.yaml:7:17: womenShare (15) in peacekeeping (troops) is out of bounds.
                          Write a number from 0 to 1.
                        facts/QAA/2022.yaml:9:12: until (2021-01-01) in peacekeeping (troops) is before since (2021-01-02).
                          Write the first day of the period, then its last.
                        """),
                broken(
                        "a date of a treaty not joined",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - id: cat
                            treaty: cat
                            standing: none
                            since: 1999
                            evidence: [{ source: untc, locator: status table }]
                        """,
                        """
                        facts/QAA/2022.yaml:7:12: since (1999) in treaties (cat) goes with no standing (none).
                          Leave it out.
                        """),
                broken(
                        "an answer where none was found",
                        """
                        country: QAA
                        edition: "2022"
                        mechanisms:
                          - id: nhri
                            mechanism: nhri
                            state: none
                            status: searched-none
                            evidence: [{ source: untc, locator: status table }]
                        """,
                        """
                        facts/QAA/2022.yaml:6:12: state (none) in mechanisms (nhri) is an answer where none was found.
                          Leave it out, or change the status of the fact.
                        """),
                broken(
                        "a vote that was searched for",
                        """
                        country: QAA
                        edition: "2022"
                        votes:
                          - id: syria
                            resolution: A/RES/73/182
                            vote: no
                            status: searched-none
                            evidence: [{ source: untc, locator: status table }]
                        """,
                        """
                        facts/QAA/2022.yaml:7:13: status (searched-none) in votes (syria) does not go with votes.
                          Maybe use one of [documented, conflicting].
                        """),
                broken(
                        "a treaty that cannot be verified",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - id: cat
                            treaty: cat
                            status: inaccessible
                            evidence: [{ source: untc, locator: status table }]
                        """,
                        """
                        facts/QAA/2022.yaml:6:13: status (inaccessible) in treaties (cat) does not go with treaties.
                          Look it up: lists of parties are public.
                        """),
                broken(
                        "published ratings nobody knows",
                        """
                        country: QAA
                        edition: "2022"
                        published:
                          source: untc
                          score: low
                          summary: { Fairr: [risk], Weak: [risk, riks] }
                          table: { risk: { rating: Week, change: Unchanged } }
                        """,
                        """
                        facts/QAA/2022.yaml:5:10: score (low) in published is not a whole number.
                          Write one such as 12.
                        facts/QAA/2022.yaml:6:14: unknown rating (Fairr) in summary of published.
                          Maybe you meant (Fair).
                        facts/QAA/2022.yaml:6:36: indicator (risk) in summary of published stands twice.
                          Maybe change one of them; the other is at facts/QAA/2022.yaml:6:22.
                        facts/QAA/2022.yaml:6:42: unknown indicator (riks) in summary of published.
                          Maybe you meant (risk).
                        facts/QAA/2022.yaml:7:28: unknown rating (Week) in risk of table of published.
                          Maybe you meant (Weak).
                        """));
    }
}
