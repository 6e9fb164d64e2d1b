package org.r2prating.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.r2prating.annex.PublishedAnnex.Remark;

/** What page breaks do to a table, its notes and its footnotes. */
class PageBreaksTest {

    @Test
    void aTopicOfTheRowAboveIsNoReasonToMoveASentence() {
        PublishedAnnex annex = Annexes.lines(
                "Participate in international peer review processes, including the Universal Periodic Review (UPR) of the UN"
                        + " Human Rights Council.\tFair Unchanged\tThe state took part in its UPR in 2020.",
                "Cooperate fully with UN Human Rights mandate holders and those of relevant regional organisations.\tWeak"
                        + " Unchanged\tIn its UPR it promised more visits. No Special Rapporteur came.");
        assertThat(annex.remarks()).isEmpty();
        assertThat(annex.rows().get(1).notes())
                .extracting(Passage::text)
                .containsExactly("In its UPR it promised more visits. No Special Rapporteur came.");
    }

    @Test
    void aHeadWithThePageNumberIsNoWordOfTheSentenceItCuts() {
        PublishedAnnex annex = Annexes.lines(
                "NOWHERE, R2P ASSESSMENT",
                "",
                "Nowhere 2022 | 4",
                "",
                "Ensure equal access to justice.\tWeak Unchanged\tCourts are few and the judges who sit in them are",
                "",
                "Nowhere 2022 | 5",
                "",
                "\t\tappointed by the minister.",
                "",
                "Nowhere 2022 | 6");
        assertThat(annex.rows().get(0).notes())
                .extracting(Passage::text)
                .containsExactly("Courts are few and the judges who sit in them are appointed by the minister.");
        assertThat(annex.headings())
                .extracting(Passage::text)
                .containsExactly("Nowhere 2022 | 4", "Nowhere 2022 | 5", "Nowhere 2022 | 6");
    }

    @Test
    void aHeadMayStandInColumnsAndBehindALineOfAFootnote() {
        PublishedAnnex annex = Annexes.lines(
                "Weak\tSupport the Kigali Principles",
                "",
                "ASSESSMENT\tNOWHERE\t3",
                "",
                "Support the Kigali Principles.\tWeak Unchanged\tIt signed neither text. \u00B9",
                "",
                "ASSESSMENT\tNOWHERE\t4",
                "",
                "\u00B9 Ministry of Defence, n.d. *Peacekeeping*,",
                "ASSESSMENT\tNOWHERE\t5",
                "",
                "<https://nowhere.example/peace>.");
        assertThat(annex.footnotes())
                .extracting(n -> n.words().text())
                .containsExactly("Ministry of Defence, n.d. Peacekeeping, https://nowhere.example/peace.");
        assertThat(annex.headings())
                .extracting(Passage::text)
                .containsExactly("Weak", "ASSESSMENT NOWHERE 3", "ASSESSMENT NOWHERE 4", "ASSESSMENT NOWHERE 5");
    }

    @Test
    void linesThatDifferInMoreThanARisingNumberAreNoHeads() {
        PublishedAnnex annex = Annexes.lines(
                "Ensure equal access to justice.\tWeak Unchanged\tThe courts heard:",
                "",
                "- cases of torture: 9",
                "- cases of torture: 4",
                "- cases of torture: 7");
        assertThat(annex.headings()).isEmpty();
        assertThat(annex.rows().get(0).notes()).hasSize(4);
    }

    @Test
    void aCellFilledByTheRowAboveGoesBackWhereTheCellBelowBeginsWithWhatItLacks() {
        PublishedAnnex annex = Annexes.lines(
                "Protect individuals and groups fleeing atrocity crimes and their risk, in accordance with International"
                        + " Refugee Law.\tWeak Unchanged\tNo law grants asylum, and few refugees come.",
                "Conduct a national assessment of risk and resilience.\tVery Weak Unchanged\tThe refugees live in two"
                        + " camps. Work is denied to them.",
                "Cultivate and protect an active, diverse and robust civil society.\tFair Unchanged\tA national"
                        + " assessment of risk was never made. Associations are many and free.");
        assertThat(annex.rows())
                .extracting(r -> r.notes().stream().map(Passage::text).toList())
                .containsExactly(
                        List.of(
                                "No law grants asylum, and few refugees come.",
                                "The refugees live in two camps.",
                                "Work is denied to them."),
                        List.of("A national assessment of risk was never made."),
                        List.of("Associations are many and free."));
        assertThat(annex.remarks())
                .extracting(Remark::kind)
                .containsOnly(Remark.Kind.MOVED)
                .hasSize(3);
    }

    @Test
    void aCellThatSaysNothingOfTheRowAboveStays() {
        PublishedAnnex annex = Annexes.lines(
                "Support preventive actions on atrocity crimes.\tFair Unchanged\tIt spoke for sanctions.",
                "Contribute to United Nations peacekeeping operations (especially those with a protection of civilians"
                        + " mandate).\tWeak Unchanged\tTwo officers are on duty.",
                "Support the Kigali Principles.\tWeak Unchanged\tIts peacekeepers are few. It has endorsed nothing.");
        assertThat(annex.remarks()).isEmpty();
        assertThat(annex.rows().get(1).notes()).extracting(Passage::text).containsExactly("Two officers are on duty.");
    }
}
