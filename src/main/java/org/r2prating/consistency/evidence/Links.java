package org.r2prating.consistency.evidence;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.r2prating.annex.Passage;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.annex.PublishedAnnex.Footnote;

/** The links of an annex, and what is wrong with them. */
final class Links {

    private static final Pattern CUT = Pattern.compile(
            ".*[-=&?_%]$|.*%[0-9A-Fa-f]$|.*(?:\\.\\.\\.|\\u2026)$|https?:/{0,2}(?:www)?\\.?|https?://[^/.\\s]+(?:/.*)?|.*\\s.*");

    private Links() {}

    /** All passages with links: text, footnotes, what stands above. */
    static Stream<Passage> passages(PublishedAnnex annex) {
        return Stream.concat(Cited.calling(annex), annex.footnotes().stream().map(Footnote::words));
    }

    /** Whether a link leads nowhere. */
    static boolean nowhere(Passage.Link link) {
        return link.target().isBlank() || link.target().strip().equals("#");
    }

    /** Whether an address ends where none can end, or has a space or no host. */
    static boolean cut(Passage.Link link) {
        return link.target().startsWith("http")
                && CUT.matcher(link.target().strip()).matches();
    }
}
