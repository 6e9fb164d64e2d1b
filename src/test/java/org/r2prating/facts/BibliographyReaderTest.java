package org.r2prating.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bibliographies as reference managers export them. */
class BibliographyReaderTest {

    @TempDir
    private Path folder;

    private FactsOnDisk facts;

    @BeforeEach
    void writeFacts() {
        facts = new FactsOnDisk(folder);
    }

    private Source only(String record) {
        FactBaseReading reading = facts.with("sources.json", "[" + record + "]").read();
        assertThat(facts.problems()).isEmpty();
        return reading.facts().sources().values().iterator().next();
    }

    @Test
    void recordOfAReferenceManagerIsRead() {
        Source source = only(
                """
                {
                \t"id": "coi-2014", "type": "report", "language": "en", "citation-key": "coi2014",
                \t"author": [{ "literal": "UN Commission of Inquiry on \\"Human Rights\\"" }],
                \t"title": "Report \\u2013 findings \\ud83d\\ude00 C:\\\\",
                \t"container-title": "Human Rights Council", "number": "A/HRC/25/CRP.1",
                \t"volume": 25, "issue": "1", "publisher": "United Nations",
                \t"issued": { "date-parts": [["2014", 2, "7"]] },
                \t"URL": "https:\\/\\/www.ohchr.org/en/coi",
                \t"custom": { "assessor": true, "shelf": 7 }
                }
                """);

        assertThat(source)
                .isEqualTo(new Source(
                        "coi-2014",
                        "report",
                        "UN Commission of Inquiry on \"Human Rights\"",
                        "Report – findings \ud83d\ude00 C:\\",
                        "Human Rights Council",
                        "25",
                        "1",
                        "United Nations",
                        PartialDate.parse("2014-02-07").orElseThrow(),
                        "A/HRC/25/CRP.1",
                        "https://www.ohchr.org/en/coi",
                        "",
                        true));
    }

    @Test
    void recordNeedsNoMoreThanIdTypeAndTitle() {
        assertThat(only("{\"id\":\"a\",\"type\":\"webpage\",\"title\":\"A\"}"))
                .isEqualTo(new Source("a", "webpage", "", "A", "", "", "", "", null, "", "", "", false));
    }

    static Stream<Arguments> authorsAreNamedAsTheyAreCited() {
        return Stream.of(
                arguments("{ \"family\": \"Kim\", \"given\": \"A\" }", "Kim, A"),
                arguments("{ \"family\": \"Gogh\", \"non-dropping-particle\": \"van\" }", "van Gogh"),
                arguments(
                        "{ \"family\": \"Kim\", \"given\": \"Ahn\" }, { \"family\": \"King\", \"given\": \"M.\", \"suffix\": \"Jr.\" }",
                        "Kim, Ahn and M. King Jr."),
                arguments("{ \"family\": \"Kim\" }, { \"literal\": \"OHCHR\" }", "Kim and OHCHR"),
                arguments(
                        "{ \"family\": \"Kim\" }, { \"family\": \"Lee\" }, { \"family\": \"Park\" }",
                        "Kim, Lee and Park"),
                arguments(
                        "{ \"family\": \"Kim\" }, { \"family\": \"Lee\" }, { \"family\": \"Park\" }, { \"family\": \"Choi\" }",
                        "Kim et al."));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void authorsAreNamedAsTheyAreCited(String authors, String cited) {
        Source source = only("{ \"id\": \"a\", \"type\": \"book\", \"title\": \"A\", \"author\": [" + authors + "] }");

        assertThat(source.author()).isEqualTo(cited);
    }

    @Test
    void brokenRecordsAreReportedAndNotMissedByFactsThatCiteThem() {
        facts.with(
                        "sources.json",
                        """
                        [
                          { "id": "untc", "type": "webpge", "title": "Treaties", "url": "https://treaties.un.org" },
                          { "id": "untc", "type": "webpage" },
                          { "id": "ohchr", "type": "report", "title": "R", "issued": { "date-parts": [[2021, 2, 30]] } },
                          { "id": "annex", "type": "report", "title": "R", "URL": "javascript:alert(1)" }
                        ]
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
                        facts/sources.json:2:27: unknown type (webpge) in entry (untc).
                          Maybe you meant (webpage).
                        facts/sources.json:2:58: unknown key (url) in entry (untc).
                          Maybe you meant (URL).
                        facts/sources.json:3:3: key (title) is missing in entry (untc).
                          Add it: a text.
                        facts/sources.json:3:11: id (untc) in entry (untc) stands twice.
                          Maybe change one of them; the other is at facts/sources.json:2:11.
                        facts/sources.json:4:78: date-parts (2021, 02, 30) is not a date of the calendar.
                          Write it such as [[2021, 7, 28]]; month and day may be left out.
                        facts/sources.json:5:59: URL (javascript:alert(1)) in entry (annex) is not a link to the web.
                          Write one such as https://www.ohchr.org/en.""");
    }

    @Test
    void partOfAnotherRecordIsRead() {
        String whole = "{ \"id\": \"whole\", \"type\": \"report\", \"title\": \"Findings\" }";
        String part = "{ \"id\": \"part\", \"type\": \"report\", \"title\": \"Detailed findings\","
                + " \"custom\": { \"partOf\": \"whole\" } }";
        FactBaseReading reading =
                facts.with("sources.json", "[" + part + ", " + whole + "]").read();

        assertThat(facts.problems()).isEmpty();
        assertThat(reading.facts().sources().values())
                .extracting(Source::id, Source::partOf)
                .containsExactly(tuple("part", "whole"), tuple("whole", ""));
    }

    @Test
    void partOfNothingAndPartsOfEachOtherAreReported() {
        facts.with(
                "sources.json",
                """
                [
                  { "id": "one", "type": "report", "title": "1", "custom": { "partOf": "nine" } },
                  { "id": "two", "type": "report", "title": "2", "custom": { "partOf": "two" } },
                  { "id": "three", "type": "report", "title": "3", "custom": { "partOf": "four" } },
                  { "id": "four", "type": "report", "title": "4", "custom": { "partOf": "three" } }
                ]
                """);

        assertThat(facts.problems())
                .isEqualTo(
                        """
                        facts/sources.json:2:72: unknown partOf (nine) in custom of entry (one).
                          Maybe use one of [one, two, three, four].
                        facts/sources.json:3:72: partOf (two) in custom of entry (two) leads back to a record that is part of it.
                          Name the record of the whole.
                        facts/sources.json:4:74: partOf (four) in custom of entry (three) leads back to a record that is part of it.
                          Name the record of the whole.
                        facts/sources.json:5:73: partOf (three) in custom of entry (four) leads back to a record that is part of it.
                          Name the record of the whole.""");
    }

    static Stream<Arguments> whereASourceCanBeRead() {
        return Stream.of(
                arguments("\"URL\": \"https://un.org/a\", \"number\": \"A/76/242\"", "https://un.org/a"),
                arguments("\"number\": \"A/HRC/25/CRP.1\"", "https://undocs.org/A/HRC/25/CRP.1"),
                arguments("\"number\": \"S/RES/1894 (2009)\"", "https://undocs.org/S/RES/1894(2009)"),
                arguments("\"number\": \"Report 17\"", ""),
                arguments("\"volume\": \"3\"", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whereASourceCanBeRead(String fields, String link) {
        assertThat(only("{ \"id\": \"a\", \"type\": \"report\", \"title\": \"A\", " + fields + " }")
                        .link())
                .isEqualTo(link);
    }

    @Test
    void bibliographyThatIsNoListIsReported() {
        facts.with("sources.json", "{}");

        assertThat(facts.problems())
                .isEqualTo(
                        """
                        facts/sources.json:1:1: file (a mapping) is not a list.
                          Write each entry on a line of its own that begins with a hyphen.""");
    }
}
