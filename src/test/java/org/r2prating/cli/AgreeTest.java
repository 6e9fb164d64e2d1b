package org.r2prating.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prating.Schemas;

/** The commands {@code agree} and {@code trends} as a person uses them, on the shipped rules and facts. */
class AgreeTest {

    @TempDir
    private Path folder = Path.of("");

    private String out = "";
    private String err = "";

    private int run(String... args) {
        StringWriter output = new StringWriter();
        StringWriter errors = new StringWriter();
        int code = Main.run(new PrintWriter(output, true), new PrintWriter(errors, true), args);
        out = output.toString();
        err = errors.toString();
        return code;
    }

    private String csv(String name, String... rows) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "state,indicator,rating\n" + String.join("\n", rows) + "\n");
        return file.toString();
    }

    @Test
    void theTwoPrintingsOfTheAnnexAgreeInThirtyFourRows() throws IOException {
        assertThat(run("agree", "published:table", "published:summary", "--format", "json"))
                .as(err)
                .isZero();
        JsonNode json = new ObjectMapper().readTree(out);
        assertThat(Schemas.of("agreement.schema.json").validate(json)).isEmpty();
        assertThat(json.at("/pairs/0/exact/part").intValue()).isEqualTo(34);
        assertThat(json.at("/pairs/0/kappa/value").decimalValue()).isEqualByComparingTo("0.4706");
        assertThat(json.at("/measures/0/value").decimalValue()).isEqualByComparingTo("0.4779");
    }

    @Test
    void setsOfAnyKindAreComparedWithEachOther() throws IOException {
        String kim = csv("kim.csv", "PRK,8,Weak", "Australia,rome-statute,Strong");
        assertThat(run("agree", kim, "recommended", "recommended:2019", "rules:rules", "--by", "state"))
                .as(err)
                .isZero();
        assertThat(out)
                .contains("A and B, 2 things rated by both")
                .contains("B and D")
                .contains("alpha without it: 1.000");
    }

    @Test
    void whatCannotBeReadIsToldAtOnceWithItsPlace() throws IOException {
        String wrong = csv("wrong.csv", "PRK,8,Week", "XXQ,8,Weak", "PRK,9,Fair", "PRK,9,Weak");
        assertThat(run("agree", wrong, "recommended")).isEqualTo(ExitCode.PROBLEMS);
        assertThat(err)
                .contains("wrong.csv:2:3: unknown rating (Week).")
                .contains("Maybe you meant (Weak).")
                .contains("wrong.csv:3:1: unknown state (XXQ).")
                .contains("wrong.csv:5:1: (PRK, national-human-rights-institution) is rated at")
                .contains("3 problems.");
    }

    @Test
    void anUnknownSetIsWrongUsage() {
        assertThat(run("agree", "publisht", "recommended")).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("unknown set of ratings (publisht)").contains("published:table[:EDITION]");
        assertThat(run("agree", "published:tabel", "recommended")).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("Maybe you meant (table).");
        assertThat(run("agree", "recommended:2020", "recommended")).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("unknown edition (2020)");
        assertThat(run("agree", "coder:Kim", "recommended")).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("nothing was coded by (Kim)");
        assertThat(run("agree", "recommended")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void anAnnexIsASetToo() throws IOException {
        Path annex = folder.resolve("annex.md");
        assertThat(run("report", "PRK", "--edition", "2022", "--format", "markdown", "--out", folder.toString()))
                .as(err)
                .isZero();
        try (var files = Files.list(folder)) {
            Path written =
                    files.filter(f -> f.toString().endsWith(".md")).findFirst().orElseThrow();
            Files.move(written, annex);
        }
        assertThat(run("agree", annex.toString(), annex + ":summary", "recommended", "--format", "json"))
                .as(err)
                .isZero();
        JsonNode json = new ObjectMapper().readTree(out);
        assertThat(json.at("/sets/0/ratings").intValue()).isEqualTo(36);
        assertThat(json.at("/pairs/0/exact/value").decimalValue()).isEqualByComparingTo("1");
    }

    @Test
    void trendsOfOneStateAndOfAll() throws IOException {
        assertThat(run("trends", "PRK", "--format", "json")).as(err).isZero();
        JsonNode json = new ObjectMapper().readTree(out);
        assertThat(Schemas.of("trends.schema.json").validate(json)).isEmpty();
        assertThat(json.at("/causes/fact").intValue()).isEqualTo(1);
        assertThat(run("trends", "--all", "--region", "Melanesia")).as(err).isZero();
        assertThat(out).contains("FJI Fiji").contains("2019 to 2022: 0 states with a rank in both editions");
        assertThat(run("trends", "PRK", "--region", "Asia")).isEqualTo(ExitCode.USAGE);
        assertThat(run("trends", "PRK", "--rules-before", folder.toString())).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run("trends", "PRK", "--rules-before", "rules")).as(err).isZero();
    }
}
