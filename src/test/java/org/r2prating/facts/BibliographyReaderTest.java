package org.r2prating.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
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
                \t"custom": {
                		"assessor": true, "shelf": 7, "digest": "sha256:%s",
                		"archived": "https://web.archive.org/web/2021/https://www.ohchr.org/en/coi"
                	}
                }
                """
                        .formatted("0f".repeat(32)));

        assertThat(source)
                .isEqualTo(new Source(
                        "coi-2014",
                        "report",
                        List.of(Author.institution("UN Commission of Inquiry on \"Human Rights\"")),
                        "Report – findings \ud83d\ude00 C:\\",
                        "Human Rights Council",
                        "25",
                        "1",
                        "United Nations",
                        PartialDate.parse("2014-02-07").orElseThrow(),
                        "A/HRC/25/CRP.1",
                        "https://www.ohchr.org/en/coi",
                        "https://web.archive.org/web/2021/https://www.ohchr.org/en/coi",
                        "sha256:" + "0f".repeat(32),
                        "",
                        true));
    }

    @Test
    void recordNeedsNoMoreThanIdTypeAndTitle() {
        assertThat(only("{\"id\":\"a\",\"type\":\"webpage\",\"title\":\"A\"}"))
                .isEqualTo(new Source("a", "webpage", List.of(), "A", "", "", "", "", null, "", "", "", "", "", false));
    }

    @Test
    void personsAndInstitutionsAreToldApart() {
        Source source = only(
                """
                { "id": "a", "type": "book", "title": "A", "author": [
                  { "family": "Gogh", "given": "Vincent", "non-dropping-particle": "van", "suffix": "Jr." },
                  { "family": "Beauvoir", "dropping-particle": "de" }, { "literal": "OHCHR" } ] }
                """);

        assertThat(source.authors())
                .containsExactly(
                        new Author("", "Gogh", "Vincent", "van", "", "Jr."),
                        new Author("", "Beauvoir", "", "", "de", ""),
                        Author.institution("OHCHR"));
    }

    @Test
    void theDigestOfAnImportedFileIsThatOfItsSource() {
        String digest = "0123456789abcdef".repeat(4);
        assertThat(only("{\"id\":\"a\",\"type\":\"dataset\",\"title\":\"A\",\"custom\":{\"sha256\":\"" + digest
                                + "\"}}")
                        .digest())
                .isEqualTo("sha256:" + digest);
    }

    @Test
    void wrongArchivesAndDigestsAreReported() {
        facts.with(
                "sources.json",
                """
                [
                  { "id": "a", "type": "report", "title": "A", "custom": { "archived": "shelf 7" } },
                  { "id": "b", "type": "report", "title": "B", "custom": { "digest": "sha256:0f" } }
                ]
                """);
        assertThat(facts.problems())
                .isEqualTo(
                        """
                        facts/sources.json:2:72: archived (shelf 7) in custom of entry (a) is not a link to the web.
                          Write one such as https://www.ohchr.org/en.
                        facts/sources.json:3:70: digest (sha256:0f) in custom of entry (b) is not a digest.
                          Write one such as sha256:0123…cdef with 64 hexadecimal digits.""");
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
