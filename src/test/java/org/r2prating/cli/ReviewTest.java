package org.r2prating.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prating.Schemas;
import org.r2prating.Shipped;
import org.r2prating.engine.Finals;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.review.FinalRating;
import org.r2prating.input.Origin;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.SearchedNone;

/** A review from the first coding to the closed edition, by the commands alone. */
class ReviewTest {

    /** Already the first of June where the day begins. */
    private static final Clock NOW = Clock.fixed(Instant.parse("2023-05-31T10:30:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void factBase() throws IOException {
        for (String name : List.of(
                "editions.yaml",
                "sources.json",
                "every-state.yaml",
                "PRK/2019.yaml",
                "PRK/2022.yaml",
                "PRK/standing.yaml",
                "tables/countries.csv",
                "tables/names.csv",
                "tables/sources.json")) {
            Path to = folder.resolve("facts").resolve(name);
            Files.createDirectories(to.getParent());
            Files.copy(Shipped.FACTS.resolve(name), to);
        }
    }

    private int run(String... args) {
        out = new StringWriter();
        err = new StringWriter();
        String[] all = Stream.concat(
                        Stream.of(args),
                        Stream.of("--facts", folder.resolve("facts").toString()))
                .toArray(String[]::new);
        return Main.run(NOW, new PrintWriter(out, true), new PrintWriter(err, true), all);
    }

    private Path file() {
        return folder.resolve("facts/PRK/2022.review.yaml");
    }

    /** Words, or one line of them, with grounds for another rating. */
    private static String[] grounds(String... words) {
        return Stream.concat(
                        Stream.of(words.length == 1 ? words[0].split(" ") : words),
                        Stream.of(
                                "--reason",
                                "rule-too-coarse",
                                "--text",
                                "It has begun to join.",
                                "--cite",
                                "icc-states-parties",
                                "--locator",
                                "letter D"))
                .toArray(String[]::new);
    }

    @Test
    void aCoderSeesNeitherTheOtherNorTheRules() {
        assertThat(run("review", "PRK", "8", "--coder", "Kim", "--rating", "weak", "--on", "2022-03-01"))
                .isZero();
        assertThat(out.toString()).doesNotContain("Weak").contains("coding of rome-statute");
        assertThat(run("review", "PRK")).isZero();
        assertThat(out.toString())
                .doesNotContain("Weak")
                .contains("coded by one", "by Kim", "35 open, 1 coded by one.");
        assertThat(run("review", "PRK", "8", "--coder", "Lee", "--rating", "Fair", "--on", "2022-03-02"))
                .isZero();
        assertThat(run("review", "PRK", "--discrepancies")).isZero();
        assertThat(out.toString())
                .contains("rating: Kim Weak, Lee Fair", "not decided", "The coders differ on 1 of 1 indicators");
    }

    @Test
    void aReviewIsAlsoDataAndKeepsACoderBlind() throws IOException {
        run("review", "PRK", "8", "--coder", "Kim", "--rating", "Weak", "--on", "2022-03-01");
        JsonNode one = json("review-state.schema.json", "review", "PRK", "--format", "json");
        assertThat(one.at("/indicators")).hasSize(36);
        assertThat(one.at("/indicators/7/status").textValue()).isEqualTo("coded by one");
        assertThat(one.at("/indicators/7/codings/0/by").textValue()).isEqualTo("Kim");
        assertThat(one.at("/indicators/7/codings/0/rating").isNull()).isTrue();
        run("review", "PRK", "8", "--coder", "Lee", "--rating", "Fair", "--on", "2022-03-02");
        run(grounds("review PRK 8 --final Weak --by Osei --second Park --on 2022-03-04"));
        JsonNode differ = json("review-state.schema.json", "review", "PRK", "--discrepancies", "--format", "json");
        assertThat(differ.at("/indicators")).hasSize(1);
        assertThat(differ.at("/indicators/0/codings/1/rating").textValue()).isEqualTo("Fair");
        assertThat(differ.at("/indicators/0/final/grounds/reason").textValue()).isEqualTo("rule-too-coarse");
        JsonNode counted = json("review-statistics.schema.json", "review", "--statistics", "--format", "json");
        assertThat(counted.at("/departures/up").intValue()).isEqualTo(1);
        assertThat(counted.at("/overriddenByDecider/Osei/whole").intValue()).isEqualTo(1);
        assertThat(run(
                        "review",
                        "PRK",
                        "8",
                        "--coder",
                        "K",
                        "--rating",
                        "Weak",
                        "--on",
                        "2022-03-01",
                        "--format",
                        "json"))
                .isEqualTo(ExitCode.USAGE);
    }

    private JsonNode json(String schema, String... args) throws IOException {
        assertThat(run(args)).as("%s", err).isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(Schemas.of(schema).validate(json)).isEmpty();
        return json;
    }

    @Test
    void whatDepartsFromTheRulesNeedsItsGroundsAndASecond() {
        assertThat(run("review", "PRK", "8", "--final", "Weak", "--by", "Lee", "--on", "2022-03-04"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("the rules propose Very Weak: missing are --reason, --text, --cite, --locator");
        assertThat(run(grounds("review PRK 8 --final Weak --by Lee --on 2022-03-04")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Give --second");
        assertThat(run(grounds("review PRK 8 --final Weak --by Lee --second lee --on 2022-03-04")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("nothing is written: second (lee)");
        assertThat(run(grounds("review", "PRK", "8", "--final", "Very Weak", "--by", "Lee", "--on", "2022-03-04")))
                .isEqualTo(2);
        assertThat(run("review", "PRK", "8", "--final", "Very Weak", "--by", "Lee"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--on is missing");
        assertThat(file()).doesNotExist();
        assertThat(run(grounds("review PRK 8 --final Weak --by Lee --second Osei --on 2022-03-04")))
                .isZero();
        assertThat(run("facts", "check")).isZero();
    }

    @Test
    void anEditionIsReviewedReportedClosedAndCorrected() throws Exception {
        String before = recommended();
        decideAsProposedBut("rome-statute");
        assertThat(run(grounds("review PRK 8 --final Fair --by Lee --second Osei --on 2022-03-04")))
                .as("%s", err)
                .isZero();
        assertThat(recommended()).as("what the rules recommend").isEqualTo(before);
        assertThat(err.toString()).contains("Of 36 ratings, 36 are decided: see `review PRK`.");

        assertThat(run("report", "PRK", "--out", folder.toString())).isZero();
        assertThat(run("report", "PRK", "--for", "reviewer", "--out", folder.toString()))
                .isZero();
        String published = Files.readString(folder.resolve("PRK-2022.md"));
        assertThat(published)
                .doesNotContain("DRAFT", "Lee", "Osei", "**Fair**<br>Very Weak")
                .contains("On review it is Fair. It has begun to join.", "Who decides", "**Fair**<br>Increase");
        assertThat(Files.readString(folder.resolve("PRK-2022.reviewer.md")))
                .contains(
                        "**Proposal:** The rules give Very Weak.",
                        "Final: Fair, by Lee and Osei on 4 March 2022; the rules then proposed Very Weak. Because of a"
                                + " rule that is too coarse: It has begun to join.");

        assertThat(run("edition", "freeze", "2022", "--by", "Lee", "--on", "2022-06-01"))
                .as("%s", err)
                .isZero();
        assertThat(out.toString()).contains("1 state, 36 ratings, 36 of them final");
        assertThat(run("edition", "freeze", "2022", "--by", "Lee", "--on", "2022-06-01"))
                .isEqualTo(2);
        assertThat(run("edition", "list")).isZero();
        assertThat(out.toString()).contains("closed by Lee on 2022-06-01, 1 state", "open");
        assertThat(run("facts", "check")).isZero();

        assertThat(run("review", "PRK", "7", "--final", "Very Weak", "--by", "Lee", "--on", "2022-06-02"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "edition 2022 is closed, by Lee on 2022-06-01",
                        "`edition correct PRK international-instruments --edition 2022`");

        String reviewed = Files.readString(file());
        Files.writeString(file(), reviewed.replace("rating: Fair", "rating: Strong"));
        assertThat(run("facts", "check")).isEqualTo(3);
        assertThat(out.toString())
                .contains("is closed with Fair for rome-statute; now the review says Strong.", "edition correct PRK");
        Path dossier = file().resolveSibling("2022.yaml");
        String sound = Files.readString(dossier);
        Files.writeString(dossier, sound.replaceFirst("(?m)^( *answer: ).*$", "$1perhaps-not"));
        assertThat(run("facts", "check")).isEqualTo(3);
        assertThat(out.toString())
                .as("only the cause, not the 36 ratings that hang on it")
                .contains("(perhaps-not)")
                .doesNotContain("is closed with");
        Files.writeString(dossier, sound);
        assertThat(run(grounds("edition correct PRK 8 --edition 2022 --rating Strong --by Lee --on 2022-05-31")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("earlier than the day on which the edition was frozen (2022-06-01)");
        assertThat(run(grounds("edition correct PRK 8 --edition 2022 --rating Strong --by Lee --on 2023-01-09")))
                .as("%s", err)
                .isZero();
        assertThat(run("facts", "check")).as("%s", out).isZero();
        assertThat(run("report", "PRK", "--out", folder.toString())).isZero();
        assertThat(Files.readString(folder.resolve("PRK-2022.md")))
                .contains("Correction of 9 January 2023: the rating is Strong and not Fair, as this edition had it.");

        Path frozen = folder.resolve("facts/2022.frozen.yaml");
        Files.writeString(frozen, Files.readString(frozen).replace("Fair:", "Strong:"));
        assertThat(run("facts", "check")).isEqualTo(3);
        assertThat(out.toString()).contains("is not that of these ratings", "restore the file");
    }

    /** What the command would put on record of all other indicators, without starting it 35 times. */
    private void decideAsProposedBut(String other) throws Exception {
        Path facts = folder.resolve("facts");
        FactBase base = Shipped.readFacts(facts);
        Country country = base.countries().get("PRK");
        Edition edition = base.edition("2022").orElseThrow();
        Finals finals = new Finals(Shipped.pack(), base);
        for (Recommendation r : new Recommender(Shipped.pack(), base)
                .assess(country, edition, SearchedNone.WORST)
                .recommendations()) {
            String id = r.indicator().id();
            if (!id.equals(other)) {
                ReviewRecords.add(
                        facts,
                        Shipped.pack().framework(),
                        base,
                        country,
                        edition,
                        new FinalRating(
                                id,
                                "Lee",
                                Optional.empty(),
                                LocalDate.of(2022, 3, 4),
                                Finals.verdict(r.outcome()),
                                ReviewRecords.proposal(r),
                                Optional.empty(),
                                finals.basis(country, edition, id),
                                Origin.of("test")));
            }
        }
    }

    @Test
    void aClosedEditionTakesNoRecordAndWhatCameInByHandChangesNothing() throws IOException {
        run(grounds("review PRK 8 --final Fair --by Lee --second Osei --on 2022-03-04"));
        assertThat(run("edition", "freeze", "2022", "--by", "Lee", "--on", "2022-06-01"))
                .isZero();
        String reviewed = Files.readString(file());
        assertThat(run(grounds("review PRK 8 --final Strong --by Lee --second Osei --on 2022-05-02")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("is closed", "`edition correct PRK rome-statute --edition 2022`");
        assertThat(run("review", "PRK", "9", "--coder", "Kim", "--rating", "Weak", "--on", "2022-03-01"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("review", "KOR", "9", "--coder", "Kim", "--rating", "Weak", "--on", "2022-03-01"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("KOR had no dossier in it then");
        assertThat(file()).hasContent(reviewed);
        assertThat(file().resolveSibling("../KOR")).doesNotExist();

        List<String> before = readers();
        assertThat(before.get(0)).contains("\"by\" : \"final\"", "\"by\" : \"closed\"");
        assertThat(before.get(0)).contains("\"score\" : " + score(before.get(1)));
        String record = reviewed.substring(reviewed.indexOf("  - kind: final"));
        Files.writeString(
                file(),
                reviewed
                        + record.replace("rating: Fair", "rating: Strong").replace("2022-03-04", "2022-05-02")
                        + record.replace("rome-statute", "access-to-justice").replace("2022-03-04", "2022-05-02"));
        assertThat(readers()).isEqualTo(before);
        assertThat(run("check", "PRK")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("closed with Fair for rome-statute; now the review says Strong")
                .contains("closed with Very Weak for access-to-justice; now the review says Fair");
    }

    /** What each reader of ratings gives, under both kinds of copy. */
    private List<String> readers() throws IOException {
        List<String> said = new ArrayList<>();
        for (String[] args : List.of(
                new String[] {"trends", "PRK", "--format", "json"},
                new String[] {"report", "PRK", "--format", "json,markdown", "--out", folder.toString()},
                new String[] {"report", "PRK", "--for", "reviewer", "--out", folder.toString()},
                new String[] {"recommend", "PRK"},
                new String[] {"review", "PRK"},
                new String[] {"review", "--statistics"})) {
            assertThat(run(args)).as("%s", err).isZero();
            said.add(
                    args[0].equals("report")
                            ? Files.readString(
                                    folder.resolve(args[2].equals("--for") ? "PRK-2022.reviewer.md" : "PRK-2022.json"))
                            : out + "" + err);
        }
        return said;
    }

    private static String score(String report) throws IOException {
        return new ObjectMapper().readTree(report).at("/score/exact").asText();
    }

    @Test
    void anEditionKeepsThatThereIsNoRating() throws IOException {
        run(grounds(
                "review",
                "PRK",
                "8",
                "--final",
                "insufficient evidence",
                "--by",
                "Lee",
                "--second",
                "Osei",
                "--on",
                "2022-03-04"));
        List<String> open = readers();
        assertThat(open.get(0)).contains("\"rated\" : 35", "\"score\" : " + score(open.get(1)));
        run("edition", "freeze", "2022", "--by", "Lee", "--on", "2022-06-01");
        List<String> closed = readers();
        assertThat(closed.get(0)).contains("\"rated\" : 35", "\"score\" : " + score(closed.get(1)));
    }

    @Test
    void aReviewersCopyThatTellsProposalsReadsBackWithoutErrorAndWhatIsOnRecordIsNotAskedForAgain() throws Exception {
        run(grounds("review PRK 8 --final Weak --by Osei --second Park --on 2022-03-04"));
        run(grounds("review PRK 9 --final Fair --by Osei --second Park --on 2022-03-04"));
        String formats = "markdown,html,docx,pdf";
        assertThat(run("report", "PRK", "--for", "reviewer", "--format", formats, "--out", folder.toString()))
                .isZero();
        for (String suffix : List.of("md", "html", "docx", "pdf")) {
            assertThat(run(
                            "check",
                            "--annex",
                            folder.resolve("PRK-2022.reviewer." + suffix).toString()))
                    .as("%s", out)
                    .isZero();
            assertThat(out.toString()).doesNotContain("narrative-against-table", "published-against-rules");
        }
        Path annex = folder.resolve("PRK-2022.reviewer.md");
        Files.writeString(
                annex, Files.readString(annex).replaceFirst("\\*\\*Weak\\*\\*<br>Increase", "**Strong**<br>Increase"));
        run("check", "--annex", annex.toString());
        assertThat(out.toString()).contains("PRK 2022", "prints Strong", "[published-against-rules]", "record the");

        run("report", "PRK", "--out", folder.toString());
        Files.writeString(
                file(), Files.readString(file()).replaceAll("(?m)^( *facts: )\"[0-9a-f]*", "$1\"" + "0".repeat(64)));
        run("check", "--annex", folder.resolve("PRK-2022.md").toString());
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("A person decided so, and rules or facts that bear on it have changed since")
                .doesNotContain("record the judgement");
    }

    private String recommended() {
        assertThat(run("recommend", "PRK", "--format", "json")).isZero();
        return out.toString();
    }

    @Test
    void aFinalRatingIsAChangeByJudgementAgainstWhatWasRecommendedBefore() {
        run(grounds("review PRK 8 --final Weak --by Osei --second Park --on 2022-03-04"));
        assertThat(run("trends", "PRK")).as("%s", err).isZero();
        assertThat(out.toString()).contains("8 rome-statute, 2022: Increase. Judgement: rules and facts alone give");
        run("check", "PRK", "--severity", "note");
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains(
                        "PRK, 8 rome-statute, 2019 to 2022: the rating went from Very Weak (recommended) to Weak (final)");
    }

    @Test
    void anEditionIsNotClosedBeforeWhatIsOnRecordOrBeforeItsPeriod() {
        run(grounds("review PRK 8 --final Weak --by Osei --second Park --on 2022-03-04"));
        run("review", "PRK", "9", "--coder", "Kim", "--rating", "Weak", "--on", "2022-03-09");
        String[] freeze = {"edition", "freeze", "2022", "--by", "Lee", "--with-open-reviews", "--on", "2022-03-01"};
        assertThat(run(freeze)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .contains("2022.review.yaml:5:5 (rome-statute, by Osei on 2022-03-04); ")
                .contains("(national-human-rights-institution, by Kim on 2022-03-09)", "on 2022-03-09 or later");
        freeze[7] = "2019-06-30";
        assertThat(run(freeze)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("its period begins on 2019-07-01");
        assertThat(folder.resolve("facts/2022.frozen.yaml")).doesNotExist();
        freeze[7] = "2022-03-09";
        assertThat(run(freeze)).as("%s", err).isZero();
        assertThat(run("facts", "check")).as("%s", out).isZero();
    }

    @Test
    void nothingIsOfADayThatHasNotCome() {
        for (String day : List.of("9999-03-04", "2023-06-02")) {
            assertThat(run("review", "PRK", "9", "--coder", "Kim", "--rating", "Weak", "--on", day))
                    .isEqualTo(ExitCode.USAGE);
            assertThat(err.toString()).contains("(" + day + ") of --on has not come yet", "not after 2023-06-01");
            assertThat(run("edition", "freeze", "2022", "--by", "Lee", "--on", day))
                    .isEqualTo(ExitCode.USAGE);
        }
        assertThat(file()).doesNotExist();
        assertThat(run("review", "PRK", "9", "--coder", "Kim", "--rating", "Weak", "--on", "2023-06-01"))
                .isZero();
    }

    @Test
    void aPersonIsOneCoderHoweverTheNameIsWrittenAndIsBlindNoMoreAfterDeciding() {
        String[] coding = {"review", "PRK", "8", "--coder", "Kim Ok", "--rating", "Weak", "--on", "2022-03-01"};
        assertThat(run(coding)).isZero();
        coding[4] = " kim  OK ";
        coding[6] = "Fair";
        assertThat(run(coding)).isZero();
        assertThat(run("review", "PRK")).isZero();
        assertThat(out.toString()).contains("1 coded by one").doesNotContain("Weak", "Fair");
        assertThat(run(grounds("review PRK 8 --final Weak --by Lee --second Osei --on 2022-03-04")))
                .isZero();
        coding[8] = "2022-03-05";
        for (String blindNoMore : List.of("LEE", "osei")) {
            coding[4] = blindNoMore;
            assertThat(run(coding)).isEqualTo(ExitCode.USAGE);
            assertThat(err.toString()).contains("(" + blindNoMore + ")", "has decided the indicator");
        }
        run("review", "--statistics");
        assertThat(out.toString()).contains("blind codings 0 of 1");
        assertThat(run("agree", "coder:KIM OK", "final", "--state", "PRK"))
                .as("%s", err)
                .isZero();
    }

    @Test
    void openReviewsKeepAnEditionOpen() {
        run("review", "PRK", "8", "--coder", "Kim", "--rating", "Weak", "--on", "2022-03-01");
        assertThat(run("edition", "freeze", "2022", "--by", "Lee", "--on", "2022-06-01"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("PRK rome-statute (coded by one)", "--with-open-reviews");
        assertThat(folder.resolve("facts/2022.frozen.yaml")).doesNotExist();
        assertThat(run("edition", "freeze", "2022", "--by", "Lee", "--on", "2022-06-01", "--with-open-reviews"))
                .isZero();
    }

    @Test
    void wrongUsageIsToldBeforeAnythingIsDone() {
        assertThat(run("review")).isEqualTo(2);
        assertThat(run("review", "PRK", "8")).isEqualTo(2);
        assertThat(run("review", "PRK", "8", "--coder", "K", "--rating", "Weka", "--on", "2022-03-01"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("unknown rating (Weka)", "Maybe you meant (Weak).");
        assertThat(run(
                        "review",
                        "PRK",
                        "8",
                        "--coder",
                        "K",
                        "--rating",
                        "Weak",
                        "--answer",
                        "a=b",
                        "--on",
                        "2022-03-01"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("unknown question (a) of rome-statute");
        assertThat(run("review", "--statistics")).isZero();
        assertThat(run(grounds("edition correct PRK 8 --edition 2022 --rating Weak --by L --on 2023-01-09")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("is not closed");
        assertThat(file()).doesNotExist();
    }
}
