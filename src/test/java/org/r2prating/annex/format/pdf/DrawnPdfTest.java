package org.r2prating.annex.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.r2prating.annex.Block;
import org.r2prating.annex.PublishedAnnex;

/** Annexes as others print them: without tags, without lines around the cells, with notes at the end. */
class DrawnPdfTest {

    private static final String[] COLUMNS = {"Area", "Indicator", "Rating", "Notes"};

    private static void header(DrawnPdf pdf, float y) throws IOException {
        cells(pdf, y, COLUMNS);
    }

    private static void cells(DrawnPdf pdf, float y, String... cells) throws IOException {
        float[] left = {50, 130, 300, 370};
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                pdf.lines(left[i], y, 12, cells[i].split("\n"));
            }
        }
    }

    private static List<String> words(List<Block> blocks) {
        return blocks.stream()
                .map(b -> b instanceof Block.Paragraph p
                        ? p.words().text()
                        : b instanceof Block.Item i ? i.words().text() : "")
                .toList();
    }

    @Test
    void aParagraphEndsWhereTheNextWordHadRoom() throws IOException {
        DrawnPdf pdf = new DrawnPdf()
                .at(
                        50,
                        100,
                        "The state keeps its responsibility in part, and what is told here is how far it does so since the")
                .at(50, 112, "last edition.")
                .at(50, 124, "Score 2022: 28")
                .at(50, 136, "Difference: 1");
        assertThat(words(pdf.extract().blocks()))
                .containsExactly(
                        "The state keeps its responsibility in part, and what is told here is how far it does so since the last"
                                + " edition.",
                        "Score 2022: 28",
                        "Difference: 1");
    }

    @Test
    void itemsThatAreSetApartAreOneEach() throws IOException {
        DrawnPdf pdf = new DrawnPdf().size(11);
        pdf.at(50, 100, "\u2022").at(64, 100, "Support the Kigali Principles");
        pdf.at(50, 118, "\u2022")
                .at(64, 118, "Sign and ratify the Rome Statute of the International Criminal Court and cooperate");
        pdf.at(64, 131, "fully with the Court");
        pdf.bold(true).at(50, 149, "Fair").bold(false);
        pdf.at(50, 167, "\u2022").at(64, 167, "Dealing with past atrocities");
        assertThat(words(pdf.extract().blocks()))
                .containsExactly(
                        "Support the Kigali Principles",
                        "Sign and ratify the Rome Statute of the International Criminal Court and cooperate fully with the Court",
                        "",
                        "Dealing with past atrocities");
    }

    @Test
    void textInTwoColumnsIsReadOneColumnAfterTheOther() throws IOException {
        DrawnPdf pdf = new DrawnPdf()
                .lines(
                        50,
                        100,
                        12,
                        "The state keeps its responsibility in part and it",
                        "has done so for the better part of ten years, as",
                        "its neighbours do, and as it said at the time that it",
                        "would have to. Four of the indicators that it")
                .lines(
                        320,
                        100,
                        12,
                        "is rated by have risen since the last edition, and",
                        "none has fallen. Why that is so is told below in",
                        "the notes, beside the indicators, and with all of",
                        "the sources they rest upon.");
        assertThat(words(pdf.extract().blocks()))
                .containsExactly(
                        "The state keeps its responsibility in part and it has done so for the better part of ten years, as its"
                                + " neighbours do, and as it said at the time that it would have to. Four of the indicators that it"
                                + " is rated by have risen since the last edition, and none has fallen. Why that is so is told below"
                                + " in the notes, beside the indicators, and with all of the sources they rest upon.");
    }

    @Test
    void aTableWithoutLinesKeepsItsColumnsFromPageToPage() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        header(pdf, 700);
        cells(pdf, 724, "Basic", "Dealing with past", "Weak", "A commission sat for");
        pdf.page();
        cells(pdf, 60, "Compliance", "atrocities", "Unchanged", "one year.^1");
        pdf.at(50, 84, "United Nations, Prevention, Peacekeeping and Assistance");
        cells(
                pdf,
                108,
                "",
                "Support preventive actions\non atrocity crimes",
                "Fair\nIncrease",
                "It spoke once for\nsanctions.^2^3");
        cells(pdf, 144, "", "Support the Kigali\nPrinciples", "Very Weak\nUnchanged", "It has not endorsed\nthem.");
        pdf.size(8)
                .lines(
                        50,
                        700,
                        10,
                        "1 Observatory, 2021. Report.",
                        "2 Museum, 2021. Opening.",
                        "3 Register, 2021. List.");
        PublishedAnnex annex = pdf.annex();
        assertThat(annex.rows())
                .extracting(
                        r -> r.indicator().orElseThrow().indicator(),
                        PublishedAnnex.Row::area,
                        PublishedAnnex.Row::assessment,
                        PublishedAnnex.Row::change,
                        PublishedAnnex.Row::calls)
                .containsExactly(
                        tuple("deal-with-past-atrocities", "Basic Compliance", "Weak", "Unchanged", List.of(1)),
                        tuple(
                                "preventive-actions",
                                "United Nations, Prevention, Peacekeeping and Assistance",
                                "Fair",
                                "Increase",
                                List.of(2, 3)),
                        tuple(
                                "kigali-principles",
                                "United Nations, Prevention, Peacekeeping and Assistance",
                                "Very Weak",
                                "Unchanged",
                                List.of()));
    }

    @Test
    void notesMayStandAtTheEndOfTheDocument() throws IOException {
        DrawnPdf pdf = new DrawnPdf().at(50, 100, "A commission sat for one year.^1 It published nothing.^2");
        pdf.page()
                .at(50, 100, "1")
                .at(62, 100, "Observatory, 2021. Report on what a commission did not publish, and why it would");
        pdf.at(62, 112, "not.")
                .at(50, 124, "2")
                .at(62, 124, "Museum, 2021. Opening.")
                .at(50, 200, "How to cite it.");
        List<Block> blocks = pdf.extract().blocks();
        assertThat(blocks)
                .filteredOn(Block.Note.class::isInstance)
                .extracting(
                        b -> ((Block.Note) b).number(),
                        b -> ((Block.Note) b).words().text())
                .containsExactly(
                        tuple(
                                1,
                                "Observatory, 2021. Report on what a commission did not publish, and why it would not."),
                        tuple(2, "Museum, 2021. Opening."));
        assertThat(words(blocks)).contains("How to cite it.");
    }

    @Test
    void aWordThatIsWiderThanItsColumnIsWholeAgain() throws IOException {
        DrawnPdf pdf = new DrawnPdf().at(50, 100, "All domestic implementation is told here.");
        pdf.page();
        header(pdf, 60);
        for (int i = 0; i < 4; i++) {
            cells(pdf, 100 + 40 * i, "Domestic\nImplementa\ntion", "Support the Kigali\nPrinciples", "Weak", "None.");
        }
        assertThat(pdf.annex().rows()).extracting(PublishedAnnex.Row::area).contains("Domestic Implementation");
    }
}
