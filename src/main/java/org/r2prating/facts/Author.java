package org.r2prating.facts;

/**
 * Who wrote a source: an institution by its name, or a person.
 *
 * @param institution empty for a person
 * @param family the name by which a person is sorted; empty for an institution
 * @param particle what belongs before the family name wherever it stands, such as "van"
 * @param droppingParticle what goes with the given name, such as "de"
 */
public record Author(
        String institution, String family, String given, String particle, String droppingParticle, String suffix) {

    /** An institution, a newspaper, a body: named as it is. */
    public static Author institution(String name) {
        return new Author(name, "", "", "", "", "");
    }
}
