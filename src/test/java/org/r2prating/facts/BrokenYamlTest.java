package org.r2prating.facts;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Fact files that are no YAML that can be read, or use what of YAML is not allowed. */
class BrokenYamlTest extends BrokenFactFile {

    static Stream<Arguments> isReportedWithItsPlaceAndTheWayToMendIt() {
        return Stream.of(
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
                        "an empty file",
                        "",
                        """
                        facts/QAA/2022.yaml:1:1: file is empty.
                          Write its keys and values, or remove it.
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
