package org.r2prating.consistency.document;

import java.util.Map;
import java.util.Optional;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Framework;
import org.r2prating.model.Rating;

/**
 * An annex with what is known beside it. Checks are silent about what is not known.
 *
 * @param country the state it is about; empty when its title names none that is known
 * @param edition which edition it is, with its period; empty when it is none of the fact base's
 * @param previous the edition before; empty when there is none
 * @param previousRatings what the previous edition published, by indicator; empty when that is not at hand
 */
public record AnnexCase(
        PublishedAnnex annex,
        Framework framework,
        Optional<Country> country,
        Optional<Edition> edition,
        Optional<Edition> previous,
        Map<String, Rating> previousRatings) {

    public AnnexCase {
        previousRatings = Map.copyOf(previousRatings);
    }
}
