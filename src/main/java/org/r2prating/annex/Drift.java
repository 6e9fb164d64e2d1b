package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import org.r2prating.annex.PublishedAnnex.Remark;
import org.r2prating.annex.RowDraft.Bit;
import org.r2prating.model.Framework;

/**
 * Notes that slid from their row into the next. It happens where a row goes on behind a page break: what is left of its
 * notes comes out in the cell below, and pushes that one's notes further down. A sentence goes back only where such a
 * break is, or the row above has nothing of its own, or its whole cell is filled so and the cell below begins with what is
 * this row's; and only when it speaks of the row above and not of its own, or refers to one that went back before it. Order is kept; each step is a remark.
 */
final class Drift {

    /** Fewer rows tell nothing of how notes end; and of so many at most one is without an end where they have one. */
    private static final int FEWEST = 6;

    private static final int OFTEN = 3;

    private final Sheet sheet;
    private final Subjects subjects;

    Drift(Sheet sheet, Framework framework) {
        this.sheet = sheet;
        subjects = new Subjects(framework);
    }

    void mend() {
        boolean slid = false;
        for (int i = 1; i < sheet.rows.size(); i++) {
            RowDraft above = sheet.rows.get(i - 1);
            RowDraft row = sheet.rows.get(i);
            boolean joined = joinUnfinished(above, row);
            boolean torn = joined || slid || above.cutInside;
            int count = Math.max(sliding(i, torn), joined ? referring(row) : 0);
            for (int moved = 0; moved < count; moved++) {
                Passage sentence = takeFirst(row);
                above.notes.add(new Bit(sentence, true, false, false));
                sheet.remark(
                        Remark.Kind.MOVED,
                        Sheet.quoted(sentence.text()) + " stands beside " + name(row) + " and is read with "
                                + name(above),
                        sentence.place());
            }
            slid = joined || count > 0;
            doubt(above, row);
        }
    }

    /** Notes without an end, where most others have one: it may be anywhere. */
    private boolean isCut(RowDraft row) {
        return lacksEnd(row)
                && sheet.rows.size() >= FEWEST
                && OFTEN * sheet.rows.stream().filter(Drift::lacksEnd).count() < sheet.rows.size();
    }

    private static boolean lacksEnd(RowDraft row) {
        String text = row.notes.isEmpty()
                ? ""
                : row.notes.get(row.notes.size() - 1).words().text();
        return Sentences.isUnfinished(text) || text.endsWith(";");
    }

    /** How many sentences at the head of a row's notes refer to something before them, and leave others. */
    private int referring(RowDraft row) {
        List<String> sentences = sentences(row);
        int count = 0;
        while (count + 1 < sentences.size() && refersBack(sentences.get(count), row)) {
            count++;
        }
        return count;
    }

    private boolean refersBack(String sentence, RowDraft row) {
        return Sentences.refersBack(sentence) && !subjects.speaks(sentence, row.indicator);
    }

    /** Notes that begin with a sentence which refers to another may begin in the row above. */
    private void doubt(RowDraft above, RowDraft row) {
        if (row.notes.isEmpty() || above.notes.isEmpty()) {
            return;
        }
        if (isCut(above)) {
            sheet.remark(
                    Remark.Kind.DOUBTED,
                    "the notes of " + Sheet.quoted(above.wording.text())
                            + " end within a sentence: its end may stand beside " + name(row),
                    row.notes.get(0).words().place());
        } else if (referring(row) > 0) {
            Passage sentence = first(row.notes.get(0).words());
            sheet.remark(
                    Remark.Kind.DOUBTED,
                    Sheet.quoted(sentence.text()) + " begins the notes of " + name(row)
                            + " and refers to something before it: it may end those of "
                            + Sheet.quoted(above.wording.text()),
                    sentence.place());
        }
    }

    /** A sentence without end above a page break, and its end at the head of the next row's notes. */
    private boolean joinUnfinished(RowDraft above, RowDraft row) {
        if (above.notes.isEmpty() || row.notes.isEmpty()) {
            return false;
        }
        Bit begun = above.notes.get(above.notes.size() - 1);
        Bit next = row.notes.get(0);
        if (next.item() || !Sentences.isUnfinished(begun.words().text())) {
            return false;
        }
        String sentence = first(next.words()).text();
        boolean goesOn = Sentences.beginsMidSentence(sentence)
                || Character.isDigit(sentence.isEmpty() ? ' ' : sentence.charAt(0))
                || Sentences.leans(begun.words().text())
                || (next.afterCut()
                        && subjects.knows(row.indicator)
                        && !subjects.speaks(sentence, row.indicator)
                        && row.notes.size() > 1);
        if (!goesOn) {
            return false;
        }
        Passage rest = takeFirst(row);
        above.notes.set(above.notes.size() - 1, begun.with(begun.words().then(rest)));
        boolean word = BrokenWords.isBroken(begun.words().text(), rest.text());
        sheet.remark(
                word ? Remark.Kind.DOUBTED : Remark.Kind.JOINED,
                "the sentence that ends the notes of " + (word ? Sheet.quoted(above.wording.text()) : name(above))
                        + " goes on beside " + name(row) + ": "
                        + Sheet.quoted(rest.text()),
                rest.place());
        return true;
    }

    /** How many sentences at the head of a row's notes belong to the row above. */
    private int sliding(int i, boolean torn) {
        RowDraft above = sheet.rows.get(i - 1);
        RowDraft row = sheet.rows.get(i);
        if (!subjects.knows(above.indicator) || !subjects.knows(row.indicator)) {
            return 0;
        }
        boolean bare =
                above.notes.stream().noneMatch(b -> subjects.speaks(b.words().text(), above.indicator));
        List<String> sentences = sentences(row);
        int clear = 0;
        int count = 0;
        for (int s = 0; s < sentences.size() && !subjects.speaks(sentences.get(s), row.indicator); s++) {
            if (subjects.speaks(sentences.get(s), above.indicator)) {
                clear++;
                count = 2 * clear > s ? s + 1 : count;
            }
        }
        boolean nothingOfItsOwn = sentences.stream().noneMatch(s -> subjects.speaks(s, row.indicator));
        if (count > 0 && nothingOfItsOwn && isFollowed(i)) {
            return sentences.size();
        }
        boolean keepsItsOwn = sentences.stream().skip(count).anyMatch(s -> subjects.speaks(s, row.indicator));
        return (torn || bare) && keepsItsOwn ? count : 0;
    }

    /** Whether the notes of a row begin in the cell below it, so that all of what stands in its own may slide. */
    private boolean isFollowed(int i) {
        if (i + 1 >= sheet.rows.size()) {
            return false;
        }
        List<String> below = sentences(sheet.rows.get(i + 1));
        return !below.isEmpty()
                && subjects.speaks(below.get(0), sheet.rows.get(i).indicator)
                && !subjects.speaks(below.get(0), sheet.rows.get(i + 1).indicator);
    }

    /** The sentences at the head of a row's notes, up to a list or an empty call. */
    private static List<String> sentences(RowDraft row) {
        List<String> sentences = new ArrayList<>();
        for (Bit bit : row.notes) {
            if (bit.item()) {
                break;
            }
            int from = 0;
            String text = bit.words().text();
            for (int end : Sentences.ends(text)) {
                sentences.add(text.substring(from, end));
                from = end;
            }
        }
        return sentences;
    }

    private static Passage first(Passage words) {
        return words.cut(Sentences.ends(words.text()).get(0)).get(0);
    }

    private static Passage takeFirst(RowDraft row) {
        Bit bit = row.notes.get(0);
        List<Passage> parts = bit.words().cut(Sentences.ends(bit.words().text()).get(0));
        if (parts.get(1).isEmpty()) {
            row.notes.remove(0);
        } else {
            row.notes.set(0, bit.with(parts.get(1)));
        }
        return parts.get(0);
    }

    private static String name(RowDraft row) {
        return row.indicator.map(PublishedAnnex.Match::indicator).orElse("a row without an indicator");
    }
}
