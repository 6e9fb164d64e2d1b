package org.r2prating.consistency.sets;

import java.util.Optional;
import org.r2prating.consistency.agreement.RatingSet;

/** A kind of rating sets. */
interface SetKind {

    /** How such a set is written, such as {@code published:table[:EDITION]}. */
    String usage();

    /** Whether a name is one of this kind. */
    boolean takes(String name);

    /**
     * The set of that name.
     *
     * @return empty, with problems, when what it is read from has any
     * @throws UnknownSet when there is no such set
     */
    Optional<RatingSet> read(String name, AtHand atHand);
}
