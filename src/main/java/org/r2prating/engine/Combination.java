package org.r2prating.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.r2prating.model.Rating;
import org.r2prating.model.RatingRange;
import org.r2prating.model.Scale;
import org.r2prating.rules.RuleCard;
import org.r2prating.rules.Verb;

/**
 * How what rules say becomes an outcome: the full range, or that of the proposals; the highest floor lifts both ends;
 * then the lowest cap holds both back.
 */
final class Combination {

    /** The outcome and what must be known beside it. */
    record Result(Outcome outcome, Set<Flag> flags) {}

    private Combination() {}

    static Result of(Scale scale, Collection<RuleCard> said) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        List<Rating> proposals = ratings(said, Verb.PROPOSE);
        Optional<Rating> floor = ratings(said, Verb.AT_LEAST).stream().max(Comparator.naturalOrder());
        Optional<Rating> cap = ratings(said, Verb.AT_MOST).stream().min(Comparator.naturalOrder());
        boolean notApplicable = said.stream().anyMatch(c -> c.verb() == Verb.NOT_APPLICABLE);
        if (proposals.stream().distinct().count() > 1 || (notApplicable && !proposals.isEmpty())) {
            flags.add(Flag.CONFLICT);
        }
        if (notApplicable && proposals.isEmpty()) {
            return new Result(new Outcome.NotApplicable(), flags);
        }
        if (floor.isPresent() && cap.isPresent() && cap.get().compareTo(floor.get()) < 0) {
            flags.add(Flag.FLOOR_BEATEN_BY_CAP);
        }
        RatingRange range = proposals.isEmpty()
                ? scale.full()
                : new RatingRange(
                        proposals.stream().min(Comparator.naturalOrder()).orElseThrow(),
                        proposals.stream().max(Comparator.naturalOrder()).orElseThrow());
        range = floor.map(range::atLeast).orElse(range);
        range = cap.map(range::atMost).orElse(range);
        return new Result(outcome(scale, range), flags);
    }

    private static Outcome outcome(Scale scale, RatingRange range) {
        if (range.isPoint()) {
            return new Outcome.Rated(range.lowest());
        }
        return range.equals(scale.full()) ? new Outcome.Insufficient() : new Outcome.Ranged(range);
    }

    private static List<Rating> ratings(Collection<RuleCard> said, Verb verb) {
        return said.stream()
                .filter(c -> c.verb() == verb)
                .flatMap(c -> Optional.ofNullable(c.rating()).stream())
                .toList();
    }
}
