package org.r2prating.annex;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.r2prating.annex.PublishedAnnex.Footnote;
import org.r2prating.annex.PublishedAnnex.Remark;

/** The footnotes, and the paragraph in which one goes on at the foot of the next page. */
final class NoteReading {

    private static final Pattern ADDRESS = Pattern.compile("<?https?://\\S+");

    private final List<Block> blocks;
    private final Sheet sheet;
    private final Furniture furniture;

    NoteReading(List<Block> blocks, Sheet sheet, Furniture furniture) {
        this.blocks = blocks;
        this.sheet = sheet;
        this.furniture = furniture;
    }

    /** Reads a block that is a footnote or the rest of one; false when it is anything else. */
    boolean takes(int i) {
        if (blocks.get(i) instanceof Block.Note note) {
            sheet.footnotes.add(new Footnote(note.number(), note.words()));
            return true;
        }
        if (blocks.get(i) instanceof Block.Paragraph paragraph && goesOn(paragraph.words(), i)) {
            int last = sheet.footnotes.size() - 1;
            Footnote cut = sheet.footnotes.get(last);
            sheet.footnotes.set(last, new Footnote(cut.number(), cut.words().then(paragraph.words())));
            sheet.remark(
                    Remark.Kind.JOINED,
                    "footnote " + cut.number() + " goes on here: "
                            + Sheet.quoted(paragraph.words().text()),
                    paragraph.words().place());
            return true;
        }
        return false;
    }

    /**
     * When the last footnote has no end and these words no beginning: just before the next footnote, or anywhere where it
     * ends in a comma and these are the address it lacks.
     */
    private boolean goesOn(Passage words, int i) {
        if (sheet.footnotes.isEmpty() || words.text().isEmpty()) {
            return false;
        }
        Footnote last = sheet.footnotes.get(sheet.footnotes.size() - 1);
        String noted = last.words().text();
        boolean address = noted.endsWith(",") && ADDRESS.matcher(words.text()).matches();
        return address
                || (Sentences.isUnfinished(noted)
                        && !Character.isUpperCase(words.text().charAt(0))
                        && next(i).filter(n -> n == last.number() + 1).isPresent());
    }

    private Optional<Integer> next(int i) {
        for (int j = i + 1; j < blocks.size(); j++) {
            if (blocks.get(j) instanceof Block.Note note) {
                return Optional.of(note.number());
            }
            if (Furniture.line(blocks.get(j))
                    .filter(w -> furniture.runs(w.text()))
                    .isEmpty()) {
                break;
            }
        }
        return Optional.empty();
    }
}
