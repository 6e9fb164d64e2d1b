package org.r2prating.annex.format.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.r2prating.annex.Passage;
import org.r2prating.annex.format.RunningText;
import org.r2prating.input.Place;

/**
 * Lines of one column put together into running text: small raised numbers call footnotes, a word cut at the end of a line
 * is whole again, an address goes on without a space.
 */
final class Flow {

    private static final float SPACE = 0.14f;
    private static final float SMALLER = 0.88f;

    /** What lines are known to be part of. */
    enum Within {
        /** Nothing is known: what begins with a raised number may be the text of a footnote. */
        TEXT,
        /** One paragraph: a line of small numbers calls footnotes, but for its first. */
        PARAGRAPH,
        /** A cell, in which no text of a footnote stands: what begins with a raised number goes on from the page before. */
        CELL
    }

    private final Numbered places;
    private final Set<String> vocabulary;
    private RunningText text = new RunningText();
    private Glyph last = new Glyph(" ", 0, 0, 0, 0, 1, false, -1, false, Glyph.NO_LINK);
    private final Within within;

    private boolean begun;
    /** The line before is one word, which may be wider than its column and go on in the next. */
    private boolean oneWord;

    /** The size of the letters of the line before. */
    private float size;

    /** The line holds nothing but calls of the words before it. */
    private boolean allRaised;

    /**
     * @param vocabulary the words of the document, in small letters; they tell whether a hyphen at the end of a line is one
     */
    Flow(Numbered places, Set<String> vocabulary) {
        this(places, vocabulary, Within.TEXT);
    }

    Flow(Numbered places, Set<String> vocabulary, Within within) {
        this.within = within;
        this.places = places;
        this.vocabulary = vocabulary;
    }

    /** A line; of a bullet before it only the words. */
    void line(Line line, boolean isItem) {
        Piece piece = line.joined();
        List<Glyph> glyphs = piece.glyphs();
        int from = isItem ? afterBullet(glyphs) : 0;
        from(glyphs, from, piece);
    }

    /** A line without its first so many letters. */
    void lineFrom(Line line, int from) {
        Piece piece = line.joined();
        from(piece.glyphs(), from, piece);
    }

    private void from(List<Glyph> glyphs, int from, Piece piece) {
        Place place = places.of(piece);
        boolean afterWords = text.endsWithCall() || (within != Within.TEXT && !text.isEmpty());
        allRaised = piece.isNumbers() && afterWords && piece.size() <= size * SMALLER;
        size = allRaised ? size : piece.size();
        int first = from;
        while (first < glyphs.size() && glyphs.get(first).isSpace()) {
            first++;
        }
        if (begun && first < glyphs.size()) {
            lineEnd(glyphs.subList(first, glyphs.size()), piece);
        }
        begun = true;
        oneWord = !piece.text().contains(" ");
        for (int i = first; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (i > first && glyph.x() - last.right() > SPACE * piece.size()) {
                text.space();
            }
            if (isRaised(piece, glyph)
                    && glyph.isDigits()
                    && (within == Within.CELL || !text.isEmpty() || areSeveral(glyphs, i, piece))) {
                i = call(glyphs, i, piece, place);
            } else if (isRaised(piece, glyph) && glyph.text().matches("[,;\\s]") && text.endsWithCall()) {
                continue;
            } else {
                add(glyph, place);
            }
            last = glyphs.get(i);
        }
    }

    /** Whether more than one raised number stands here: calls that go on from the page before, no label of a footnote. */
    private boolean areSeveral(List<Glyph> glyphs, int from, Piece piece) {
        int i = from;
        while (i < glyphs.size()
                && (glyphs.get(i).isDigits() || glyphs.get(i).isSpace())
                && isRaised(piece, glyphs.get(i))) {
            i++;
        }
        return i < glyphs.size() && glyphs.get(i).text().matches("[,;]") && isRaised(piece, glyphs.get(i));
    }

    private boolean isRaised(Piece piece, Glyph glyph) {
        return allRaised || piece.isRaised(glyph);
    }

    private int call(List<Glyph> glyphs, int from, Piece piece, Place place) {
        StringBuilder number = new StringBuilder();
        int to = from;
        while (to < glyphs.size()
                && isRaised(piece, glyphs.get(to))
                && glyphs.get(to).isDigits()
                && number.length() < 4) {
            if (to > from && glyphs.get(to).x() - glyphs.get(to - 1).right() > SPACE * piece.size()) {
                break;
            }
            number.append(glyphs.get(to).text());
            to++;
        }
        text.call(Integer.parseInt(number.toString()), place);
        return to - 1;
    }

    private void add(Glyph glyph, Place place) {
        if (glyph.isLink() && !glyph.isSpace()) {
            text.link(glyph.text(), glyph.bold(), glyph.link(), place);
        } else {
            text.add(glyph.text(), glyph.bold(), place);
        }
    }

    /** What stands between the last word of a line and the first of the next. */
    private void lineEnd(List<Glyph> next, Piece piece) {
        String word = firstWord(next, piece);
        String before = lastWord();
        if (!last.isSpace() && WordBreak.isBetween(last, before, next.get(0), word)) {
            return;
        }
        if (oneWord
                && Character.isLowerCase(word.isEmpty() ? ' ' : word.charAt(0))
                && vocabulary.contains(letters(before + word))) {
            return;
        }
        if (before.endsWith("-") && before.length() > 1 && Character.isLetter(word.isEmpty() ? ' ' : word.charAt(0))) {
            String stem = before.substring(0, before.length() - 1);
            boolean cut = Character.isLowerCase(word.charAt(0))
                    && vocabulary.contains(letters(stem + word))
                    && !vocabulary.contains(letters(before + word));
            if (cut) {
                text.dropLast();
            }
            return;
        }
        text.space();
    }

    /** A word as the vocabulary has it. */
    static String letters(String word) {
        return word.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "").toLowerCase(Locale.ROOT);
    }

    private String lastWord() {
        String words = text.words();
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private static String firstWord(List<Glyph> glyphs, Piece piece) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            boolean apart = i > 0 && glyph.x() - glyphs.get(i - 1).right() > SPACE * piece.size();
            if (glyph.isSpace() || apart) {
                break;
            }
            word.append(glyph.text());
        }
        return word.toString();
    }

    private static int afterBullet(List<Glyph> glyphs) {
        int i = 0;
        while (i < glyphs.size()
                && (glyphs.get(i).isSpace()
                        || Line.BULLET.matcher(glyphs.get(i).text()).matches())) {
            i++;
        }
        return i;
    }

    /** The words so far end a sentence. */
    boolean endsASentence() {
        return text.words().matches("(?s).*[.!?:;\u201D\"')\\]]");
    }

    /** The number that a line begins with, as a footnote does; empty when it does not. */
    static OptionalInt label(Line line) {
        StringBuilder number = new StringBuilder();
        List<Glyph> glyphs = line.joined().glyphs();
        int i = 0;
        while (i < glyphs.size() && glyphs.get(i).isSpace()) {
            i++;
        }
        while (i < glyphs.size() && glyphs.get(i).isDigits() && number.length() < 4) {
            number.append(glyphs.get(i).text());
            i++;
        }
        boolean ends = i < glyphs.size()
                && (glyphs.get(i).isSpace()
                        || glyphs.get(i).size()
                                > glyphs.get(i - (i > 0 ? 1 : 0)).size() * 1.1f
                        || (i > 0 && glyphs.get(i).x() - glyphs.get(i - 1).right() > SPACE * line.size())
                        || glyphs.get(i).text().matches("[.)\\]]"));
        return number.isEmpty() || number.length() > 4 || !ends
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(number.toString()));
    }

    /** How many letters of a line are its label. */
    static int labelLength(Line line) {
        List<Glyph> glyphs = line.joined().glyphs();
        int i = 0;
        while (i < glyphs.size() && (glyphs.get(i).isSpace() || glyphs.get(i).isDigits())) {
            i++;
            if (glyphs.get(i - 1).isSpace() && i > 1) {
                break;
            }
        }
        while (i < glyphs.size() && glyphs.get(i).text().matches("[.)\\]\\s]")) {
            i++;
        }
        return i;
    }

    /** All of it; what comes next begins anew. */
    Optional<Passage> passage() {
        Optional<Passage> passage = text.passage();
        text = new RunningText();
        begun = false;
        return passage;
    }
}
