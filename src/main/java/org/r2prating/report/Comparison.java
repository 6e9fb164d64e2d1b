package org.r2prating.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Recommendation;
import org.r2prating.facts.Fact;
import org.r2prating.model.Indicator;

/**
 * Two states side by side.
 *
 * @param pairs one for each indicator; those on which the outcomes differ first, each group in the published order
 */
public record Comparison(Basis basis, Assessment left, Assessment right, List<Pair> pairs) {

    public Comparison {
        pairs = List.copyOf(pairs);
    }

    /** Both outcomes on one indicator. */
    public record Pair(Recommendation left, Recommendation right) {

        public Indicator indicator() {
            return left.indicator();
        }

        public boolean differs() {
            return !left.outcome().equals(right.outcome());
        }

        /** Whether nothing can be said of either state. */
        public boolean open() {
            return left.outcome() instanceof Outcome.Insufficient && !differs();
        }
    }

    /** Two assessments made on one basis. */
    public static Comparison of(Basis basis, Assessment left, Assessment right) {
        if (!basis.holds(left) || !basis.holds(right)) {
            throw new IllegalArgumentException("two states are compared on one basis only");
        }
        List<Pair> pairs = new ArrayList<>();
        for (Recommendation recommendation : left.recommendations()) {
            right.of(recommendation.indicator().id()).ifPresent(r -> pairs.add(new Pair(recommendation, r)));
        }
        pairs.sort(Comparator.comparing(p -> !p.differs()));
        return new Comparison(basis, left, right, pairs);
    }

    /** The facts behind the reasons without which an outcome would be another, each once, sorted by id. */
    public static List<Fact> deciding(Recommendation recommendation) {
        return recommendation.decisive().stream()
                .flatMap(r -> r.facts().stream())
                .distinct()
                .sorted(Comparator.comparing(Fact::id))
                .toList();
    }
}
