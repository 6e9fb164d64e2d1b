package org.r2prating.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.r2prating.annex.PublishedAnnex.Remark;
import org.r2prating.input.Origin;
import org.r2prating.input.Place;

/**
 * What holds for the whole of a text: how its footnotes are told, what runs over its pages, where its lines end.
 *
 * @param pageEnds the lines, from 1, at which pages end; none where it does not say so
 * @param remarks what is doubtful of what was read so far
 */
record TextShape(
        String file,
        Vocabulary vocabulary,
        BracketNotes bracketNotes,
        NumberedHeads heads,
        LineEnds ends,
        BrokenWords words,
        List<Integer> pageEnds,
        List<Remark> remarks) {

    static TextShape of(String file, String text, List<String> lines, Vocabulary vocabulary) {
        return new TextShape(
                file,
                vocabulary,
                BracketNotes.of(text),
                new NumberedHeads(lines),
                LineEnds.of(text),
                BrokenWords.of(text, vocabulary),
                IntStream.range(0, lines.size())
                        .filter(i -> lines.get(i).indexOf('\f') >= 0)
                        .map(i -> i + 1)
                        .boxed()
                        .toList(),
                new ArrayList<>());
    }

    /** The same within a cell of several lines. */
    TextShape ofCell() {
        return new TextShape(file, vocabulary, bracketNotes, heads, LineEnds.OF_CELL, words, pageEnds, remarks);
    }

    /**
     * Whether a line goes on with the sentence or paragraph of the line just before it. A full line in mid-sentence is parted
     * only from the very words of an indicator; others that are near them are a mention.
     *
     * @param stands whether the line before is the first of its paragraph
     */
    boolean continues(String before, String line, boolean stands, boolean inNote) {
        if (ends.isOfCell()) {
            return true;
        }
        boolean full = ends.isFull(before, line);
        boolean within = full && Sentences.isUnfinished(before);
        boolean afresh =
                (within && ends.isOfPage()) ? vocabulary.saysExactly(line.strip()) : vocabulary.means(line.strip());
        if (afresh || (stands && vocabulary.means(before.strip()))) {
            return false;
        }
        return Sentences.beginsMidSentence(line.strip()) || within || (ends.isOfPage() && (full || inNote));
    }

    List<Passage> passages(TextLine line) {
        return Inline.paragraphs(line.text(), at -> place(line, at), bracketNotes.any());
    }

    Passage passage(TextLine line) {
        return Inline.paragraph(line.text(), at -> place(line, at), bracketNotes.any());
    }

    /** The page on which a line stands. */
    int page(int line) {
        return 1 + (int) pageEnds.stream().filter(end -> end <= line).count();
    }

    /** Where the first word behind a place in a line stands. */
    Place place(TextLine line, int at) {
        int blank = 0;
        while (at + blank < line.text().length()
                && Character.isWhitespace(line.text().charAt(at + blank))) {
            blank++;
        }
        return new Place(
                new Origin(file, line.line(), line.column() + at + blank),
                !pageEnds.isEmpty() ? OptionalInt.of(line.page()) : OptionalInt.empty());
    }
}
