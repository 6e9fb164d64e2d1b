package org.r2prating.report.matrix;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.engine.Outcome;
import org.r2prating.model.Country;
import org.r2prating.model.Indicator;
import org.r2prating.model.RatingRange;

/** In which order the states of a matrix stand; whatever decides first, states alike in it stand by name. */
public final class Order {

    private static final Comparator<Row> BY_NAME = Comparator.comparing((Row r) -> nameKey(r.country()))
            .thenComparing(r -> r.country().iso3());

    private Order() {}

    /** What a name is sorted by: without accents, whatever its case. */
    public static String nameKey(Country country) {
        return StringUtils.stripAccents(country.name()).toLowerCase(Locale.ROOT);
    }

    public static Comparator<Row> byName() {
        return BY_NAME;
    }

    /** Region, sub-region, name. */
    public static Comparator<Row> byRegion() {
        return Comparator.comparing((Row r) -> r.country().region())
                .thenComparing(r -> r.country().subRegion())
                .thenComparing(BY_NAME);
    }

    /** Those that have a rank by it; the others, whose scores cannot be compared, by name below them. */
    public static Comparator<Row> byScore() {
        return Comparator.comparingInt((Row r) -> r.rank().place().orElse(Integer.MAX_VALUE))
                .thenComparing(BY_NAME);
    }

    /** Most indicators rated with a point first. */
    public static Comparator<Row> byRated() {
        return Comparator.comparingInt((Row r) -> -r.score().rated()).thenComparing(BY_NAME);
    }

    /** The strongest first, a range by its middle; then insufficient evidence, then not applicable. */
    public static Comparator<Row> by(Indicator indicator) {
        Function<Row, Integer> key = r -> r.cells().stream()
                .filter(c -> c.indicator().equals(indicator))
                .findFirst()
                .map(c -> -key(c.outcome()))
                .orElse(0);
        return Comparator.comparing(key).thenComparing(BY_NAME);
    }

    /** A number that grows with the strength of an outcome; below zero where there is no rating at all. */
    static int key(Outcome outcome) {
        if (outcome.range().isPresent()) {
            RatingRange range = outcome.range().get();
            return 100 * (range.lowest().level() + range.highest().level())
                    + range.lowest().level();
        }
        return outcome instanceof Outcome.Insufficient ? -1 : -2;
    }
}
