package org.r2prating.model;

/**
 * A state.
 *
 * @param iso3 its ISO 3166-1 alpha-3 code
 * @param name its short name, as it stands in a title
 * @param article what goes before the name in a sentence, such as "the"; empty when nothing does
 * @param region its region in the geographic scheme of the UN Statistics Division (M49); empty when it has none
 * @param subRegion its sub-region there
 */
public record Country(String iso3, String name, String article, String region, String subRegion) {

    /** An invented state, which lies nowhere. */
    public static Country invented(String code, String name) {
        return new Country(code, name, "", "", "");
    }

    /** Whether a code is one for invented states: QAA to QZZ, which ISO gives to no state. */
    public static boolean isInvented(String code) {
        return code.matches("Q[A-Z]{2}") && !code.equals("QAT");
    }

    /** Its name as it stands in a sentence. */
    public String inSentence() {
        return article.isEmpty() ? name : article + " " + name;
    }
}
