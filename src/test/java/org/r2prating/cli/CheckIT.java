package org.r2prating.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prating.cli.Program.Run;

/** The whole program: an annex is written, read back and checked; a change over time is put down to its cause. */
class CheckIT {

    private static final Path INVENTED = Path.of("src", "test", "resources", "annexes", "veldania-2022.txt");

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void start() {
        program = Program.installed(folder);
    }

    @Test
    void whatReportWritesHoldsTogetherInEachFormat() throws IOException {
        assertThat(program.run("report", "PRK", "--format", "markdown,html,docx,pdf")
                        .exit())
                .isZero();
        for (String suffix : new String[] {"md", "html", "docx", "pdf"}) {
            Run run = program.run("check", "--annex", "PRK-2022." + suffix);
            assertThat(run.exit()).as(run.out() + run.err()).isZero();
            assertThat(run.out().lines()).allMatch(l -> l.length() <= 80, "at most 80 columns");
        }
        String[] again = {"check", "--annex", "PRK-2022.pdf", "--format", "json"};
        assertThat(program.run(again)).isEqualTo(program.run(again));
        JsonNode read = new ObjectMapper()
                .readTree(program.run("annex", "read", "PRK-2022.pdf").out());
        assertThat(read.get("rows")).hasSize(36);
        assertThat(read.get("footnotes")).hasSizeGreaterThan(100);
    }

    @Test
    void aDamagedAnnexIsCheckedAndAnErrorGivesFour() throws IOException {
        Path annex = folder.resolve("veldania.txt");
        Files.writeString(annex, Files.readString(INVENTED).replaceFirst("Score: 57", "Score: 47"));
        Run run = program.run("check", "--annex", "veldania.txt", "--format", "sarif", "--out", "findings.sarif");
        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(ExitCode.FINDINGS);
        assertThat(Files.readString(folder.resolve("findings.sarif"))).contains("score-against-ratings");
        Files.write(annex, new byte[] {0, 1, 2});
        Run binary = program.run("check", "--annex", "veldania.txt");
        assertThat(binary.exit()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(binary.err()).contains("veldania.txt:1:1: ").doesNotContain("Exception");
    }

    @Test
    void aChangedRuleIsTheCauseWhereOnlyTheRuleChanged() throws IOException {
        Path before = program.copy("rules");
        Path ladder = before.resolve("united-nations/kigali-principles.drl");
        String rules = Files.readString(ladder)
                .replaceFirst("not endorsed -> Very Weak\"", "not endorsed -> Weak\"")
                .replaceFirst("propose\\(kcontext, \"Very Weak\"\\)", "propose(kcontext, \"Weak\")");
        Files.writeString(ladder, rules);
        Path facts = Files.createDirectories(folder.resolve("facts/QAA"));
        Files.createDirectories(folder.resolve("facts/tables"));
        Files.copy(Path.of("facts/editions.yaml"), folder.resolve("facts/editions.yaml"));
        Files.writeString(
                folder.resolve("facts/sources.json"),
                "[{ \"id\": \"list\", \"type\": \"webpage\", \"title\": \"A list\" }]");
        Files.writeString(folder.resolve("facts/tables/countries.csv"), "iso3,name,article\nFJI,Fiji,\n");
        dossier(facts, "2019", "Weak", "Unchanged");
        dossier(facts, "2022", "Very Weak", "Decrease");
        String[] asked = {
            "check",
            "QAA",
            "--severity",
            "note",
            "--rules",
            Path.of("rules").toAbsolutePath().toString()
        };
        Run today = program.run(asked);
        assertThat(today.out()).contains("[change-cause]").doesNotContain("rule:");
        String[] withBefore = Arrays.copyOf(asked, asked.length + 2);
        withBefore[asked.length] = "--rules-before";
        withBefore[asked.length + 1] = before.toString();
        Run attributed = program.run(withBefore);
        assertThat(attributed.out()).as(attributed.err()).contains("[change-cause]", "rule:");
    }

    private static void dossier(Path folder, String edition, String rating, String change) throws IOException {
        Files.writeString(
                folder.resolve(edition + ".yaml"),
                """
                country: QAA
                name: Arcadia
                edition: "%s"
                coded: { by: a reader, on: 2022-01-10 }
                memberships:
                  - { id: kigali, body: kigali-principles, state: none, asOf: %s, evidence: [{ source: list, locator: row 1 }] }
                published:
                  source: list
                  table:
                    kigali-principles: { rating: %s, change: %s }
                """
                        .formatted(edition, edition.equals("2019") ? "2019-01-01" : "2021-01-01", rating, change));
    }
}
