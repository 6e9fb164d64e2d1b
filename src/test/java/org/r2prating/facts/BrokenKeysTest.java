package org.r2prating.facts;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Fact files whose keys are not those of a dossier, or whose values are of another type. */
class BrokenKeysTest extends BrokenFactFile {

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
                        "a misspelt section",
                        """
                        country: QAA
                        edition: "2022"
                        treatys:
                          - id: cat
                        """,
                        """
                        facts/QAA/2022.yaml:3:1: unknown key (treatys).
                          Maybe you meant (treaties).
                        """),
                broken(
                        "a key of another kind of fact",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - id: cat
                            treaty: cat
                            standing: party
                            state: exists
                            evidence: [{ source: untc, locator: status table }]
                        """,
                        """
                        facts/QAA/2022.yaml:7:5: unknown key (state) in treaties (cat).
                          Maybe you meant (status).
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
                        "a key without a value",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - id: cat
                            treaty: cat
                            standing:
                            evidence: [{ source: untc, locator: status table }]
                        """,
                        """
                        facts/QAA/2022.yaml:6:5: key (standing) is missing in treaties (cat).
                          Add it: one of [none, not-party, signed, withdrawn, party].
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
                        "a number in quotes",
                        """
                        country: QAA
                        edition: "2022"
                        indices:
                          - { id: terror, index: terror, value: "4", year: 2020, evidence: [{ source: untc, locator: list }] }
                        """,
                        """
                        facts/QAA/2022.yaml:4:41: value (4) in indices (terror) is not a number.
                          Write one such as 12 or 0.5, without quotes.
                        """),
                broken(
                        "a list instead of a text",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - id: cat
                            treaty: [cat]
                            standing: party
                            evidence: [{ source: untc, locator: status table }]
                        """,
                        """
                        facts/QAA/2022.yaml:5:13: treaty (a list) in treaties (cat) is not a text.
                          Write one of [cat, crc].
                        """),
                broken(
                        "a text instead of a list",
                        """
                        country: QAA
                        edition: "2022"
                        treaties: none
                        """,
                        """
                        facts/QAA/2022.yaml:3:11: treaties (none) is not a list.
                          Write each entry on a line of its own that begins with a hyphen.
                        """),
                broken(
                        "a text instead of a mapping",
                        """
                        country: QAA
                        edition: "2022"
                        treaties: [cat]
                        """,
                        """
                        facts/QAA/2022.yaml:3:12: treaties (cat) is not a mapping.
                          Write keys and values, such as (country: PRK).
                        """),
                broken(
                        "an id that is no id",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - id: CAT 1
                            treaty: cat
                            standing: party
                            evidence: [{ source: untc, locator: status table }]
                        """,
                        """
                        facts/QAA/2022.yaml:4:9: id (CAT 1) in treaties (CAT 1) is not a name in lower case.
                          Write one such as genocide-convention.
                        """),
                broken(
                        "an id used twice",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - { id: cat, treaty: cat, standing: party, evidence: [{ source: untc, locator: list }] }
                          - { id: cat, treaty: crc, standing: party, evidence: [{ source: untc, locator: list }] }
                        """,
                        """
                        facts/QAA/2022.yaml:5:11: id (cat) in treaties (cat) stands twice.
                          Maybe change one of them; the other is at facts/QAA/2022.yaml:4:11.
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
                        "an edition nobody declared",
                        """
                        country: QAA
                        edition: "2020"
                        """,
                        """
                        facts/QAA/2022.yaml:2:10: unknown edition (2020).
                          Maybe use one of [2019, 2022].
                        """),
                broken(
                        "a file of another state and edition",
                        """
                        country: KOR
                        edition: "2019"
                        """,
                        """
                        facts/QAA/2022.yaml:1:10: country (KOR) is not that of the folder (QAA).
                          Correct it, or move the file.
                        facts/QAA/2022.yaml:2:10: edition (2019) is not that of the file name (2022).
                          Correct it, or rename the file.
                        """));
    }
}
