package org.r2prating.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.r2prating.cli.Program.Run;

/** The whole program: exit codes, both streams, and what a person sees. */
class CliIT {

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void start() {
        program = Program.installed(folder);
    }

    @Test
    void theMainJobIsReadableAtEightyColumns() {
        Run run = program.run("recommend", "PRK");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().filter(l -> l.matches("^[ 1-3][0-9] [○◔◑◕●].*")))
                .hasSize(36);
        assertThat(run.out().lines()).allMatch(l -> l.length() <= 80, "at most 80 columns");
        assertThat(run.out()).contains("Score 1", "1.39 = 100 x 2 / 144").doesNotContain("\u001B");
        assertThat(program.run("recommend", "PRK")).isEqualTo(run);
        Run coloured = program.run("recommend", "PRK", "--colour", "always");
        assertThat(coloured.out()).contains("\u001B");
        assertThat(coloured.out().replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(run.out());
    }

    @Test
    void jsonAndCsvHaveARowForEachIndicator() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(program.run("recommend", "PRK", "--format", "json").out());
        assertThat(json.get("recommendations")).hasSize(36);
        assertThat(json.get("score").get("exact").decimalValue()).hasToString("1.39");
        Run one = program.run("recommend", "PRK", "--format", "csv", "--edition", "2019", "--indicator", "23");
        assertThat(one.out().lines()).hasSize(2).last().asString().contains("r2p-discussions,rated,Weak");
    }

    @Test
    void twoStatesStandSideBySide() throws IOException {
        Run text = program.run("compare", "PRK", "Republic of Korea");
        assertThat(text.exit()).isZero();
        assertThat(text.out().lines()).allMatch(l -> l.length() <= 80, "at most 80 columns");
        assertThat(text.out()).contains("Different outcomes: ", "[gcr2p-2020-focal-points]");
        JsonNode json = new ObjectMapper()
                .readTree(
                        program.run("compare", "PRK", "KOR", "--format", "json").out());
        assertThat(json.get("indicators")).hasSize(36);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "recommend",
                "explain",
                "backtest",
                "facts check",
                "facts new",
                "facts todo",
                "rules check",
                "indicators",
                "matrix",
                "compare",
                "states"
            })
    void everyCommandHasHelpWithAnExample(String verb) {
        List<String> args = new ArrayList<>(List.of(verb.split(" ", -1)));
        args.remove("");
        args.add("--help");
        Run run = program.run(args.toArray(String[]::new));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Usage:", "Example").contains("r2p-rating " + verb);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "recommend PKR, Maybe you meant (PRK).",
        "recommend PRK --edition 2020, 'Maybe use one of [2019, 2022].'",
        "recommend PRK --indicator rome-statue, Maybe you meant (rome-statute).",
        "recommend PRK --searched-none bad, 'Maybe use one of [worst, neutral, exclude, carry-forward].'",
        "recommend PRK --format xml, --help",
        "recommend, --help",
        "explain PRK 37, Maybe",
        "explain PRK 7 --why-not Fairr, Maybe you meant (Fair).",
        "explain PRK, Name an indicator",
        "explain PRK 7 --all, Name an indicator",
        "recomend PRK, recommend",
        "recommend PRK --rules nowhere, --rules",
        "backtest PKR, Maybe you meant (PRK).",
        "backtest --edition 2020, 'Maybe use one of [2019, 2022].'",
        "backtest --searched-none bad, 'Maybe use one of [worst, neutral, exclude, carry-forward].'",
        "facts import press-fredom x.csv, Maybe you meant (press-freedom).",
        "recommend PRK --all, --help",
        "recommend PRK --region Asia, Maybe name a state or give --all",
        "recommend --all --region Azia, Maybe you meant (Asia).",
        "matrix --indicator 37, Maybe",
        "matrix --sort size, Maybe",
        "matrix --indicator 8 --sort 9, Maybe add --indicator 9.",
        "matrix --format xlsx, --out",
        "matrix --format html --distribution, Maybe use text or csv.",
        "matrix --out nowhere/x.csv, Maybe create it first.",
        "compare PRK, --help",
        "compare PRK prk, Maybe name another state",
        "compare PRK PKR, Maybe you meant"
    })
    void wrongUsageIsExitTwoWithASuggestion(String args, String suggestion) {
        Run run = program.run(args.split(" ", -1));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(suggestion).doesNotContain("\tat ");
    }

    @Test
    void theBacktestSaysThatOneStateProvesLittle() throws IOException {
        Run run = program.run("backtest");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("36 of 36", "34 of 36", "94.4 %", "One state proves little")
                .contains("r2p-discussions: no statement -> Very Weak");
        assertThat(run.out().lines()).allMatch(l -> l.length() <= 80, "at most 80 columns");
        JsonNode json = new ObjectMapper()
                .readTree(program.run("backtest", "PRK", "--format", "json").out());
        assertThat(json.get("published").get("printings")).hasSize(2);
        assertThat(json.get("ordering").isNull()).isTrue();
    }

    @Test
    void aBrokenDossierIsExitThreeAndOfAnotherStateOnlyAWarning() throws IOException {
        Path facts = program.copy("facts");
        Files.createDirectories(facts.resolve("QAA"));
        Files.writeString(facts.resolve("QAA").resolve("2022.yaml"), "country: QAA\nedition: \"2022\"\nvoets: []\n");
        Run check = program.run("facts", "check");
        assertThat(check.exit()).isEqualTo(3);
        assertThat(check.out())
                .contains("QAA/2022.yaml:3:1: unknown key (voets)")
                .contains("1 problem.");
        Run own = program.run("recommend", "QAA", "--facts", "facts");
        assertThat(own.exit()).isEqualTo(3);
        assertThat(own.err()).contains("QAA/2022.yaml:3:1:").doesNotContain("\tat ");
        Run other = program.run("recommend", "PRK", "--facts", "facts");
        assertThat(other.exit()).isZero();
        assertThat(other.err()).startsWith("warning: ");
        assertThat(other.out()).contains("Score 1");
    }

    @Test
    void aNewDossierIsSoundInsufficientThroughoutAndNeverOverwritten() throws IOException {
        program.copy("facts");
        assertThat(program.run("facts", "new", "QAA", "2022").exit()).isZero();
        assertThat(program.run("facts", "check").exit()).isZero();
        Run again = program.run("facts", "new", "QAA", "2022");
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("is there already");
        Run rated = program.run("recommend", "QAA");
        assertThat(rated.out().lines().filter(l -> l.contains("- Insufficient")))
                .hasSize(36);
        assertThat(rated.out()).contains("Score none").doesNotContain("Very Weak");
        assertThat(program.run("facts", "todo", "QAA").out()).contains("look: ");
        assertThat(program.run("states").out()).contains("PRK", "QAA");
        assertThat(program.run("indicators").out()).contains(" 36  veto-restraint");
    }

    @Test
    void aBrokenRuleIsExitThreeAndAnEditedRuleIsSeen() throws IOException {
        Path rule = program.copy("rules").resolve("united-nations").resolve("kigali-principles.drl");
        String good = Files.readString(rule);
        Files.writeString(rule, good.replace("propose(kcontext, \"Very Weak\");", "System.exit(0);"));
        Run broken = program.run("recommend", "PRK");
        assertThat(broken.exit()).isEqualTo(3);
        assertThat(broken.err())
                .contains("kigali-principles.drl:")
                .contains("(System.exit(0);)")
                .doesNotContain("\tat ");
        assertThat(program.run("rules", "check").exit()).isEqualTo(3);
        Files.writeString(rule, good.replace("state == \"none\"", "state == \"considering\""));
        Run edited = program.run("recommend", "PRK", "--indicator", "kigali-principles", "--format", "csv");
        assertThat(edited.exit()).isZero();
        assertThat(edited.out()).contains("insufficient evidence");
    }

    @Test
    void theLauncherWorksThroughALinkFromAnotherFolder() throws IOException {
        Path link = folder.resolve("rate");
        Files.createSymbolicLink(link, Path.of("target", "r2p-rating").toAbsolutePath());
        Run run = Program.launcher(folder, link).run("recommend", "PRK");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Score 1");
        assertThat(Program.jar(folder).run("recommend", "PRK"))
                .as("the jar by itself")
                .isEqualTo(run);
        assertThat(Program.launcher(folder, link).run("recommend", "nowhere").exit())
                .isEqualTo(2);
    }

    @Test
    void whoeverCapturesTheFirstRunOfTheLauncherDoesNotWaitForItsArchive() throws Exception {
        Path cache = folder.resolve("cache");
        Path tiny = Path.of("src", "test", "resources", "tiny").toAbsolutePath();
        // A command substitution ends only when nobody holds the caller's pipe any more.
        Run run = Program.launcher(folder, Program.LAUNCHER)
                .through("out=$(\"$@\"); printf %s \"$out\"")
                .run(
                        cache,
                        "recommend",
                        "QAA",
                        "--rules",
                        tiny.resolve("rules").toString(),
                        "--facts",
                        tiny.resolve("facts").toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Arcadia");
        assertThat(Program.archives(cache))
                .as("archives when the caller can go on")
                .isEmpty();
        Program.awaitArchive(cache);
        assertThat(Program.archives(cache)).as("archives a while later").hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "recommend PRK, '>/dev/full', 2, cannot be written",
        "recommend PRK, '>&-', 2, cannot be written",
        "recommend PRK, '| head -1 >&2', 0, Democratic",
        "check PRK --fail-on note, '>/dev/full', 2, cannot be written"
    })
    void aResultThatCannotBeWrittenIsNoSuccessButAReaderMayStopReading(
            String command, String to, int exit, String said) {
        assumeThat(Path.of("/dev/full")).exists();
        Run run = program.through("set -o pipefail; \"$@\" " + to).run(command.split(" "));
        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(exit == 0 ? 1 : 2)
                .first()
                .asString()
                .contains(said);
    }

    @Test
    void aStateWithoutADossierIsSaidToBeKnownFromTablesOnly() {
        assertThat(program.run("recommend", "USA").out())
                .contains("There is no dossier of the United States of America for edition 2022");
        assertThat(program.run("recommend", "PRK").out()).doesNotContain("no dossier");
    }

    @Test
    void helpNamesThePlacesWhereItLooks() {
        assertThat(program.run("recommend", "--help").out()).doesNotContain("same places");
    }
}
