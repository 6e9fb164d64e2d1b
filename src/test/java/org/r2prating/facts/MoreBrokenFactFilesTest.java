package org.r2prating.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Fact files broken in less likely ways. */
class MoreBrokenFactFilesTest {

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
                        "only comments",
                        """
                        # To be written.
                        """,
                        """
                        facts/QAA/2022.yaml:1:1: file is empty.
                          Write its keys and values, or remove it.
                        """),
                broken(
                        "a list of facts",
                        """
                        - id: cat
                          treaty: cat
                        """,
                        """
                        facts/QAA/2022.yaml:1:1: file (a list) is not a mapping.
                          Write keys and values, such as (country: PRK).
                        """),
                broken(
                        "a single word",
                        """
                        treaties
                        """,
                        """
                        facts/QAA/2022.yaml:1:1: file (treaties) is not a mapping.
                          Write keys and values, such as (country: PRK).
                        """),
                broken(
                        "two documents",
                        """
                        country: QAA
                        edition: "2022"
                        ---
                        country: QAA
                        """,
                        """
                        facts/QAA/2022.yaml:3:1: a second document begins.
                          Write one file for each.
                        """),
                broken(
                        "an alias of nothing",
                        """
                        country: QAA
                        edition: "2022"
                        treaties: *all
                        """,
                        """
                        facts/QAA/2022.yaml:3:11: alias (*all) is not allowed.
                          Write the value out; quote a text that begins with * or &.
                        """),
                broken(
                        "a tag",
                        """
                        country: QAA
                        edition: "2022"
                        treaties: !!javax.script.ScriptEngineManager []
                        """,
                        """
                        facts/QAA/2022.yaml:3:11: tag (!!javax.script.ScriptEngineManager) is not allowed.
                          Write the value without it; quote a text that begins with !.
                        """),
                broken(
                        "a merge key",
                        """
                        country: QAA
                        edition: "2022"
                        <<: { treaties: [] }
                        """,
                        """
                        facts/QAA/2022.yaml:3:1: unknown key (<<).
                          Maybe use one of [country, name, edition, coded, treaties, votes, peacekeeping, mechanisms, memberships, participations, indices, findings, published].
                        """),
                broken(
                        "brackets without end",
                        """
                        country: QAA
                        edition: "2022"
                        treaties: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
                        """,
                        """
                        facts/QAA/2022.yaml:3:30: lists or mappings are nested deeper than (20).
                          Maybe a bracket is not closed.
                        """),
                broken(
                        "a line that is no key",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - id: cat
                            treat
                        """,
                        """
                        facts/QAA/2022.yaml:6:1: this is not well-formed (could not find expected ':').
                          Maybe mend the indentation, or quote a text that holds a colon, a question mark or a bracket.
                        """),
                broken(
                        "a colon too many",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - id: cat: party
                        """,
                        """
                        facts/QAA/2022.yaml:4:12: this is not well-formed (mapping values are not allowed here).
                          Maybe mend the indentation, or quote a text that holds a colon, a question mark or a bracket.
                        """),
                broken(
                        "a question mark between braces",
                        """
                        country: QAA
                        edition: "2022"
                        treaties: [{ id: cat?, treaty: cat }]
                        """,
                        """
                        facts/QAA/2022.yaml:3:21: this is not well-formed (expected ',' or '}', but got ?).
                          Maybe mend the indentation, or quote a text that holds a colon, a question mark or a bracket.
                        """),
                broken(
                        "a character that cannot be printed",
                        """
                        country: QAA
                        edition: "2022"
                        treaties: \007
                        """,
                        """
                        facts/QAA/2022.yaml:3:11: character (U+0007) cannot be printed.
                          Remove it.
                        """),
                broken(
                        "a coloured word",
                        """
                        country: QAA
                        edition: "2022"
                        treaties:
                          - id: cat
                            treaty: cat
                            standing: party
                            evidence: [{ source: untc, locator: "\\e[31mred" }]
                        """,
                        """
                        facts/QAA/2022.yaml:7:41: locator ([31mred) in evidence of treaties (cat) is not a text that can be printed.
                          Write a word or a sentence.
                        """));
    }
}
