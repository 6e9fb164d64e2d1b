package org.r2prating.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.r2prating.annex.PublishedAnnex.Row;

/** Tables whose columns only blanks part, as programs write them that keep the look of a page. */
class SpacedTablesTest {

    @Test
    void columnsMayBePartedByBlanksAlone() {
        PublishedAnnex annex = Annexes.lines(
                "Thematic     Indicator             Assessment      Notes",
                "area",
                "Basic        1. Protection of      \u25D1 Fair          No killing of civilians is on record in the",
                "Compliance   populations from      Unchanged       survey of the Observatory.",
                "             atrocity crimes",
                "Basic        2. Reduction of atrocity \u25D4 Weak       The risk of violence between its two islands",
                "Compliance   crime risks           Decrease        is rated as high.",
                "",
                "1 Observatory of the Islands, 2021. Survey of Norland, with all of its tables.",
                "",
                "                                                   Page 3 of 4",
                "\fThematic    Indicator              Assessment       Notes",
                "area",
                "                                                    It has risen.",
                "",
                "Policy      3. Appoint national    Very Weak        A focal point was named once.",
                "Mechanisms  R2P Focal Point        Unchanged");
        assertThat(annex.rows())
                .extracting(
                        r -> r.indicator().orElseThrow().indicator(),
                        r -> r.area(),
                        r -> r.assessment(),
                        r -> r.change(),
                        r -> r.notes().get(0).text())
                .containsExactly(
                        tuple(
                                "protect-populations",
                                "Basic Compliance",
                                "Fair",
                                "Unchanged",
                                "No killing of civilians is on record in the survey of the Observatory."),
                        tuple(
                                "reduce-risks",
                                "Basic Compliance",
                                "Weak",
                                "Decrease",
                                "The risk of violence between its two islands is rated as high."),
                        tuple(
                                "r2p-focal-point",
                                "Policy Mechanisms",
                                "Very Weak",
                                "Unchanged",
                                "A focal point was named once."));
        assertThat(annex.rows().get(1).notes()).extracting(Passage::text).contains("It has risen.");
        assertThat(annex.rows().get(2).place().at().line()).isEqualTo(16);
    }

    @Test
    void dashesUnderTheHeadsSayWhereColumnsAre() {
        PublishedAnnex annex = Annexes.lines(
                "  -------------------------------------------------------------",
                "  No     Indicator          Assessment          Notes",
                "  ------ ------------------ ------------------- ---------------",
                "  2      Reduction of       **Weak**Unchanged   The risk is",
                "         atrocity crime                         high.[^1]",
                "         risks",
                "",
                "  3      Dealing with       **Fair**Increase    A memorial",
                "         past atrocities                        was opened.",
                "  -------------------------------------------------------------",
                "",
                "[^1]: Museum, 2021.");
        assertThat(annex.rows())
                .extracting(
                        r -> r.wording().text(),
                        r -> r.assessment(),
                        r -> r.change(),
                        r -> r.notes().get(0).text(),
                        r -> r.calls())
                .containsExactly(
                        tuple(
                                "Reduction of atrocity crime risks",
                                "Weak",
                                "Unchanged",
                                "The risk is high.",
                                List.of(1)),
                        tuple("Dealing with past atrocities", "Fair", "Increase", "A memorial was opened.", List.of()));
    }

    @Test
    void aTableInColumnsOfBlanksGoesOnBelowTheFootnotesWithoutItsHeads() {
        PublishedAnnex annex = Annexes.lines(
                "NORLAND: UPDATED ASSESSMENT",
                "",
                "Thematic Area     Indicator                      Assessment  Notes",
                "",
                "Basic             Protection of populations      Weak        Nobody counts the dead of the northern islands,",
                "Compliance        from atrocity crimes.          Unchanged   and nobody was tried. [1]",
                "",
                "                  Reduction of atrocity crime    Fair        The risk of violence between the two islands is",
                "    ________________________",
                "    [1] Observatory of the Islands, 2021. Survey of Norland, with all of its tables and maps.",
                "",
                "                                        1",
                "\fNORLAND: UPDATED ASSESSMENT",
                "",
                "                  risks.                         Decrease    rated as high.",
                "",
                "                  Dealing with past atrocities.  Strong      A memorial was opened.",
                "                                                 Increase",
                "    ________________________",
                "    [2] Museum of the Islands, 2021. The memorial, and what is written on each of its walls.",
                "",
                "                                        2",
                "\fNORLAND: UPDATED ASSESSMENT",
                "",
                "                                                             It names all of the dead. [2]");
        assertThat(annex.rows())
                .extracting(
                        r -> r.indicator().orElseThrow().indicator(),
                        Row::assessment,
                        Row::change,
                        r -> r.notes().stream().map(Passage::text).collect(Collectors.joining(" ")),
                        Row::calls)
                .containsExactly(
                        tuple(
                                "protect-populations",
                                "Weak",
                                "Unchanged",
                                "Nobody counts the dead of the northern islands, and nobody was tried.",
                                List.of(1)),
                        tuple(
                                "reduce-risks",
                                "Fair",
                                "Decrease",
                                "The risk of violence between the two islands is rated as high.",
                                List.of()),
                        tuple(
                                "deal-with-past-atrocities",
                                "Strong",
                                "Increase",
                                "A memorial was opened. It names all of the dead.",
                                List.of(2)));
    }
}
