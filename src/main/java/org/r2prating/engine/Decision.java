package org.r2prating.engine;

import java.util.Optional;

/**
 * What was decided about a recommendation after it was made. It stands in documents and scores; what the rules recommend
 * stays beside it as it is.
 *
 * @param outcome what stands
 * @param stale whether rules or facts that bear on it have changed since it was decided
 * @param corrected what stood until it was corrected, in an edition that was closed; empty where nothing was
 */
public record Decision(Outcome outcome, boolean stale, Optional<Outcome> corrected) {}
