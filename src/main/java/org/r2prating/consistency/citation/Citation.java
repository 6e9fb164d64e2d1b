package org.r2prating.consistency.citation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.r2prating.annex.PublishedAnnex.Footnote;
import org.r2prating.consistency.wording.UnSymbol;
import org.r2prating.input.Place;

/**
 * One thing that a footnote cites.
 *
 * @param note the number of the footnote
 * @param text as printed
 * @param author as printed; empty when none can be told
 * @param year of issue; empty when undated or not told
 * @param title without quotes; empty in a short form
 * @param symbol of a UN document
 * @param address of the first link; empty when it has none
 * @param locator the page, paragraph or section, as printed
 * @param back the number of the footnote it refers back to, for Supra and short forms; empty for others
 */
public record Citation(
        int note,
        Form form,
        String text,
        String author,
        OptionalInt year,
        String title,
        Optional<UnSymbol> symbol,
        String address,
        String locator,
        OptionalInt back,
        Place place) {

    /** How a footnote names what it cites. */
    public enum Form {
        /** By author, title or symbol. */
        NAMED,
        /** As the one before: Ibid. */
        IBID,
        /** As in an earlier footnote that it names. */
        BACK
    }

    /** All citations of a footnote, in order. */
    public static List<Citation> of(Footnote note) {
        return CitationReader.read(note);
    }
}
