package org.r2prating.consistency.states;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Kind.Family;
import org.r2prating.consistency.finding.Severity;
import org.r2prating.model.RatingRange;

/**
 * States for which the same facts decide under the same rules must have the same rating. Told of each state whose rating
 * is not the most frequent one among its like; of several, the one that is recommended, then the higher.
 */
final class Twins implements Check<AcrossStates> {

    static final Kind KIND = new Kind(
            "twins",
            Family.STATES,
            Severity.WARNING,
            "For two states the same facts decide, and they are rated differently.",
            "Like cases must be rated alike; whoever is rated differently can ask why.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(AcrossStates across) {
        List<Finding> findings = new ArrayList<>();
        for (Peers peers : across.byIndicator()) {
            for (List<Case> alike : peers.decidedAlike()) {
                findings.addAll(among(peers.on(), alike));
            }
        }
        return findings;
    }

    private static List<Finding> among(OnIndicator on, List<Case> alike) {
        List<Case> usual = usual(alike);
        return alike.stream()
                .filter(c -> c.isApart(usual.get(0)))
                .map(c -> finding(on, c, usual))
                .toList();
    }

    private static List<Case> usual(List<Case> alike) {
        Map<RatingRange, List<Case>> byRating = new LinkedHashMap<>();
        alike.forEach(
                c -> byRating.computeIfAbsent(c.range(), r -> new ArrayList<>()).add(c));
        Comparator<List<Case>> most = Comparator.comparingInt(List::size);
        return byRating.values().stream()
                .max(most.thenComparing(like -> like.stream().anyMatch(c -> !c.isOnRecord()))
                        .thenComparing(like -> like.get(0).range().lowest()))
                .orElseThrow();
    }

    private static Finding finding(OnIndicator on, Case one, List<Case> others) {
        Case other = others.get(0);
        int more = others.size() - 1;
        String message = on.indicator().number() + " " + on.indicator().id() + ", "
                + on.edition().id() + ": "
                + one.country().name() + " is rated " + one.rating() + ", "
                + other.country().name() + " " + other.rating()
                + (more == 0 ? "" : " like " + more + (more == 1 ? " other" : " others"))
                + ", although the same facts decide under the same rules.";
        return new Finding(
                KIND,
                on.about(one),
                message,
                one.place(),
                SideBySide.of(one, other, one.deciding()),
                "Maybe correct one of the two ratings, or record the fact that makes the difference.");
    }
}
