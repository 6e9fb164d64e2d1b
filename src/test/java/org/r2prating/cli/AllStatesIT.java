package org.r2prating.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prating.cli.Program.Run;

/** The whole program as a process: tables, and all states at once. */
class AllStatesIT {

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void start() {
        program = Program.installed(folder);
    }

    @Test
    void allStatesAreRatedOneAfterTheOther() throws IOException {
        Run text = program.run("recommend", "--all");
        assertThat(text.exit()).isZero();
        assertThat(text.err()).isEmpty();
        assertThat(text.out().lines()).allMatch(l -> l.length() <= 80, "at most 80 columns");
        assertThat(text.out().lines().filter(l -> l.matches("[A-Z]{3}  .*"))).hasSize(193);
        assertThat(text.out()).contains("2/144", "193 states: ");
        JsonNode json = new ObjectMapper()
                .readTree(program.run("recommend", "--all", "--region", "Eastern Asia", "--format", "json")
                        .out());
        assertThat(json.get("states"))
                .hasSize(5)
                .allMatch(s -> s.get("recommendations").size() == 36);
        Run csv = program.run("recommend", "--all", "--indicator", "8", "--format", "csv");
        assertThat(csv.out().lines()).hasSize(194);
    }

    @Test
    void aPublishedFileIsImportedAndItsFactsCount() throws IOException {
        program.copy("facts");
        Path original = Files.writeString(
                folder.resolve("rsf.csv"), "iso3,country,year,score\nAUS,Australia,2021,60.5\nLao PDR,Laos,2021,70\n");
        Run dry = program.run("facts", "import", "press-freedom", "rsf.csv", "--dry-run");
        assertThat(dry.exit()).isZero();
        assertThat(dry.out())
                .startsWith("AUS press-freedom-score 2021: (19.79) is now (60.5)\n")
                .contains("not written (--dry-run).");
        Run run = program.run("facts", "import", "press-freedom", "rsf.csv");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("tables/press-freedom.csv: 2 rows about 2 states; 0 new, 2 changed, ");
        assertThat(program.run("explain", "LAO", "19").out())
                .contains("World Press Freedom Index, method before 2022: 70 (2021)");

        Files.writeString(original, "iso3,country,year,score\nAtlantis,Atlantis,2021,5\nAUS,Australia,2021,=1+1\n");
        Run refused = program.run("facts", "import", "press-freedom", "rsf.csv");
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains("rsf.csv:2:1: unknown state (Atlantis).")
                .contains("rsf.csv:3:4: score (=1+1) looks like a formula.")
                .endsWith("2 problems.\n");
    }

    @Test
    void aVoteThatIsPlantedInATableIsFoundToDisagreeWithTheDossier() throws IOException {
        Path facts = program.copy("facts");
        for (String table : List.of("unga-votes.csv", "unga-r2p-votes.csv")) {
            Path file = facts.resolve("tables").resolve(table);
            Files.writeString(
                    file, Files.readString(file).replace("PRK,votes,A/RES/73/182,no", "PRK,votes,A/RES/73/182,yes"));
        }
        Run check = program.run("facts", "check");
        assertThat(check.exit()).isEqualTo(3);
        assertThat(check.out()).contains("votes (vote-73-182) says (no), but a table says (yes).");
        assertThat(program.run("recommend", "PRK").err()).contains("warning: ", "vote-73-182");
    }

    @Test
    void theMatrixIsWrittenWholeAndTwiceTheSame() throws IOException {
        for (String name : List.of("matrix.html", "matrix.xlsx", "matrix.csv")) {
            Run run = program.run("matrix", "--out", name);
            assertThat(run.exit()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).isEqualTo(name + "\n");
            byte[] once = Files.readAllBytes(folder.resolve(name));
            assertThat(program.run("matrix", "--out", name).exit()).isZero();
            assertThat(Files.readAllBytes(folder.resolve(name))).isEqualTo(once);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(p -> p.getFileName().toString())).noneMatch(n -> n.endsWith(".tmp"));
        }
        Run text = program.run("matrix", "--region", "Asia", "--sort", "score");
        assertThat(text.out()).contains("PRK ", "1.39");
        assertThat(text.out().replaceAll("\\s+", " ")).contains("of 47 have one.");
        assertThat(text.out().lines().filter(l -> l.matches("[A-Z]{3} .*"))).hasSize(47);
        assertThat(program.run("matrix", "--distribution", "--format", "csv").out())
                .contains("8,rome-statute,rated,\"Very Weak\",\"Very Weak\",");
    }

    @Test
    void aBrokenDossierOfAnyStateAskedForStopsThemAll() throws IOException {
        Path facts = program.copy("facts");
        Files.createDirectories(facts.resolve("AUS"));
        Files.writeString(facts.resolve("AUS").resolve("2022.yaml"), "country: AUS\nedition: \"2022\"\nvoets: []\n");
        for (String command : List.of("recommend --all", "matrix", "compare PRK AUS")) {
            Run run = program.run((command + " --facts facts").split(" "));
            assertThat(run.exit()).as(command).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("AUS/2022.yaml:3:1:");
        }
        Run elsewhere = program.run("matrix", "--region", "Asia", "--facts", "facts");
        assertThat(elsewhere.exit()).isZero();
        assertThat(elsewhere.err()).startsWith("warning: ");
    }

    @Test
    void orderingsAreComparedAndBrokenOnesAreExitThreeWithEveryLine() throws IOException {
        Path csv = folder.resolve("published.csv");
        Files.writeString(csv, "group,state\nstrong,Australia\nstrong,FJI\nweak,PRK\n");
        Run run = program.run("backtest", "--orderings", "published.csv");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("2 pairs of 3 states", "Nothing was fitted", "rome-statute ");
        assertThat(run.out().lines()).allMatch(l -> l.length() <= 80, "at most 80 columns");
        Run narrow = program.run("backtest", "PRK", "--orderings", "published.csv");
        assertThat(narrow.exit()).isEqualTo(2);
        assertThat(narrow.err()).contains("have (1) groups among the states asked for");
        Files.writeString(csv, "group,state\nstrong,Austrelia\nstrong,PRK\nweak,PRK\n");
        Run broken = program.run("backtest", "--orderings", "published.csv");
        assertThat(broken.exit()).isEqualTo(3);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.err())
                .contains("published.csv:2:1: unknown state (Austrelia).\n  Maybe you meant (Australia).")
                .contains("published.csv:4:1: state (PRK) is in group (weak) here and in group (strong)")
                .contains("2 problems.")
                .doesNotContain("\tat ");
        assertThat(program.run("backtest", "--orderings", "nowhere.csv").exit()).isEqualTo(3);
    }
}
