package org.r2prating.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.r2prating.annex.PublishedAnnex.Remark;

/** Layouts in which a table, a summary and a score may come, each as a few lines. */
class LayoutsTest {

    @Test
    void anIndicatorAndItsRatingMayStandInOneLine() {
        PublishedAnnex annex = Annexes.lines(
                "Summary",
                "",
                "- Support the Kigali Principles: Very Weak",
                "- Dealing with past atrocities – Fair",
                "",
                "Assessment by indicator",
                "",
                "Dealing with past atrocities: Fair (Increase)",
                "",
                "A memorial was opened. \u00B9",
                "",
                "Support the Kigali Principles: Very Weak (Unchanged)",
                "",
                "It has not endorsed them.",
                "",
                "\u00B9 Museum, 2021. *Opening*.");
        assertThat(annex.summary())
                .extracting(s -> s.indicator().orElseThrow().indicator(), s -> s.assessment())
                .containsExactly(tuple("kigali-principles", "Very Weak"), tuple("deal-with-past-atrocities", "Fair"));
        assertThat(annex.rows())
                .extracting(
                        r -> r.indicator().orElseThrow().indicator(),
                        r -> r.assessment(),
                        r -> r.change(),
                        r -> r.calls())
                .containsExactly(
                        tuple("deal-with-past-atrocities", "Fair", "Increase", List.of(1)),
                        tuple("kigali-principles", "Very Weak", "Unchanged", List.of()));
    }

    @Test
    void behindTheNumberOfAFootnoteMayStandAnyBlankOrNone() {
        for (String blank : List.of(" ", "\u00A0", "\u2009", "\t", "")) {
            PublishedAnnex annex = Annexes.lines(
                    "Support the Kigali Principles.\tVery Weak Unchanged\tIt has not endorsed them.\u00B9",
                    "",
                    "\u00B9" + blank + "Museum, 2021. *Opening*.");
            assertThat(annex.footnotes()).extracting(f -> f.number()).containsExactly(1);
        }
    }

    @Test
    void scoresMayStandInATable() {
        PublishedAnnex years = Annexes.lines(
                "\t2019\t2022\tDifference", "Score\t41.5\t38\t\u2212 3.5", "", "Weak\tSupport the Kigali Principles");
        assertThat(years.scores())
                .extracting(s -> s.edition().orElse(""), s -> s.value().toPlainString())
                .containsExactly(tuple("2019", "41.5"), tuple("2022", "38"), tuple("", "-3.5"));
        PublishedAnnex lines =
                Annexes.lines("Score 2022\t38", "Difference\t-3,5", "", "Weak\tSupport the Kigali Principles");
        assertThat(lines.scores())
                .extracting(s -> s.edition().orElse(""), s -> s.value().toPlainString())
                .containsExactly(tuple("2022", "38"), tuple("", "-3.5"));
    }

    @Test
    void aSecondChangeLabelIsKeptAmongTheNotes() {
        PublishedAnnex annex = Annexes.lines(
                "Support the Kigali Principles.\tVery Weak Unchanged\tIt has not endorsed them.",
                "\t\tUnchanged\tNor has it said why.");
        assertThat(annex.rows()).hasSize(1);
        assertThat(annex.rows().get(0).change()).isEqualTo("Unchanged");
        assertThat(annex.rows().get(0).notes())
                .extracting(Passage::text)
                .containsExactly("It has not endorsed them.", "Unchanged", "Nor has it said why.");
    }

    @Test
    void aTableThatNoAnnexHasIsNotPlaced() {
        PublishedAnnex annex = Annexes.lines(
                "Capital\tPopulation", "Harbour Town\tfour million", "", "Weak\tSupport the Kigali Principles");
        assertThat(annex.remarks())
                .filteredOn(r -> r.kind() == Remark.Kind.NOT_PLACED)
                .extracting(r -> r.place().at().line())
                .containsExactly(1, 1, 2, 2);
        assertThat(annex.summary()).hasSize(1);
    }

    @Test
    void betweenItsNeighboursARowIsAlsoKnownByItsSubject() {
        String train = "Develop the capacities needed to support civilian protection, including through the training of"
                + " military and civilian personnel for peacekeeping.\tFair Unchanged\tA course is held.";
        String veto = "Support UN Security Council veto restraint on issues relating to atrocity prevention.\tWeak"
                + " Unchanged\tIt signed neither text.";
        PublishedAnnex known = Annexes.lines(
                train, "Put a name to what was agreed upon in Kigali, in full.\tWeak Unchanged\tIt has not.", veto);
        assertThat(known.rows().get(1).indicator().orElseThrow().indicator()).isEqualTo("kigali-principles");
        PublishedAnnex unknown = Annexes.lines(
                train, "Plant a tree for every visitor of the capital city.\tWeak Unchanged\tIt has not.", veto);
        assertThat(unknown.rows().get(1).indicator()).isEmpty();
    }

    @Test
    void aChangeMayStandBeforeItsRatingOrBehindItsNotes() {
        PublishedAnnex annex = Annexes.lines(
                "Thematic Area\tIndicator\tAssessment\tNotes",
                "Basic Compliance\tReduction of atrocity crime risks.\t\tTension rose in the north.",
                "\t\tWeak",
                "\t\tDecrease",
                "\tDealing with past atrocities.\tFair Unchanged\tA memorial was opened.",
                "Policy",
                "Mechanisms",
                "Appoint national R2P Focal Point.",
                "",
                "Unchanged",
                "Very Weak",
                "",
                "It has appointed none.");
        assertThat(annex.rows())
                .extracting(r -> r.area(), r -> r.assessment(), r -> r.change(), r -> r.notes()
                        .size())
                .containsExactly(
                        tuple("Basic Compliance", "Weak", "Decrease", 1),
                        tuple("Basic Compliance", "Fair", "Unchanged", 1),
                        tuple("Policy Mechanisms", "Very Weak", "Unchanged", 1));
    }

    @Test
    void nothingButASpaceMayStandBetweenAnIndicatorAndItsRating() {
        PublishedAnnex annex = Annexes.lines(
                "Assessment by indicator",
                "",
                "Support the Kigali Principles Very Weak Unchanged",
                "",
                "It has not endorsed them.");
        assertThat(annex.rows())
                .extracting(r -> r.indicator().orElseThrow().indicator(), r -> r.assessment(), r -> r.change())
                .containsExactly(tuple("kigali-principles", "Very Weak", "Unchanged"));
        assertThat(annex.rows().get(0).notes()).extracting(Passage::text).containsExactly("It has not endorsed them.");
    }

    @Test
    void aRowInWordsOfItsOwnIsKnownByItsNeighbours() {
        PublishedAnnex annex = Annexes.lines(
                "Thematic Area\tIndicator\tAssessment\tNotes",
                "\tProtection of populations from atrocity crimes.\tFair Unchanged\tNone is reported.",
                "\tLowering the risk that atrocity crimes occur.\tWeak Unchanged\tTension rose.",
                "\tDealing with past atrocities.\tFair Unchanged\tA memorial was opened.",
                "\tBuild ships for the navy.\tFair Unchanged\tTwo were built.",
                "\tEstablish domestic mechanisms to hold the government accountable for upholding its responsibility to"
                        + " protect.\tFair Unchanged\tA court sits.");
        assertThat(annex.rows())
                .extracting(r -> r.indicator().map(m -> m.indicator()).orElse(""))
                .containsExactly(
                        "protect-populations",
                        "reduce-risks",
                        "deal-with-past-atrocities",
                        "",
                        "domestic-accountability");
        assertThat(annex.rows().get(1).indicator().orElseThrow().distance()).isBetween(0.2, 0.6);
        assertThat(annex.remarks()).anySatisfy(r -> assertThat(r.what()).contains("is read as reduce-risks"));
    }

    @Test
    void aRatingMayStandAboveItsIndicatorBelowTheNotesOfAnother() {
        PublishedAnnex annex = Annexes.lines(
                "Thematic Area\tIndicator\tAssessment\tNotes",
                "\tProtection of populations from atrocity crimes.\tFair Unchanged\tNone is reported.",
                "Weak",
                "",
                "Decrease",
                "",
                "Reduction of atrocity crime risks.",
                "",
                "Tension rose.");
        assertThat(annex.rows())
                .extracting(r -> r.assessment(), r -> r.change(), r -> r.notes().size())
                .containsExactly(tuple("Fair", "Unchanged", 1), tuple("Weak", "Decrease", 1));
    }

    @Test
    void callsWithNothingBetweenThemAreEachByItself() {
        PublishedAnnex annex = Annexes.lines(
                "Assessment by indicator",
                "",
                "Support the Kigali Principles: Very Weak (Unchanged)",
                "",
                "It has not endorsed them.[^12]",
                "",
                "[^1]: Museum, 2021.",
                "[^2]: Register, 2021.");
        assertThat(annex.rows().get(0).calls()).containsExactly(1, 2);
    }

    @Test
    void aTableMayBeDrawnWithSigns() {
        String text =
                """
                +----------+--------------+---------+----------------------+
                | **Area** | Indicator    | Rating  | **Notes**            |
                +==========+==============+=========+======================+
                | **Basic  | Dealing with | *       | A commission sat for |
                | Comp     | past         | *Weak** | one year.[^1]        |
                | liance** | atrocities   |         |                      |
                |          |              | Un      | -   It published     |
                |          |              | changed |     nothing.         |
                +----------+--------------+---------+----------------------+

                [^1]: Museum, 2021.
                """;
        Vocabulary vocabulary = new Vocabulary(Annexes.FRAMEWORK);
        PublishedAnnex annex = AnnexAssembler.assemble(
                "annex.md", TextBlocks.of("annex.md", text, vocabulary, html -> List.of()), Annexes.FRAMEWORK);
        assertThat(annex.rows())
                .extracting(
                        r -> r.indicator().orElseThrow().indicator(),
                        r -> r.area(),
                        r -> r.assessment(),
                        r -> r.change(),
                        r -> r.calls())
                .containsExactly(
                        tuple("deal-with-past-atrocities", "Basic Compliance", "Weak", "Unchanged", List.of(1)));
        assertThat(annex.rows().get(0).notes())
                .extracting(Passage::text)
                .containsExactly("A commission sat for one year.", "It published nothing.");
        assertThat(annex.rows().get(0).place().at().line()).isEqualTo(4);
    }

    @Test
    void anIndicatorAmongTheWordsOfAnotherIsTold() {
        PublishedAnnex annex = Annexes.lines(
                "Support the Kigali Principles: Very Weak (Unchanged)",
                "",
                "It has not endorsed them.",
                "",
                "Reduction of     Weak     No killing is on record",
                "atrocity crime            in the survey of the",
                "risks                     Observatory.",
                "",
                "See \u201CEnsure equal access to justice\u201D, which is no row.");
        assertThat(annex.remarks())
                .filteredOn(r -> r.kind() == Remark.Kind.ABSORBED)
                .extracting(r -> r.what(), r -> r.place().at().line())
                .containsExactly(tuple(
                        "the indicator \u201CReduction of atrocity crime risks\u201D has no row; its words stand among"
                                + " others here",
                        5));
    }

    @Test
    void ratingsBelowTwoIndicatorsAreThoseOfBothInTheirOrder() {
        PublishedAnnex annex = Annexes.lines(
                "Thematic Area\tIndicator\tAssessment\tNotes",
                "",
                "Ensure equal access to justice.",
                "Support the Kigali Principles.",
                "Weak",
                "Unchanged",
                "Very Weak",
                "Decrease",
                "It has endorsed none of them.");
        assertThat(annex.rows())
                .extracting(r -> r.indicator().orElseThrow().indicator(), r -> r.assessment(), r -> r.change())
                .containsExactly(
                        tuple("access-to-justice", "Weak", "Unchanged"),
                        tuple("kigali-principles", "Very Weak", "Decrease"));
        assertThat(annex.rows().get(1).notes())
                .extracting(Passage::text)
                .containsExactly("It has endorsed none of them.");
        assertThat(annex.remarks())
                .extracting(Remark::kind, r -> r.place().at().line())
                .containsExactly(tuple(Remark.Kind.MOVED, 7));
    }
}
