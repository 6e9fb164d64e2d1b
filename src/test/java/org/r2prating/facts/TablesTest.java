package org.r2prating.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prating.model.Edition;

/** Rows of tables as facts: each counts from its own date, and what is shown only later leaves no more than bounds. */
class TablesTest {

    private static final String HEADER =
            "iso3,kind,subject,says,before,since,asOf,until,status,mark,womenShare,source,locator\n";

    @TempDir
    private Path root;

    private FactsOnDisk disk;

    @BeforeEach
    void folder() {
        disk = new FactsOnDisk(root);
    }

    private List<String> says(String edition, String... rows) {
        return facts(edition, rows).stream()
                .map(f -> f.subject() + " " + f.says())
                .toList();
    }

    private List<Fact> facts(String edition, String... rows) {
        disk.with("tables/made-up.csv", HEADER + String.join("\n", rows) + "\n");
        FactBaseReading read = disk.read();
        assertThat(read.problems()).isEmpty();
        Edition asked = read.facts().edition(edition).orElseThrow();
        return read.facts().inView("PRK", asked);
    }

    @Test
    void aRowCountsFromItsOwnDateOn() {
        String row = "PRK,treaties,cat,party,,2020-05-01,2020-05-01,,,,,untc,CAT";
        assertThat(says("2022", row)).containsExactly("cat party");
        assertThat(says("2019", row)).isEmpty();
    }

    @Test
    void aLaterSnapshotGivesNoMoreThanWhatItLeavesOfTheDaysBefore() {
        assertThat(says("2022", "PRK,treaties,cat,none,not-party,,2022-06,,,,,untc,CAT"))
                .containsExactly("cat not-party");
        assertThat(says("2022", "PRK,treaties,cat,party,,,2022-06,,,,,untc,CAT"))
                .isEmpty();
    }

    @Test
    void aLaterRowWithoutADateThatDisagreesMakesWhatHeldInBetweenUnknown() {
        String joined = "PRK,treaties,cat,party,,2004-02-02,2004-02-02,,,,,untc,CAT";
        assertThat(says("2022", joined, "PRK,treaties,cat,withdrawn,,,2025,,,,,ohchr-2020,CAT"))
                .isEmpty();
        assertThat(says("2022", joined, "PRK,treaties,cat,withdrawn,,2024-01,2024-01,,,,,ohchr-2020,CAT"))
                .containsExactly("cat party");
    }

    @Test
    void oneFactRestsOnAllSourcesThatSayTheSame() {
        List<Fact> facts = facts(
                "2022",
                "PRK,treaties,cat,party,,2004-02-02,2004-02-02,,,,,untc,CAT",
                "PRK,treaties,cat,party,,,2021-12-30,,,seen in the press,,ohchr-2020,page 1");
        assertThat(facts).hasSize(1);
        assertThat(facts.get(0).evidence()).extracting(Evidence::source).containsExactly("ohchr-2020", "untc");
        assertThat(facts.get(0).passport().mark()).isEqualTo("seen in the press");
        assertThat(((TreatyStanding) facts.get(0)).since()).hasToString("2004-02-02");
    }

    @Test
    void ofAFigureTheNewestYearNotAfterTheCutOffCounts() {
        String[] rows = {
            "PRK,indices,terror,4,,,2018,,,,,untc,x",
            "PRK,indices,terror,5,,,2021,,,,,untc,y",
            "PRK,indices,terror,3,,,2022,,,,,untc,z"
        };
        assertThat(says("2022", rows)).containsExactly("terror 5");
        assertThat(says("2019", rows)).containsExactly("terror 4");
    }

    @Test
    void anIndexThatTheFrameworkDoesNotKnowIsReadToo() {
        assertThat(says("2022", "PRK,indices,happiness,0.5,,,2020,,,,,untc,x")).containsExactly("happiness 0.5");
    }

    @Test
    void sourcesThatDisagreeOnOneVoteBothStandAsConflicting() {
        assertThat(facts(
                        "2022",
                        "PRK,votes,A/RES/73/182,no,,,2018-12-17,,,,,untc,x",
                        "PRK,votes,A/RES/73/182,abstain,,,2018,,,,,ohchr-2020,y"))
                .hasSize(2)
                .allMatch(f -> f.status() == EvidenceStatus.CONFLICTING);
    }

    @Test
    void whatHeldUntilADayIsNotCarriedOn() {
        assertThat(says("2019", "PRK,treaties,cat,signed,,2001,2001,2015-03-14,,,,untc,CAT"))
                .isEmpty();
    }

    @Test
    void notAPartyButKnownToHaveSignedIsSignedOnly() {
        assertThat(says(
                        "2022",
                        "PRK,treaties,cat,signed,,2001,2001,2015-03-14,,,,untc,CAT",
                        "PRK,treaties,cat,not-party,,,2021-12-30,,,,,ohchr-2020,page 1"))
                .containsExactly("cat signed");
    }

    @Test
    void aFactOfTheDossierStandsAndIsComparedWithTheTable() {
        disk.with(
                "PRK/standing.yaml",
                """
                country: PRK
                treaties:
                  - { id: cat, treaty: cat, standing: party, since: 1999, asOf: 1999, evidence: [{ source: untc, locator: CAT }] }
                """);
        assertThat(facts("2022", "PRK,treaties,cat,party,,1999-03-01,1999-03-01,,,,,untc,CAT"))
                .extracting(Fact::id)
                .containsExactly("cat");
        assertThat(disk.read().disagreements()).isEmpty();

        disk.with("tables/made-up.csv", HEADER + "PRK,treaties,cat,party,,2001,2001,,,,,untc,CAT\n");
        assertThat(disk.shown(disk.read().disagreementsOf("PRK")))
                .isEqualTo(
                        "facts/PRK/standing.yaml:3:5: treaties (cat) says (party since 1999), but a table says (party since 2001).\n"
                                + "  Correct the dossier, or give its fact the status conflicting; the table's row is at facts/tables/made-up.csv:2:1.");
    }

    @Test
    void aBrokenRowKeepsBackItsStateAndNoOther() {
        disk.with(
                "tables/made-up.csv",
                HEADER + "PRK,treaties,cat,partly,,,2001,,,,,untc,CAT\nKOR,treaties,cat,party,,,2001,,,,,untc,CAT\n");
        FactBaseReading read = disk.read();
        assertThat(read.problemsOf("KOR")).isEmpty();
        assertThat(disk.shown(read.problemsOf("PRK")))
                .isEqualTo("facts/tables/made-up.csv:2:1: says (partly) does not fit.\n  Maybe you meant (party).");
    }

    @Test
    void everyWayARowCanBeBrokenIsToldWithItsPlace() {
        disk.with(
                "tables/made-up.csv",
                HEADER
                        + "PRK,treeties,cat,party,,,2001,,,,,untc,x\n"
                        + "PRK,treaties,cot,party,,,2001,,,,,untc,x\n"
                        + "PRK,treaties,cat,party,,,2001-13,,,,,untc,x\n"
                        + "PRK,treaties,cat,party,,,2001,,sure,,,untc,x\n"
                        + "PRK,treaties,cat,party,,,2001,,,,,nobody,x\n"
                        + "PRK,indices,terror,high,,,2001,,,,,untc,x\n"
                        + "XXX,treaties,cat,party,,,2001,,,,,untc,x\n");
        assertThat(disk.read().problems())
                .extracting(p -> p.at().line() + " " + p.what())
                .containsExactly(
                        "2 kind (treeties) does not fit",
                        "3 subject (cot) does not fit",
                        "4 asOf (2001-13) does not fit",
                        "4 asOf (2001-13) does not fit",
                        "5 status (sure) does not fit",
                        "6 unknown source (nobody)",
                        "7 says (high) does not fit",
                        "8 iso3 (XXX) is not a state");
    }

    @Test
    void whatHoldsOfEveryStateIsKnownOfEach() {
        disk.with(
                "every-state.yaml",
                """
                votes:
                  - { id: syria, resolution: A/RES/73/182, vote: adopted-without-vote, asOf: 2018, evidence: [{ source: untc, locator: x }] }
                """);
        assertThat(says("2022")).containsExactly("A/RES/73/182 adopted-without-vote");
    }
}
