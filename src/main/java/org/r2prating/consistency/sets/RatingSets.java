package org.r2prating.consistency.sets;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.r2prating.consistency.agreement.RatingSet;

/** Every kind of rating sets there is. */
public final class RatingSets {

    private static final List<SetKind> KINDS = List.of(
            new PublishedRatings(), new Recommended(), new ReviewedRatings(), new RatingFile(), new AnnexRatings());

    private RatingSets() {}

    /**
     * The set of a name.
     *
     * @return empty, with problems in the atHand, when what it is read from has any
     * @throws UnknownSet when no kind takes the name, or there is no such set of that kind
     */
    public static Optional<RatingSet> read(String name, AtHand atHand) {
        for (SetKind kind : KINDS) {
            if (kind.takes(name)) {
                return kind.read(name, atHand);
            }
        }
        throw new UnknownSet("unknown set of ratings (" + name + ")", "Maybe use one of: " + usage() + ".");
    }

    /** How sets are written. */
    public static String usage() {
        return KINDS.stream().map(SetKind::usage).collect(Collectors.joining(", "));
    }
}
