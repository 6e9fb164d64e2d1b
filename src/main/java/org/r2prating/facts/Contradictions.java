package org.r2prating.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.r2prating.input.Problem;
import org.r2prating.model.Edition;
import org.r2prating.model.Framework;
import org.r2prating.model.Question;

/** Finds facts in one view that cannot both be true, unless they are marked as conflicting. */
final class Contradictions {

    private final Framework framework;
    private final Edition edition;

    Contradictions(Framework framework, Edition edition) {
        this.framework = framework;
        this.edition = edition;
    }

    /** Each fact that contradicts one before it, with that one. */
    List<Contradiction> of(List<Fact> view) {
        List<Contradiction> found = new ArrayList<>();
        for (int i = 1; i < view.size(); i++) {
            Fact fact = view.get(i);
            view.subList(0, i).stream()
                    .filter(o -> contradict(o, fact))
                    .findFirst()
                    .ifPresent(o -> found.add(new Contradiction(o, fact)));
        }
        return found;
    }

    /** What is to be mended before the state can be rated. */
    static Problem problem(Contradiction found) {
        Fact fact = found.fact();
        return new Problem(
                fact.origin(),
                said(fact) + ", but " + said(found.earlier()),
                "Keep one, or give both the status conflicting; the other is at "
                        + found.earlier().origin() + ".");
    }

    private static String said(Fact fact) {
        String named = fact.subject().kind().section() + " (" + fact.id() + ")";
        return switch (fact.status()) {
            case SEARCHED_NONE -> named + " says that nothing was found (searched-none)";
            case INACCESSIBLE -> named + " says that nothing can be known (inaccessible)";
            default -> named + " says (" + fact.says() + ")";
        };
    }

    private boolean contradict(Fact one, Fact other) {
        return one.subject().equals(other.subject())
                && !one.says().equals(other.says())
                && !(isConflicting(one) && isConflicting(other))
                && isOfSameTime(one, other);
    }

    private static boolean isConflicting(Fact fact) {
        return fact.status() == EvidenceStatus.CONFLICTING;
    }

    /** Figures speak of a year or a period, and a state may take part in a forum more than once. */
    private boolean isOfSameTime(Fact one, Fact other) {
        if (one instanceof IndexValue a && other instanceof IndexValue b) {
            return a.year() == b.year();
        }
        if (one instanceof PeacekeepingContribution a && other instanceof PeacekeepingContribution b) {
            return a.since().equals(b.since()) && a.until().equals(b.until());
        }
        if (one instanceof Participation a && other instanceof Participation b) {
            return isInPeriod(a) && isInPeriod(b) && isNone(a) != isNone(b);
        }
        return true;
    }

    private boolean isNone(Participation participation) {
        Optional<String> none = framework.question(participation.subject()).flatMap(Question::ifNoneFound);
        return Objects.equals(none.orElse(null), participation.part());
    }

    private boolean isInPeriod(Participation participation) {
        PartialDate on = participation.on();
        return on == null
                || (!on.last().isBefore(edition.since()) && !on.first().isAfter(edition.until()));
    }
}
