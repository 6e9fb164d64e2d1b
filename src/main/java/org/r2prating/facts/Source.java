package org.r2prating.facts;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A record of the bibliography, {@code facts/sources.json} (CSL-JSON).
 *
 * @param authors in the order in which they are named; none when it is not said who wrote it
 * @param title its title
 * @param container the journal, newspaper or site it appeared in; empty when it stands alone
 * @param volume of the container, or of a series
 * @param issue of the volume
 * @param publisher who brought it out; empty when it is not said
 * @param issued when it was published; null: without a date
 * @param number a UN symbol or report number; empty when it has none
 * @param url where it can be read; empty when it has no link
 * @param archived where a copy of what was read is kept; empty when none is known
 * @param digest of what was read, {@code sha256:} and 64 hexadecimal digits; empty when none is known
 * @param partOf the id of the record of which it is a part, such as of the same investigation; empty when it stands alone
 * @param assessor whether it is the assessor's own document and not independent of the published ratings
 */
public record Source(
        String id,
        String type,
        List<Author> authors,
        String title,
        String container,
        String volume,
        String issue,
        String publisher,
        @Nullable PartialDate issued,
        String number,
        String url,
        String archived,
        String digest,
        String partOf,
        boolean assessor) {

    private static final Pattern UN_SYMBOL =
            Pattern.compile("(A|S|E|ST|CAT|CCPR|CED|CEDAW|CERD|CMW|CRC|CRPD|HRI)/[A-Za-z0-9()./-]+");

    public Source {
        authors = List.copyOf(authors);
    }

    /**
     * A source, or the whole of which it is a part, by id: two documents of one investigation are one source.
     *
     * @param sources by id
     */
    public static String whole(String id, Map<String, Source> sources) {
        Source source = sources.get(id);
        return source == null || source.partOf.isEmpty() ? id : whole(source.partOf, sources);
    }

    /** Where it can be read: its own link or, for a document of the United Nations, one made from its symbol. */
    public String link() {
        if (!url.isEmpty()) {
            return url;
        }
        String symbol = number.replace(" ", "");
        return UN_SYMBOL.matcher(symbol).matches() ? "https://undocs.org/" + symbol : "";
    }
}
