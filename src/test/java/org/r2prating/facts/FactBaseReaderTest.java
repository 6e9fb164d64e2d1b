package org.r2prating.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prating.input.Problem;
import org.r2prating.model.Country;

/** What a fact base is read from, and how the problems of one state are kept from another. */
class FactBaseReaderTest {

    private static final String EMPTY = """
            country: QAA
            edition: 2022
            """;

    @TempDir
    private Path folder;

    private FactsOnDisk facts;

    @BeforeEach
    void writeFacts() {
        facts = new FactsOnDisk(folder);
    }

    @Test
    void inventedStateMayBearAName() {
        facts.with("QAA/2022.yaml", EMPTY + "name: Arcadia\n");

        assertThat(facts.read().facts().countries()).containsEntry("QAA", Country.invented("QAA", "Arcadia"));
    }

    @Test
    void realStateHasItsNameFromTheTable() {
        facts.with("PRK/2022.yaml", EMPTY.replace("QAA", "PRK") + "name: Arcadia\n");

        assertThat(facts.problems()).startsWith("facts/PRK/2022.yaml:3:1: unknown key (name).");
    }

    @Test
    void unknownStatesAreReported() {
        facts.with("prk/2022.yaml", EMPTY).with("XYZ/2022.yaml", EMPTY);

        assertThat(facts.problems())
                .isEqualTo(
                        """
                        facts/XYZ:1:1: unknown state (XYZ).
                          Maybe use its ISO 3166-1 code from tables/countries.csv, or QAA to QZZ if it is invented.
                        facts/prk:1:1: unknown state (prk).
                          Maybe you meant (PRK).""");
    }

    @Test
    void stateWithAProblemIsLeftOutWholeAndNoOtherIsTouched() {
        facts.with("KOR/2019.yaml", EMPTY.replace("QAA", "KOR").replace("2022", "2019"))
                .with("KOR/2022.yaml", EMPTY.replace("QAA", "KOR") + "treatys: []\n")
                .with("PRK/2022.yaml", EMPTY.replace("QAA", "PRK"));

        FactBaseReading reading = facts.read();

        assertThat(reading.facts().dossiers().keySet()).containsExactly(new FactBase.Key("PRK", "2022"));
        assertThat(reading.facts().countries()).containsKey("KOR");
        assertThat(reading.problemsOf("PRK")).isEmpty();
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problemsOf("KOR")).extracting(Problem::what).containsExactly("unknown key (treatys)");
    }

    @Test
    void problemsOfAllFilesAreReportedAtOnceInOrder() {
        facts.with("QAA/2022.yaml", EMPTY + "votes: [{ vote: maybe }]\ntreatys: []\n")
                .with("QAB/2022.yaml", "")
                .with("QAC/2022.yaml", "\t\n")
                .with("QAC/standing.yaml", "country: QAD\n")
                .with("sources.json", "[{ \"id\": \"untc\", \"type\": \"web\", \"title\": \"\" }]");

        assertThat(facts.problems().lines().filter(line -> line.startsWith("facts")))
                .containsExactly(
                        "facts/QAA/2022.yaml:3:9: key (id) is missing in votes.",
                        "facts/QAA/2022.yaml:3:9: key (resolution) is missing in votes.",
                        "facts/QAA/2022.yaml:3:9: votes has no evidence.",
                        "facts/QAA/2022.yaml:3:17: unknown vote (maybe) in votes.",
                        "facts/QAA/2022.yaml:4:1: unknown key (treatys).",
                        "facts/QAB/2022.yaml:1:1: file is empty.",
                        "facts/QAC/2022.yaml:1:1: a tab character stands here.",
                        "facts/QAC/standing.yaml:1:10: country (QAD) is not that of the folder (QAC).",
                        "facts/sources.json:1:26: unknown type (web) in entry (untc).",
                        "facts/sources.json:1:42: title () in entry (untc) is not a text that can be printed.");
    }

    @Test
    void mappingsNotesAndHiddenFilesAreNotRead() {
        facts.with("QAA/2022.yaml", EMPTY)
                .with("QAA/.2022.yaml", "\t")
                .with("QAA/notes.md", "\t")
                .with("tables/mappings/votes.yaml", "\t")
                .with(".cache/x.yaml", "\t");

        assertThat(facts.problems()).isEmpty();
    }

    @Test
    void fileThatEndsInYmlIsNotOverlooked() {
        facts.with("QAA/2022.yml", EMPTY);

        assertThat(facts.problems())
                .isEqualTo(
                        """
                        facts/QAA/2022.yml:1:1: file name ends in (.yml).
                          Rename it to end in .yaml.""");
    }

    @Test
    void digestIsOfContentsAndNamesOnly() throws IOException {
        String before = facts.with("QAA/2022.yaml", EMPTY).read().facts().digest();
        Path other = Files.createDirectory(folder.resolve("other"));
        String same = new FactsOnDisk(other)
                .with("QAA/2022.yaml", EMPTY)
                .read()
                .facts()
                .digest();
        String after = facts.with("QAA/2022.yaml", EMPTY + "# checked\n")
                .read()
                .facts()
                .digest();

        assertThat(before).hasSize(64).isEqualTo(same).isNotEqualTo(after);
    }

    @Test
    void oneStateIsReadWithoutTheOthers() {
        facts.with("QAA/2022.yaml", EMPTY).with("QAB/2022.yaml", "\t");

        FactBaseReading reading = FactBaseReader.read(facts.folder(), facts.framework(), "QAA");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.facts().dossiers()).hasSize(1);
    }

    @Test
    void stateWithoutAFolderHasNoFacts() {
        FactBaseReading reading = FactBaseReader.read(facts.folder(), facts.framework(), "KOR");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.facts().countries()).containsKey("KOR");
        assertThat(reading.facts().dossiers()).isEmpty();
    }
}
