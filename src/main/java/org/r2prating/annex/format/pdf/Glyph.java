package org.r2prating.annex.format.pdf;

/**
 * A letter, or a few that are drawn as one, where it stands on a page. Lengths are in points, from the top left corner.
 *
 * @param page from 1
 * @param x its left edge
 * @param y the line it stands on
 * @param width how far it reaches to the right
 * @param size of its font
 * @param mark the number of the marked content it belongs to; -1 for none
 * @param artifact whether it is marked as no part of the text
 * @param link where it leads, of {@link #NO_LINK} when it does not
 */
record Glyph(
        String text,
        int page,
        float x,
        float y,
        float width,
        float size,
        boolean bold,
        int mark,
        boolean artifact,
        String link) {

    /** No address is this. */
    static final String NO_LINK = "\0";

    /** The target of a link to another place of the same document. */
    static final String WITHIN = "#within";

    boolean isSpace() {
        return text.isBlank();
    }

    boolean isLetter() {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    boolean isDigits() {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    boolean isLink() {
        return !link.equals(NO_LINK);
    }

    float right() {
        return x + width;
    }

    Glyph linked(String target) {
        return new Glyph(text, page, x, y, width, size, bold, mark, artifact, target);
    }
}
