package org.r2prating.annex.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.r2prating.annex.Block;
import org.r2prating.annex.Passage;
import org.r2prating.input.Problems;

class WordBlocksTest {

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    @Test
    void cellsMergedDownwardStandInTheFirstRowAndParagraphsStayApart() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable(2, 3);
            String[][] words = {{"Policy", "One", "Weak"}, {"", "Two", "Fair"}};
            for (int r = 0; r < 2; r++) {
                for (int c = 0; c < 3; c++) {
                    table.getRow(r)
                            .getCell(c)
                            .getParagraphs()
                            .get(0)
                            .createRun()
                            .setText(words[r][c]);
                }
                table.getRow(r).getCell(2).addParagraph().createRun().setText("Unchanged");
                table.getRow(r)
                        .getCell(0)
                        .getCTTc()
                        .addNewTcPr()
                        .addNewVMerge()
                        .setVal(r == 0 ? STMerge.RESTART : STMerge.CONTINUE);
            }
            Extract read =
                    WordBlocks.read("a.docx", bytes(document), new Problems()).orElseThrow();
            assertThat(read.blocks().stream().map(b -> ((Block.Cells) b)
                            .cells().stream()
                                    .map(c -> c.stream().map(Passage::text).toList())
                                    .toList()))
                    .containsExactly(
                            List.of(List.of("Policy"), List.of("One"), List.of("Weak", "Unchanged")),
                            List.of(List.of(), List.of("Two"), List.of("Fair", "Unchanged")));
        }
    }

    @Test
    void footnotesAreNumberedInTheOrderOfTheirCallsAndLinksKeepTheirTarget() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFFootnote second = document.createFootnote();
            second.createParagraph().createRun().setText("Called second.");
            XWPFFootnote first = document.createFootnote();
            first.createParagraph().createHyperlinkRun("https://example.org/a").setText("Called first");
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("Avalon");
            paragraph.addFootnoteReference(first);
            paragraph.createRun().setText(" rules");
            paragraph.addFootnoteReference(second);
            Extract read =
                    WordBlocks.read("a.docx", bytes(document), new Problems()).orElseThrow();
            Passage words = ((Block.Paragraph) read.blocks().get(0)).words();
            assertThat(words.text()).isEqualTo("Avalon rules");
            assertThat(words.calls().stream().map(c -> c.number() + "@" + c.after()))
                    .containsExactly("1@6", "2@12");
            Block.Note note = (Block.Note) read.blocks().get(1);
            assertThat(note.words().text()).isEqualTo("Called first");
            assertThat(note.words().links()).extracting(Passage.Link::target).containsExactly("https://example.org/a");
        }
    }

    @Test
    void whatIsNoWordFileIsRefused() {
        Problems problems = new Problems();
        assertThat(WordBlocks.read("a.docx", new byte[] {1, 2, 3}, problems)).isEmpty();
        assertThat(WordBlocks.read(
                        "b.doc",
                        new byte[] {
                            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                        },
                        problems))
                .isEmpty();
        assertThat(problems.list()).extracting(p -> p.at().file()).containsExactly("a.docx", "b.doc");
    }
}
