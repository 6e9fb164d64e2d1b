package org.r2prating.annex;

import java.util.Locale;
import java.util.Optional;
import org.r2prating.annex.PublishedAnnex.Match;
import org.r2prating.annex.PublishedAnnex.Remark;

/** Says that a wording was recognised though it is not the official one. */
final class Near {

    private Near() {}

    static void remark(Sheet sheet, Optional<Match> match, Passage words) {
        match.filter(m -> m.distance() > 0)
                .ifPresent(m -> sheet.remark(
                        Remark.Kind.NEAR_MATCH,
                        Sheet.quoted(words.text()) + " is read as " + m.indicator() + ", from which it differs by "
                                + String.format(Locale.ROOT, "%.2f", m.distance()) + " of the letters",
                        words.place()));
    }
}
