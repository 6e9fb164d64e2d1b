package org.r2prating.model;

/**
 * A state.
 *
 * @param iso3 its ISO 3166-1 alpha-3 code
 * @param name its short name, as it stands in a title
 * @param article what goes before the name in a sentence, such as "the"; empty when nothing does
 */
public record Country(String iso3, String name, String article) {

    /** Its name as it stands in a sentence. */
    public String inSentence() {
        return article.isEmpty() ? name : article + " " + name;
    }
}
