package org.r2prating.consistency.states;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Kind.Family;
import org.r2prating.consistency.finding.Severity;

/**
 * A state that does at least as well as another on everything the indicator asks must not be rated below it. Only states
 * of which the same things are known are compared.
 */
final class Dominance implements Check<AcrossStates> {

    static final Kind KIND = new Kind(
            "dominance",
            Family.STATES,
            Severity.WARNING,
            "A state does at least as well as another on everything known, and is rated lower.",
            "Better facts must not give a worse rating; one of the two ratings, or a rule, is wrong.");

    /** The widest difference first, then the states that are nearest to each other in what is known. */
    private static final Comparator<Violation> WORST = Comparator.comparingInt(
                    (Violation v) -> v.better().range().highest().level()
                            - v.worse().range().lowest().level())
            .thenComparingLong(Dominance::different)
            .thenComparing(v -> v.better().country().iso3())
            .thenComparing(v -> v.worse().country().iso3());

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AcrossStates across) {
        List<Finding> findings = new ArrayList<>();
        for (Peers peers : across.byIndicator()) {
            Culprit.of(peers.violations()).forEach(c -> findings.add(finding(peers.on(), c)));
        }
        return findings;
    }

    private static Finding finding(OnIndicator on, Culprit culprit) {
        Violation worst = culprit.told().stream().min(WORST).orElseThrow();
        boolean lower = worst.better().country().equals(culprit.culprit().country());
        Case one = culprit.culprit();
        Case other = lower ? worst.worse() : worst.better();
        int more = culprit.told().size() - 1;
        int known = one.profile().answers().size();
        String message = on.indicator().number() + " " + on.indicator().id() + ", "
                + on.edition().id() + ": "
                + one.country().name() + " is rated " + one.rating() + ", " + (lower ? "below " : "above ")
                + other.country().name() + ", " + other.rating() + ", although "
                + one.country().name() + how(lower, known, different(worst))
                + (more == 0 ? "." : ". The same with " + more + (more == 1 ? " other state." : " other states."));
        return new Finding(
                KIND,
                on.about(one),
                message,
                one.place(),
                SideBySide.of(one, other, one.profile()),
                one.isOnRecord() || other.isOnRecord()
                        ? "Maybe correct one of the two ratings, or record the fact that makes the difference."
                        : "Maybe mend the rules of this indicator: better facts must not lower a rating.");
    }

    private static String how(boolean lower, int known, long different) {
        String other = lower ? "better" : "worse";
        return known == 1
                ? " does " + other + " on the one thing known of both"
                : (lower ? " does at least as well" : " does no better") + " on each of the " + known
                        + " things known of both, and " + other + " on " + different + " of them";
    }

    private static long different(Violation violation) {
        return violation.better().profile().answers().stream()
                .filter(a -> violation.worse().profile().on(a.about()).stream().noneMatch(a::sameAs))
                .count();
    }
}
