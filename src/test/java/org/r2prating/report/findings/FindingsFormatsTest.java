package org.r2prating.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.r2prating.Golden;
import org.r2prating.Schemas;
import org.r2prating.consistency.finding.Acceptance;
import org.r2prating.consistency.finding.Accepted;
import org.r2prating.consistency.finding.Checked;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.FindingId;
import org.r2prating.consistency.finding.Findings;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.KnownFinding;
import org.r2prating.consistency.finding.KnownFindings;
import org.r2prating.consistency.finding.Looked;
import org.r2prating.consistency.finding.Measured;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.consistency.finding.Unchecked;
import org.r2prating.input.Origin;
import org.r2prating.input.Place;
import org.r2prating.report.Json;
import org.r2prating.report.Style;

/** The same invented findings in every format. */
class FindingsFormatsTest {

    private static final Kind COUNT = kind(
            "count-against-list", Kind.Family.DOCUMENT, Severity.ERROR, "A count that its list does not bear out.");
    private static final Kind RATED =
            kind("published-against-rules", Kind.Family.RULES, Severity.WARNING, "A rating the rules do not give.");
    private static final Kind ONE =
            kind("one-source", Kind.Family.EVIDENCE, Severity.NOTE, "A row that rests on one source.");

    private static final String SAYS = "a sentence says <seven> of twelve & the list has eight";

    private static Kind kind(String id, Kind.Family family, Severity severity, String says) {
        return new Kind(id, family, severity, says, "It matters.");
    }

    private static Finding finding(Kind kind, String about, int line) {
        return new Finding(
                kind,
                about,
                SAYS,
                place(line),
                List.of(new Witness("seven", place(line)), new Witness("a list of 8", place(line + 4))),
                "Maybe mend the sentence: `edition correct`.");
    }

    private static Place place(int line) {
        return new Place(new Origin("annexes/Arcadia 2022.pdf", line, 3), OptionalInt.of(2));
    }

    private static CheckReport report(Severity least, boolean accepted) {
        List<Finding> found = List.of(
                finding(COUNT, "QAA 2022 seven", 70),
                finding(RATED, "QAA 2022 rome-statute", 30),
                finding(ONE, "QAA 2022 one", 40),
                finding(ONE, "QAA 2022 accepted", 50),
                finding(ONE, "QAA 2022 known", 60));
        Acceptance let = acceptance("QAA 2022 accepted", 2);
        Checked checked = new Checked(
                found,
                List.of(new Looked("annexes/Arcadia 2022.pdf", List.of("QAA 2022"), List.of(COUNT, RATED, ONE))),
                List.of(new Unchecked("changes", "Nothing was published before; `annex read` tells more.")),
                List.of(new Measured(
                        "quality of approximation", "states of the edition of 2022", 0.99999, "All but one.")));
        KnownFindings known = new KnownFindings(new TreeSet<>(List.of(
                known("QAA 2022 known", Optional.of(SAYS)), known("QAA 2022 gone", Optional.of("it said this")))));
        Findings findings = Findings.of(
                checked,
                new Accepted(List.of(let, acceptance("QAA 2022 mended", 8), acceptance("QAB 2022 elsewhere", 14))),
                Optional.of(known));
        String digest = "0123456789abcdef".repeat(4);
        return new CheckReport(
                "Arcadia 2022", findings, List.of(COUNT, ONE, RATED), least, accepted, digest, digest, "0.1.0");
    }

    private static KnownFinding known(String about, Optional<String> says) {
        return new KnownFinding(new FindingId("one-source", about), says);
    }

    private static Acceptance acceptance(String about, int line) {
        return new Acceptance(
                known(about, Optional.empty()),
                "No other source is known.",
                "A. Reader",
                LocalDate.of(2022, 6, 1),
                new Origin("facts/accepted.yaml", line, 5));
    }

    @Test
    void textIsGroupedAndSaysWhatBecameOfEach() {
        String text = FindingsText.of(report(Severity.NOTE, true), Style.PLAIN);
        Golden.matches("findings.txt", text);
        assertThat(text).doesNotContain("elsewhere");
        assertThat(text.replaceAll("\\s+", " "))
                .as("what `--accept` needs")
                .contains("--accept count-against-list \"QAA 2022 seven\"")
                .contains("facts/accepted.yaml:8: one-source QAA 2022 mended", "1 acceptance of what is found no more")
                .as("never rounded up")
                .contains("Quality of approximation, states of the edition of 2022: 0.999. All but one.");
        assertThat(FindingsText.of(report(Severity.NOTE, true), Style.ANSI).replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(text);
    }

    @Test
    void jsonKeepsToItsSchema() throws IOException {
        String text = Json.text(FindingsJson.of(report(Severity.WARNING, false)));
        Golden.matches("findings.json", text);
        JsonNode json = new ObjectMapper().readTree(text);
        assertThat(Schemas.of("findings.schema.json").validate(json)).isEmpty();
        assertThat(json.at("/counts/notShown").intValue()).isOne();
        assertThat(json.get("findings")).hasSize(2);
    }

    @Test
    void whatMovesWithOtherThingsMakesNoOtherFinding() {
        assertThat(known("x", Optional.of("a study, cited in note 15,  is of (2012), like 37 others")))
                .isEqualTo(known("x", Optional.of("a study, cited in note 16, is of (2012), like 3 others")))
                .isNotEqualTo(known("x", Optional.of("a study, cited in note 15, is of (2011), like 37 others")));
        assertThat(known("x", Optional.of("notes 10 and 23 cite one")))
                .isEqualTo(known("x", Optional.of("notes 11 and 24 cite one")));
    }

    @Test
    void sarifKeepsToTheOfficialSchema() throws IOException {
        String text = Json.text(FindingsSarif.of(report(Severity.NOTE, false), Path.of("")));
        Golden.matches("findings.sarif", text);
        JsonNode sarif = new ObjectMapper().readTree(text);
        try (InputStream schema = FindingsFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertThat(JsonSchemaFactory.getInstance(VersionFlag.V7)
                            .getSchema(Optional.ofNullable(schema).orElseThrow())
                            .validate(sarif))
                    .isEmpty();
        }
        JsonNode results = sarif.at("/runs/0/results");
        assertThat(results).hasSize(5);
        assertThat(results)
                .extracting(r -> r.get("baselineState").textValue())
                .containsExactly("new", "new", "new", "unchanged", "unchanged");
        assertThat(results)
                .filteredOn(r -> !r.get("suppressions").isEmpty())
                .extracting(r -> r.at("/properties/about").textValue())
                .containsExactly("QAA 2022 accepted");
        assertThat(results)
                .extracting(r -> r.at("/partialFingerprints/kindAndAbout~1v1").textValue())
                .doesNotHaveDuplicates();
        assertThat(results.get(0)
                        .at("/locations/0/physicalLocation/artifactLocation/uri")
                        .textValue())
                .isEqualTo("annexes/Arcadia%202022.pdf");
    }

    @Test
    void thePageHoldsEveryFindingAndNeedsNothingElse() {
        String html = FindingsPage.html(report(Severity.NOTE, true));
        Document page = Jsoup.parse(html);
        assertThat(page.select("article.f")).hasSize(4);
        assertThat(page.select("article.f .sides li")).hasSize(8);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("script, link, img, iframe")).isEmpty();
        assertThat(page.select("article .msg").first().text())
                .isEqualTo("A sentence says <seven> of twelve & the list has eight.");
        assertThat(page.select("input[type=checkbox]").eachAttr("id"))
                .containsExactly(
                        "s-error",
                        "s-warning",
                        "s-note",
                        "k-count-against-list",
                        "k-one-source",
                        "k-published-against-rules");
        assertThat(page.select("label").eachText()).noneMatch(String::isBlank);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.text())
                .contains(
                        "Accepted by A. Reader",
                        "Nothing was published before; annex read tells more.",
                        "1 error",
                        "facts/accepted.yaml:8: one-source QAA 2022 mended, accepted by A. Reader on 2022-06-01",
                        "states of the edition of 2022: 0.999. All but one.");
        assertThat(page.text()).doesNotContain("`");
        assertThat(page.select("article .mend code").first().text()).isEqualTo("edition correct");
        assertThat(page.title()).isEqualTo("Arcadia 2022: 1 error, 1 warning, 1 note");
        assertThat(page.select("h1").text()).isEqualTo("What does not hold together: Arcadia 2022");
        assertThat(Stream.of(page.select(".doc h4").eachText().toArray()))
                .containsExactly("1 error", "1 warning", "1 note");
        assertThat(page.select(".documents tbody a").eachAttr("href"))
                .containsExactly("#d0", "#d0-error", "#d0-warning", "#d0-note")
                .allSatisfy(a -> assertThat(page.select(a)).hasSize(1));
    }

    @Test
    void thePageNamesAStateOnceWhoseDocumentsAreMany() {
        assertThat(
                        heading(
                                "Arcadia (Isles of) 2022 (a.md), Arcadia (Isles of) 2022 (b.pdf), Arcadia (Isles of) 2019 (c.txt)"))
                .isEqualTo("Arcadia (Isles of) 2022 (a.md, b.pdf), 2019 (c.txt)");
        assertThat(heading("Arcadia 2022 (a.md), Borduria 2022 (b.md), Borduria 2022 (c.md), d.txt"))
                .isEqualTo("Arcadia 2022 (a.md), Borduria 2022 (b.md, c.md), d.txt");
    }

    private static String heading(String subject) {
        CheckReport of = report(Severity.NOTE, false);
        String html = FindingsPage.html(new CheckReport(
                subject, of.findings(), of.kinds(), of.least(), false, of.rules(), of.facts(), of.version()));
        return Jsoup.parse(html).select("h1 .subject").text();
    }
}
