package org.r2prating.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Layouts in which treaties and votes may be listed, each as a few lines. */
class ListLayoutsTest {

    private static final String TREATIES =
            "Sign, ratify and implement relevant instruments of international law.\tFair Unchanged\t";
    private static final String NEXT_ROW =
            "Support the Kigali Principles.\tVery Weak Unchanged\tIt has not endorsed them.";

    @Test
    void aConventionAndItsProtocolInOneItemAreTwoTreaties() {
        assertThat(treatiesIn(
                        "The state has ratified these:",
                        "",
                        "- **1951 Refugee Convention** (Ratification/Accession: 1961) and its **1967 Protocol**"
                                + " (Ratification/Accession: 1974).",
                        "- **Refugee Convention of 1951** and its **1967 Protocol** (Ratification/Accession: 1981).",
                        "- **Arms Trade Treaty** (Ratification/Accession: 2014)."))
                .containsExactly(
                        "1951 Refugee Convention 1961",
                        "1967 Protocol 1974",
                        "Refugee Convention of 1951 and its 1967 Protocol 1981",
                        "Arms Trade Treaty 2014");
    }

    @Test
    void treatiesMayStandInOneParagraphBehindALabel() {
        assertThat(treatiesIn(
                        "Its standing:",
                        "",
                        "Ratified: Convention against Torture (CAT) (1991); Refugee Convention and its Protocol (1961, 1974).",
                        "",
                        "Signed but not ratified: Arms Trade Treaty (2013).",
                        "",
                        "Neither signed nor acceded to: Additional Protocol I; the Rome Statute."))
                .containsExactly(
                        "Convention against Torture 1991",
                        "Refugee Convention and its Protocol 1961",
                        "Arms Trade Treaty, not ratified",
                        "Additional Protocol I, not ratified",
                        "Rome Statute, not ratified");
    }

    @Test
    void aListOfTreatiesNeedsNoColonWhereItsItemsHaveYears() {
        assertThat(treatiesIn(
                        "The state is a party to three of them. Each stands with the date on which it became binding.",
                        "",
                        "- Rome Statute (2004).",
                        "- 1951 Refugee Convention and 1967 Protocol (1966 and 1981).",
                        "- Arms Trade Treaty (2014).",
                        "",
                        "The Genocide Convention is dear to it."))
                .containsExactly(
                        "Rome Statute 2004",
                        "1951 Refugee Convention and 1967 Protocol 1966",
                        "Arms Trade Treaty 2014");
    }

    @Test
    void whatIsSignedAndNotRatifiedIsAnItemToo() {
        assertThat(treatiesIn(
                        "The instruments:",
                        "",
                        "- Arms Trade Treaty: signed 2013, not ratified.",
                        "- Rome Statute: signed (2000), but not yet ratified",
                        "- Genocide Convention: not a party",
                        "- Geneva Conventions: succeeded (1978)"))
                .containsExactly(
                        "Arms Trade Treaty, not ratified",
                        "Rome Statute, not ratified",
                        "Genocide Convention, not ratified",
                        "Geneva Conventions 1978");
    }

    @Test
    void aVoteMayBeginWithItsYearAndItsSymbol() {
        PublishedAnnex annex = Annexes.lines(
                "Leverage existing mechanisms and institutions (including regional and sub-regional organisations) to encourage"
                        + " States to fulfil their responsibility to protect.\tFair Unchanged\tIts votes:",
                "",
                "- 2019, A/RES/74/169, Situation of human rights in the Syrian Arab Republic: in favour",
                "- 2020: A/RES/75/190 (Situation of human rights in the Democratic People's Republic of Korea), without a vote",
                "",
                NEXT_ROW);
        assertThat(annex.row("encourage-states").orElseThrow().votes())
                .extracting(v -> v.year(), v -> v.symbol(), v -> v.vote())
                .containsExactly(
                        tuple(2019, "A/RES/74/169", "in favour"), tuple(2020, "A/RES/75/190", "without a vote"));
    }

    @Test
    void treatiesThatOnlyACommaPartsAreOneEach() {
        assertThat(
                        treatiesIn(
                                "The state has not ratified the Rome Statute, Geneva Protocol I, the 1967 Protocol, or the"
                                        + " Convention against Torture, Cruel and Inhuman Treatment, and no law of it provides for asylum."))
                .containsExactly(
                        "Rome Statute, not ratified",
                        "Geneva Protocol I, not ratified",
                        "1967 Protocol, not ratified",
                        "Convention against Torture, Cruel and Inhuman Treatment, not ratified");
    }

    @Test
    void aTreatyMayHaveTwoYearsAndBeAmongThoseThatAreNotAccepted() {
        assertThat(treaties(Annexes.lines(
                        "Weak\tSign, ratify and implement relevant instruments of international law\tUnchanged\tIt is a party to:",
                        "",
                        "- **1951 Refugee Convention** and its **1967 Protocol** (Succession: 1971; Accession: 1975).",
                        "- **Geneva Conventions** (Succession: 1971).",
                        "",
                        "Neither the **Arms Trade Treaty** nor the **Convention against Torture** has been accepted.")))
                .containsExactly(
                        "1951 Refugee Convention and its 1967 Protocol 1971",
                        "Geneva Conventions 1971",
                        "Arms Trade Treaty, not ratified",
                        "Convention against Torture, not ratified");
    }

    @Test
    void aTreatyThatAwaitsRatificationIsNotRatifiedAndOneOutsideOfTheListMayBe() {
        assertThat(treatiesIn(
                        "The instruments joined are:",
                        "",
                        "- Rome Statute (Accession: 2004).",
                        "",
                        "The **Arms Trade Treaty [ATT]** was signed in 2013 and awaits ratification. The **Convention on the Rights of"
                                + " Persons with Disabilities**, which is not one of the twelve, was ratified in 2012. Still outstanding are"
                                + " the **Genocide Convention** and the **Convention against Torture**."))
                .containsExactly(
                        "Rome Statute 2004",
                        "Arms Trade Treaty, not ratified",
                        "Convention on the Rights of Persons with Disabilities 2012",
                        "Genocide Convention, not ratified",
                        "Convention against Torture, not ratified");
    }

    /** The treaties of a row with these notes, before another row. */
    @Test
    void aLineLeftOfAnItemsOwnLinesIsNoPartOfIt() {
        PublishedAnnex annex = Annexes.lines(
                "Thematic Area     Indicator                      Assessment  Notes",
                "",
                "International     Sign, ratify and implement     Strong      These bind it:",
                "Human Rights      relevant instruments of        Unchanged   \u2022 Arms Trade Treaty (Ratification/Accession: 2014).",
                "Obligations       international law.                         \u2022 Convention against Torture and Other Cruel",
                "                                                               Treatment (Ratification/Accession: 1999).",
                "                                                             Its reports on both of them come late.");
        assertThat(treaties(annex))
                .containsExactly("Arms Trade Treaty 2014", "Convention against Torture and Other Cruel Treatment 1999");
    }

    private static List<String> treatiesIn(String... notes) {
        return treaties(Annexes.lines(TREATIES + String.join("\n", notes), "", NEXT_ROW));
    }

    /** Each with its year, and whether it is ratified. */
    private static List<String> treaties(PublishedAnnex annex) {
        return annex.row("international-instruments").orElseThrow().treaties().stream()
                .map(t -> t.name().replace("*", "")
                        + (t.year().isPresent() ? " " + t.year().getAsInt() : "")
                        + (t.ratified() ? "" : ", not ratified"))
                .toList();
    }
}
