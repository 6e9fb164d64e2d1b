package org.r2prating.consistency.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.r2prating.annex.PublishedAnnex.ScoreLine;
import org.r2prating.model.Area;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;
import org.r2prating.model.Rating;

/**
 * The score block of an annex, and what scores the known formulas give.
 *
 * @param now the line of this edition
 * @param before the line of the edition before
 * @param difference the line that says how far they are apart
 */
record Scores(Optional<ScoreLine> now, Optional<ScoreLine> before, Optional<ScoreLine> difference) {

    private static final int DIGITS = 12;

    static Scores of(AnnexCase subject) {
        List<ScoreLine> lines = subject.annex().scores();
        List<String> editions = lines.stream()
                .flatMap(l -> l.edition().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        Optional<String> now = subject.annex()
                .edition()
                .filter(editions::contains)
                .or(() -> editions.stream().findFirst());
        Optional<String> before = editions.stream()
                .filter(e -> now.filter(n -> e.compareTo(n) < 0).isPresent())
                .findFirst();
        return new Scores(
                now.flatMap(e -> first(lines, Optional.of(e))),
                before.flatMap(e -> first(lines, Optional.of(e))),
                first(lines, Optional.empty()));
    }

    private static Optional<ScoreLine> first(List<ScoreLine> lines, Optional<String> edition) {
        return lines.stream().filter(l -> l.edition().equals(edition)).findFirst();
    }

    /** How far the score moved by its own two lines, or else by what the difference says; empty when neither tells. */
    Optional<BigDecimal> moved() {
        if (now.isPresent() && before.isPresent()) {
            return Optional.of(now.get().value().subtract(before.get().value()));
        }
        return difference.map(ScoreLine::value);
    }

    /** A score by each known formula: the share of points, the mean of the areas' shares, a divisor of five. */
    static List<BigDecimal> byFormulas(Framework framework, Map<String, Rating> ratings) {
        int most = framework.scale().highest().points();
        List<BigDecimal> scores = new ArrayList<>();
        scores.add(share(framework.indicators(), ratings, most));
        scores.add(share(framework.indicators(), ratings, most + 1));
        List<BigDecimal> areas = framework.areas().stream()
                .map(Area::indicators)
                .filter(area -> area.stream().map(Indicator::id).anyMatch(ratings::containsKey))
                .map(area -> share(area, ratings, most))
                .toList();
        BigDecimal sum = areas.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        scores.add(sum.divide(BigDecimal.valueOf(areas.size()), DIGITS, RoundingMode.HALF_UP));
        return scores;
    }

    private static BigDecimal share(List<Indicator> indicators, Map<String, Rating> ratings, int most) {
        List<Rating> rated = indicators.stream()
                .map(Indicator::id)
                .filter(ratings::containsKey)
                .map(ratings::get)
                .toList();
        long points = rated.stream().mapToInt(Rating::points).sum();
        return BigDecimal.valueOf(100 * points)
                .divide(BigDecimal.valueOf((long) rated.size() * most), DIGITS, RoundingMode.HALF_UP);
    }

    /** Whether a number is another one rounded to as many decimals as are printed, a half either way. */
    static boolean rounded(BigDecimal printed, BigDecimal exact) {
        int decimals = Math.max(0, printed.scale());
        return exact.setScale(decimals, RoundingMode.HALF_UP).compareTo(printed) == 0
                || exact.setScale(decimals, RoundingMode.HALF_DOWN).compareTo(printed) == 0;
    }
}
