package org.r2prating.facts.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prating.facts.FactsOnDisk;
import org.r2prating.input.Problem;
import org.r2prating.input.Problems;

/** Published files become tables by their mapping: whole or not at all, twice as once, changes with both values. */
class ImporterTest {

    private static final String SOURCE =
            """
            source:
              id: made-up
              title: A made-up file
              author: Nobody
              issued: 2021
              origin: nowhere
              licence: none
            """;

    private static final String TERROR = "kind: indices\n" + SOURCE
            + """
            state: country
            readings:
              - { subject: terror, says: { column: level }, asOf: year, locator: "{country}, {year}, column {value}" }
            """;

    private static final String GOOD = "country,year,level\nDPRK,2020,5\nSouth Korea,2020,2\nPRK,2021,4\n";

    @TempDir
    private Path root;

    private FactsOnDisk disk;
    private final Problems problems = new Problems();

    @BeforeEach
    void names() {
        disk = new FactsOnDisk(root);
        disk.with("tables/names.csv", "iso3,name\nPRK,DPRK\nKOR,South Korea\nPSE,Palestine\n");
        disk.with("tables/mappings/terror.yaml", TERROR);
    }

    private Optional<Import> imported(String mapping, String csv) throws IOException {
        return imported(mapping, Files.writeString(root.resolve("original.csv"), csv));
    }

    private Optional<Import> imported(String mapping, Path file) {
        return new Importer(disk.folder(), disk.framework(), disk.read().facts(), bytes -> {})
                .read(mapping, file, true, problems);
    }

    private String table(String name) throws IOException {
        return Files.readString(disk.folder().resolve("tables").resolve(name + ".csv"));
    }

    private List<String> found() {
        String prefix = root.toString().replace('\\', '/') + "/";
        return problems.list().stream()
                .map(Problem::toString)
                .map(p -> p.replace(prefix, ""))
                .toList();
    }

    @Test
    void theTableIsTidySortedAndNamesTheRowOfTheOriginal() throws IOException {
        Import done = imported("terror", GOOD).orElseThrow();
        assertThat(done.rows()).isEqualTo(3);
        assertThat(done.states()).isEqualTo(2);
        assertThat(table("terror"))
                .isEqualTo(
                        """
                iso3,kind,subject,says,before,since,asOf,until,status,mark,womenShare,source,locator
                KOR,indices,terror,2,,,2020,,,,,made-up,"South Korea, 2020, column level"
                PRK,indices,terror,5,,,2020,,,,,made-up,"DPRK, 2020, column level"
                PRK,indices,terror,4,,,2021,,,,,made-up,"PRK, 2021, column level"
                """);
        assertThat(Files.readString(disk.folder().resolve("tables/sources.json")))
                .contains("\"id\" : \"made-up\"")
                .contains("\"file\" : \"original.csv\"")
                .containsPattern("\"sha256\" : \"[0-9a-f]{64}\"");
        assertThat(disk.read().problems()).isEmpty();
    }

    @Test
    void importingTwiceChangesNothing() throws IOException {
        imported("terror", GOOD);
        String once = table("terror");
        assertThat(imported("terror", GOOD).orElseThrow().isUnchanged()).isTrue();
        assertThat(table("terror")).isEqualTo(once);
    }

    @Test
    void theOrderOfRowsAndColumnsDoesNotMatter() throws IOException {
        imported("terror", GOOD);
        String once = table("terror");
        imported("terror", "level,country,year\n4,PRK,2021\n2,South Korea,2020\n5,DPRK,2020\n");
        assertThat(table("terror")).isEqualTo(once);
    }

    @Test
    void aChangedValueShowsBothValues() throws IOException {
        imported("terror", GOOD);
        Import again = imported(
                        "terror", GOOD.replace("DPRK,2020,5", "DPRK,2020,3").replace("PRK,2021,4\n", ""))
                .orElseThrow();
        assertThat(again.changes()).containsExactly(new Import.Change("PRK terror 2020", "5", "3"));
        assertThat(again.gone()).isEqualTo(1);
        assertThat(again.added()).isZero();
    }

    @Test
    void allProblemsAreToldWithRowAndColumnAndNothingIsWritten() throws IOException {
        assertThat(imported("terror", "country,year,level\nDPRK,2020,9\nAtlantis,2020,1\nKOR,20x0,1\nKOR,2021,high\n"))
                .isEmpty();
        assertThat(found())
                .containsExactly(
                        "original.csv:2:3: terror (9) is out of bounds, which are 1.0 and 5.0.\n"
                                + "  Correct the cell, or how the mapping reads it.",
                        "original.csv:3:1: unknown state (Atlantis).\n"
                                + "  Maybe use an ISO code such as PRK, or add the name to tables/names.csv.",
                        "original.csv:4:2: year (20x0) is not a date of the calendar.\n"
                                + "  Write one such as 2021, 2021-07 or 2021-07-28.",
                        "original.csv:5:3: terror (high) is not a number.\n"
                                + "  Correct the cell, or how the mapping reads it.");
        assertThat(disk.folder().resolve("tables/terror.csv")).doesNotExist();
        assertThat(disk.folder().resolve("tables/sources.json")).doesNotExist();
    }

    @Test
    void anEmptyCellIsNeverAZeroAndATerritoryIsPassedOver() throws IOException {
        Import done = imported("terror", "country,year,level\nDPRK,2020,\nPalestine,2020,3\nKOR,2020,1\n")
                .orElseThrow();
        assertThat(done.rows()).isEqualTo(1);
        assertThat(done.passed()).containsEntry("of territories that are not assessed", 1);
    }

    @Test
    void twoRowsThatSayDifferentThingsOfOneYearAreAProblem() throws IOException {
        assertThat(imported("terror", GOOD + "PRK,2021,2\n")).isEmpty();
        assertThat(found())
                .containsExactly("original.csv:5:1: row says (2) of (PRK terror 2021), but another says (4).\n"
                        + "  Keep one; the other is at original.csv:4:1.");
    }

    @Test
    void anIndexNeedsAMappingAndNoProgram() throws IOException {
        disk.with(
                "tables/mappings/happiness.yaml",
                "kind: indices\n" + SOURCE
                        + """
                state: country
                indices:
                  - { id: happiness, label: Happiness, lowest: 0, highest: 10, better: higher, unit: points }
                readings:
                  - { subject: happiness, says: { column: score }, asOf: year, locator: "{country}, {year}" }
                """);
        assertThat(imported("happiness", "country,year,score\nPRK,2020,7.5\n")).isPresent();
        assertThat(disk.read().facts().tables().rows("PRK")).hasSize(1);
    }

    @Test
    void statesCanBeColumns() throws IOException {
        disk.with(
                "tables/mappings/votes.yaml",
                "kind: votes\n" + SOURCE
                        + """
                states: { from: PRK, to: KOR }
                readings:
                  - subject: { column: resolution }
                    says: { column: "{state}", words: { "Y": "yes", "N": "no" } }
                    asOf: date
                    locator: "{resolution}, {date}"
                """);
        Import done = imported(
                        "votes",
                        "date,resolution,yes,PRK,KOR\n2018-12-17,A/RES/73/182,111,N,Y\n2019-01-01,A/RES/1/1,9,Y,\n")
                .orElseThrow();
        assertThat(table("votes"))
                .contains("KOR,votes,A/RES/73/182,yes,,,2018-12-17,")
                .contains("PRK,votes,A/RES/73/182,no,,,2018-12-17,");
        assertThat(done.passed()).containsEntry("about resolutions that the framework does not list", 2);
    }

    @Test
    void aDoubtfulRowKeepsItsMarkAndAnUnknownOneSaysNothing() throws IOException {
        disk.with(
                "tables/mappings/treaties.yaml",
                "kind: treaties\n" + SOURCE
                        + """
                date: 2022-06
                state: country
                readings:
                  - subject: { column: treaty, words: { CAT: cat, CRC: crc }, others: pass }
                    says: { column: status, words: { state party: party, no action: none } }
                    before: { none: not-party }
                    since: year
                    locator: "{treaty}, {country}"
                doubts:
                  - { where: { check: "year differs.*" }, mark: "{check}" }
                  - { where: { check: ".+" }, unknown: true, mark: "{check}" }
                """);
        imported(
                "treaties",
                """
                country,treaty,status,year,check
                PRK,CAT,no action,,
                PRK,CRC,state party,1990,year differs: 1991
                KOR,CAT,state party,1995,not in the other list
                KOR,ICMW,no action,,
                """);
        assertThat(table("treaties"))
                .isEqualTo(
                        """
                iso3,kind,subject,says,before,since,asOf,until,status,mark,womenShare,source,locator
                KOR,treaties,cat,,,1995,1995,,,not in the other list,,made-up,"CAT, KOR"
                PRK,treaties,cat,none,not-party,,2022-06,,,,,made-up,"CAT, PRK"
                PRK,treaties,crc,party,,1990,1990,,,year differs: 1991,,made-up,"CRC, PRK"
                """);
    }

    @Test
    void aCompleteListSaysOfTheOthersThatTheyAreNotOnIt() throws IOException {
        disk.with(
                "tables/mappings/troops.yaml",
                "kind: peacekeeping\n" + SOURCE
                        + """
                date: 2021-01-31
                state: country
                readings:
                  - { says: { column: total }, womenShare: { part: women, whole: total }, locator: "{country}" }
                closed: { says: "0", locator: no row }
                """);
        imported("troops", "country,women,total\nKOR,36,600\n");
        assertThat(table("troops"))
                .contains("KOR,peacekeeping,,600,,,2021-01-31,,,,0.06,made-up,KOR")
                .contains("PRK,peacekeeping,,0,,,2021-01-31,,absent-from-closed-list,,,made-up,no row");
    }

    @Test
    void aColumnThatOnlyTheLocatorShowsMustBeThereToo() throws IOException {
        disk.with("tables/mappings/terror.yaml", TERROR.replace("{country}", "{contry}"));
        assertThat(imported("terror", GOOD)).isEmpty();
        assertThat(found())
                .singleElement()
                .asString()
                .startsWith("original.csv:1:1: columns [country, year, level] lack some that are needed.")
                .contains("contry");
    }

    @Test
    void anIndexOfTheFrameworkIsNotDeclaredAgain() throws IOException {
        disk.with(
                "tables/mappings/terror.yaml",
                TERROR + "indices: [{ id: terror, label: Terror, lowest: 0, highest: 9, better: higher }]\n");
        assertThat(imported("terror", GOOD)).isEmpty();
        assertThat(found())
                .containsExactly("facts/tables/mappings/terror.yaml:1:1: index (terror) is declared here and by the"
                        + " framework.\n  Leave it out here: the framework's bounds and direction count.");
    }

    @Test
    void aCompleteListHasADay() throws IOException {
        disk.with("tables/mappings/terror.yaml", TERROR + "closed: { says: \"1\", locator: no row }\n");
        assertThat(imported("terror", GOOD)).isEmpty();
        assertThat(found())
                .singleElement()
                .asString()
                .startsWith("facts/tables/mappings/terror.yaml:1:1: key (date) is missing");
    }

    @Test
    void aBrokenFileOfSourcesIsToldWithItsPlaceAndNothingIsWritten() throws IOException {
        disk.with("tables/sources.json", "{broken");
        assertThat(imported("terror", GOOD)).isEmpty();
        assertThat(found()).singleElement().asString().startsWith("facts/tables/sources.json:1:2: this is not JSON");
        assertThat(disk.folder().resolve("tables/terror.csv")).doesNotExist();
    }

    @Test
    void anUnknownMappingSuggestsTheNearest() throws IOException {
        assertThat(imported("teror", GOOD)).isEmpty();
        assertThat(found())
                .containsExactly("facts/tables/mappings/teror.yaml:1:1: there is no mapping (teror).\n"
                        + "  Maybe you meant (terror).");
    }
}
