package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.r2prating.annex.PublishedAnnex.Remark;
import org.r2prating.model.Framework;

/**
 * Puts an annex together from what a format gives. Every word ends up in one place of the annex, or in a remark; nothing is
 * put right but what a page break or a column tore apart, and every such step is a remark.
 */
public final class AnnexAssembler {

    private enum Part {
        FRONT,
        TABLE,
        BACK
    }

    private final List<Block> blocks;
    private final Vocabulary vocabulary;
    private final Furniture furniture;
    private final Sheet sheet = new Sheet();
    private final NoteReading notes;
    private final FrontReading front;
    private final TableReading table;
    private final int lastRow;
    private Part part = Part.FRONT;

    private AnnexAssembler(List<Block> blocks, Framework framework) {
        this.blocks = blocks;
        vocabulary = new Vocabulary(framework);
        furniture = Furniture.of(blocks, vocabulary);
        notes = new NoteReading(blocks, sheet, furniture);
        front = new FrontReading(blocks, sheet, vocabulary);
        table = new TableReading(sheet, vocabulary);
        lastRow = lastRow();
    }

    /** An annex from the blocks of a file. */
    public static PublishedAnnex assemble(String file, List<Block> blocks, Framework framework) {
        return assemble(file, blocks, List.of(), framework);
    }

    /**
     * An annex from the blocks of a file.
     *
     * @param headings what the format itself knows to be a running head or the number of a page
     */
    public static PublishedAnnex assemble(
            String file, List<Block> blocks, List<Passage> headings, Framework framework) {
        return assemble(file, blocks, headings, List.of(), framework);
    }

    /**
     * The same.
     *
     * @param remarks on what was done to the file before
     */
    static PublishedAnnex assemble(
            String file, List<Block> blocks, List<Passage> headings, List<Remark> remarks, Framework framework) {
        AnnexAssembler assembler = new AnnexAssembler(TogetherCalls.apart(blocks), framework);
        assembler.sheet.headings.addAll(headings);
        remarks.forEach(r -> assembler.sheet.remark(r.kind(), r.what(), r.place()));
        for (int i = 0; i < blocks.size(); i++) {
            assembler.read(i);
        }
        assembler.table.end();
        return assembler.annex(file, framework);
    }

    private void read(int i) {
        Block block = blocks.get(i);
        if (furniture.isTitle(i) || furniture.isSubtitle(i)) {
            return;
        }
        if (notes.takes(i)) {
            table.pageEnded();
            return;
        }
        Optional<Passage> line = Furniture.line(block);
        if (line.isPresent() && furniture.runs(line.get().text())) {
            sheet.headings.add(line.get());
            table.pageEnded();
            return;
        }
        if (part == Part.FRONT && beginsTable(i)) {
            part = Part.TABLE;
        }
        if (part == Part.TABLE && i > lastRow && endsTable(block)) {
            part = Part.BACK;
        }
        switch (part) {
            case FRONT -> front.read(i);
            case TABLE -> table.read(block);
            case BACK -> back(block);
        }
    }

    private boolean beginsTable(int i) {
        Block block = blocks.get(i);
        if (block instanceof Block.Cells cells) {
            CellRow row = CellRow.of(cells, vocabulary);
            return row.isHeaderOfTable() || row.isOfTable();
        }
        Optional<Passage> line = Furniture.line(block);
        return line.filter(w -> vocabulary.headsTable(w.text())).isPresent() || front.isRowInParagraphs(i);
    }

    private boolean endsTable(Block block) {
        if (block instanceof Block.Heading heading) {
            return vocabulary.wordings.area(heading.words().text()).isEmpty();
        }
        return block instanceof Block.Paragraph paragraph
                && vocabulary.headsBack(paragraph.words().text());
    }

    /** The last block in which an indicator or a rating stands. */
    private int lastRow() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            boolean row = block instanceof Block.Cells cells
                    && CellRow.of(cells, vocabulary).isOfTable();
            boolean line = Furniture.line(block)
                    .filter(w -> vocabulary.wordings.indicator(w.text()).isPresent())
                    .isPresent();
            if (row || line) {
                return i;
            }
        }
        return blocks.size();
    }

    private void back(Block block) {
        if (block instanceof Block.Heading heading) {
            sheet.headings.add(heading.words());
        } else if (block instanceof Block.Cells cells) {
            cells.cells().forEach(sheet.back::addAll);
        } else if (block instanceof Block.Item item) {
            sheet.back.add(item.words());
        } else if (block instanceof Block.Paragraph paragraph) {
            boolean heads = vocabulary.headsBack(paragraph.words().text());
            (heads ? sheet.headings : sheet.back).add(paragraph.words());
        }
    }

    private PublishedAnnex annex(String file, Framework framework) {
        Repair.of(sheet, framework, vocabulary.wordings);
        Absorbed.remark(sheet, framework);
        Optional<Passage> title = furniture.title(blocks);
        Optional<Passage> subtitle = furniture.subtitle(blocks);
        Optional<String> edition = subtitle.flatMap(s -> Furniture.year(s.text()))
                .or(() -> title.flatMap(t -> Furniture.year(t.text())))
                .or(() ->
                        sheet.scores.stream().flatMap(s -> s.edition().stream()).max(String::compareTo));
        List<PublishedAnnex.Row> rows = new ArrayList<>();
        sheet.rows.forEach(r -> rows.add(Finished.row(r)));
        List<Remark> remarks = sheet.remarks.stream()
                .sorted((a, b) -> a.place().compareTo(b.place()))
                .toList();
        return new PublishedAnnex(
                file,
                title,
                subtitle,
                edition,
                sheet.prose,
                sheet.summary,
                sheet.scores,
                rows,
                sheet.back,
                sheet.footnotes,
                sheet.headings,
                remarks);
    }
}
