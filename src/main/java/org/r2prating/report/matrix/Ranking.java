package org.r2prating.report.matrix;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.r2prating.engine.Score;
import org.r2prating.model.Framework;

/** Gives a place to the states of which enough is rated, by the framework's own measure of enough. */
public final class Ranking {

    private Ranking() {}

    /** How many indicators must be rated with a point; empty when the framework wants no ranks. */
    public static OptionalInt needed(Framework framework) {
        return framework.neededForRank();
    }

    /** The framework's measure in words. */
    public static String words(Framework framework) {
        OptionalInt needed = needed(framework);
        return needed.isEmpty()
                ? "No state has a rank: the framework declares no share of indicators that would be enough for one."
                : "A state has a rank only when at least " + needed.getAsInt() + " of "
                        + framework.indicators().size() + " indicators are rated with a point.";
    }

    static List<Row> of(Framework framework, List<Row> rows) {
        OptionalInt needed = needed(framework);
        List<BigDecimal> scores = rows.stream()
                .filter(r -> needed.isPresent() && r.score().rated() >= needed.getAsInt())
                .flatMap(r -> r.score().exact().stream())
                .toList();
        return rows.stream()
                .map(r -> new Row(r.country(), r.score(), rank(r.score(), needed, scores), r.cells()))
                .toList();
    }

    /** States with the same score share a place. */
    private static Rank rank(Score score, OptionalInt needed, List<BigDecimal> scores) {
        if (needed.isEmpty()) {
            return Rank.none("the framework wants no ranks");
        }
        if (score.exact().isEmpty() || score.rated() < needed.getAsInt()) {
            return Rank.none("needs " + needed.getAsInt() + " rated");
        }
        BigDecimal own = score.exact().get();
        int better = (int) scores.stream().filter(s -> s.compareTo(own) > 0).count();
        return new Rank(OptionalInt.of(better + 1), scores.size(), "");
    }
}
