package org.r2prating.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** Layouts in which treaties and votes may be listed, each as a few lines. */
class ListLayoutsTest {

    @Test
    void aConventionAndItsProtocolInOneItemAreTwoTreaties() {
        PublishedAnnex annex = Annexes.lines(
                "Sign, ratify and implement relevant instruments of international law.\tStrong Unchanged\tThe state has"
                        + " ratified these:",
                "",
                "- **1951 Refugee Convention** (Ratification/Accession: 1961) and its **1967 Protocol**"
                        + " (Ratification/Accession: 1974).",
                "- **Refugee Convention of 1951** and its **1967 Protocol** (Ratification/Accession: 1981).",
                "- **Arms Trade Treaty** (Ratification/Accession: 2014).",
                "",
                "Support the Kigali Principles.\tVery Weak Unchanged\tIt has not endorsed them.");
        assertThat(annex.row("international-instruments").orElseThrow().treaties())
                .extracting(t -> t.name(), t -> t.year().orElse(0), t -> t.ratified())
                .containsExactly(
                        tuple("1951 Refugee Convention", 1961, true),
                        tuple("1967 Protocol", 1974, true),
                        tuple("Refugee Convention of 1951 and its 1967 Protocol", 1981, true),
                        tuple("Arms Trade Treaty", 2014, true));
    }

    @Test
    void treatiesMayStandInOneParagraphBehindALabel() {
        PublishedAnnex annex = Annexes.lines(
                "Sign, ratify and implement relevant instruments of international law.\tFair Unchanged\tIts standing:",
                "",
                "Ratified: Convention against Torture (CAT) (1991); Refugee Convention and its Protocol (1961, 1974).",
                "",
                "Signed but not ratified: Arms Trade Treaty (2013).",
                "",
                "Neither signed nor acceded to: Additional Protocol I; the Rome Statute.",
                "",
                "Support the Kigali Principles.\tVery Weak Unchanged\tIt has not endorsed them.");
        assertThat(annex.row("international-instruments").orElseThrow().treaties())
                .extracting(t -> t.name(), t -> t.year().orElse(0), t -> t.ratified())
                .containsExactly(
                        tuple("Convention against Torture", 1991, true),
                        tuple("Refugee Convention and its Protocol", 1961, true),
                        tuple("Arms Trade Treaty", 0, false),
                        tuple("Additional Protocol I", 0, false),
                        tuple("Rome Statute", 0, false));
    }

    @Test
    void aListOfTreatiesNeedsNoColonWhereItsItemsHaveYears() {
        PublishedAnnex annex = Annexes.lines(
                "Sign, ratify and implement relevant instruments of international law.\tFair Unchanged\tThe state is a party"
                        + " to three of them. Each stands with the date on which it became binding.",
                "",
                "- Rome Statute (2004).",
                "- 1951 Refugee Convention and 1967 Protocol (1966 and 1981).",
                "- Arms Trade Treaty (2014).",
                "",
                "The Genocide Convention is dear to it.",
                "",
                "Support the Kigali Principles.\tVery Weak Unchanged\tIt has not endorsed them.");
        assertThat(annex.row("international-instruments").orElseThrow().treaties())
                .extracting(t -> t.name(), t -> t.year().orElse(0), t -> t.ratified())
                .containsExactly(
                        tuple("Rome Statute", 2004, true),
                        tuple("1951 Refugee Convention and 1967 Protocol", 1966, true),
                        tuple("Arms Trade Treaty", 2014, true));
    }

    @Test
    void whatIsSignedAndNotRatifiedIsAnItemToo() {
        PublishedAnnex annex = Annexes.lines(
                "Sign, ratify and implement relevant instruments of international law.\tFair Unchanged\tThe instruments:",
                "",
                "- Arms Trade Treaty: signed 2013, not ratified.",
                "- Rome Statute: signed (2000), but not yet ratified",
                "- Genocide Convention: not a party",
                "- Geneva Conventions: succeeded (1978)",
                "",
                "Support the Kigali Principles.\tVery Weak Unchanged\tIt has not endorsed them.");
        assertThat(annex.row("international-instruments").orElseThrow().treaties())
                .extracting(t -> t.name(), t -> t.year().orElse(0), t -> t.ratified())
                .containsExactly(
                        tuple("Arms Trade Treaty", 0, false),
                        tuple("Rome Statute", 0, false),
                        tuple("Genocide Convention", 0, false),
                        tuple("Geneva Conventions", 1978, true));
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
                "Support the Kigali Principles.\tVery Weak Unchanged\tIt has not endorsed them.");
        assertThat(annex.row("encourage-states").orElseThrow().votes())
                .extracting(v -> v.year(), v -> v.symbol(), v -> v.vote())
                .containsExactly(
                        tuple(2019, "A/RES/74/169", "in favour"), tuple(2020, "A/RES/75/190", "without a vote"));
    }

    @Test
    void treatiesThatOnlyACommaPartsAreOneEach() {
        PublishedAnnex annex = Annexes.lines(
                "Sign, ratify and implement relevant instruments of international law.\tFair Unchanged\tThe state has not"
                        + " ratified the Rome Statute, Geneva Protocol I, the 1967 Protocol, or the Convention against"
                        + " Torture, Cruel and Inhuman Treatment, and no law of it provides for asylum.");
        assertThat(annex.row("international-instruments").orElseThrow().treaties())
                .extracting(t -> t.name())
                .containsExactly(
                        "Rome Statute",
                        "Geneva Protocol I",
                        "1967 Protocol",
                        "Convention against Torture, Cruel and Inhuman Treatment");
    }

    @Test
    void aTreatyMayHaveTwoYearsAndBeAmongThoseThatAreNotAccepted() {
        PublishedAnnex annex = Annexes.lines(
                "Weak\tSign, ratify and implement relevant instruments of international law\tUnchanged\tIt is a party to:",
                "",
                "- **1951 Refugee Convention** and its **1967 Protocol** (Succession: 1971; Accession: 1975).",
                "- **Geneva Conventions** (Succession: 1971).",
                "",
                "Neither the **Arms Trade Treaty** nor the **Convention against Torture** has been accepted.");
        assertThat(annex.row("international-instruments").orElseThrow().treaties())
                .extracting(t -> t.name().replace("*", ""), t -> t.ratified())
                .containsExactly(
                        tuple("1951 Refugee Convention and its 1967 Protocol", true),
                        tuple("Geneva Conventions", true),
                        tuple("Arms Trade Treaty", false),
                        tuple("Convention against Torture", false));
    }

    @Test
    void aTreatyThatAwaitsRatificationIsNotRatifiedAndOneOutsideOfTheListMayBe() {
        PublishedAnnex annex = Annexes.lines(
                "Sign, ratify and implement relevant instruments of international law.\tFair Unchanged\tThe instruments joined are:",
                "",
                "- Rome Statute (Accession: 2004).",
                "",
                "The **Arms Trade Treaty [ATT]** was signed in 2013 and awaits ratification. The **Convention on the Rights of"
                        + " Persons with Disabilities**, which is not one of the twelve, was ratified in 2012. Still outstanding are"
                        + " the **Genocide Convention** and the **Convention against Torture**.",
                "",
                "Support the Kigali Principles.\tVery Weak Unchanged\tIt has not endorsed them.");
        assertThat(annex.row("international-instruments").orElseThrow().treaties())
                .extracting(t -> t.name(), t -> t.year().orElse(0), t -> t.ratified())
                .containsExactly(
                        tuple("Rome Statute", 2004, true),
                        tuple("Arms Trade Treaty", 0, false),
                        tuple("Convention on the Rights of Persons with Disabilities", 2012, true),
                        tuple("Genocide Convention", 0, false),
                        tuple("Convention against Torture", 0, false));
    }
}
