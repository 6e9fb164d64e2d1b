package org.r2prating.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prating.model.Edition;

class RemarksTest {

    @TempDir
    private Path folder;

    private FactsOnDisk facts;

    @BeforeEach
    void factBase() {
        facts = new FactsOnDisk(folder);
    }

    @Test
    void repliesAndCorrectionsAreReadInTheirOrder() {
        FactBase base = facts.with(
                        "QAA/2022.remarks.yaml",
                        """
                        country: QAA
                        edition: "2022"
                        remarks:
                          - kind: reply
                            heading: Of the Ministry
                            date: 2022-05-02
                            text: [We thank you., We disagree.]
                          - { kind: correction, heading: Indicator 8, date: 2022-06-01, text: [It was misprinted.] }
                        """)
                .read()
                .facts();
        Edition edition = base.edition("2022").orElseThrow();

        assertThat(facts.problems()).isEmpty();
        assertThat(base.remarks("QAA", edition))
                .containsExactly(
                        new Remark(
                                Remark.Kind.REPLY,
                                "Of the Ministry",
                                LocalDate.of(2022, 5, 2),
                                List.of("We thank you.", "We disagree.")),
                        new Remark(
                                Remark.Kind.CORRECTION,
                                "Indicator 8",
                                LocalDate.of(2022, 6, 1),
                                List.of("It was misprinted.")));
        assertThat(base.remarks("QAA", base.edition("2019").orElseThrow())).isEmpty();
    }

    @Test
    void everyProblemIsToldWithItsPlace() {
        facts.with(
                "QAA/2022.remarks.yaml",
                """
                country: QAB
                edition: "2019"
                remarks:
                  - { kind: replie, heading: H, date: 2022-02-30, text: [] }
                  - { kind: reply, date: 2022-02-03, text: One., note: x }
                """);
        assertThat(facts.problems())
                .isEqualTo(
                        """
                        facts/QAA/2022.remarks.yaml:1:10: country (QAB) is not that of the folder (QAA).
                          Correct it, or move the file.
                        facts/QAA/2022.remarks.yaml:2:10: edition (2019) is not that of the file name (2022).
                          Correct it, or rename the file.
                        facts/QAA/2022.remarks.yaml:4:13: unknown kind (replie) in remarks.
                          Maybe use one of [reply, correction].
                        facts/QAA/2022.remarks.yaml:4:39: date (2022-02-30) in remarks is not a day of the calendar.
                          Write one such as 2021-07-28.
                        facts/QAA/2022.remarks.yaml:4:57: text (a list) in remarks has no paragraph.
                          Write at least one.
                        facts/QAA/2022.remarks.yaml:5:5: key (heading) is missing in remarks.
                          Add it: a text.
                        facts/QAA/2022.remarks.yaml:5:44: text (One.) in remarks is not a list.
                          Write each entry on a line of its own that begins with a hyphen.
                        facts/QAA/2022.remarks.yaml:5:50: unknown key (note) in remarks.
                          Maybe use one of [kind, heading, date, text].""");
    }
}
