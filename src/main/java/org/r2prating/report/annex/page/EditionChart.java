package org.r2prating.report.annex.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Change;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Recommendation;
import org.r2prating.model.Rating;
import org.r2prating.model.RatingRange;
import org.r2prating.model.Scale;
import org.r2prating.report.Palette;

/**
 * How many indicators have which outcome, in this edition and in the one before it.
 *
 * @param bars the newest edition first
 * @param changes how many indicators moved, in words; empty without an edition before
 */
public record EditionChart(List<Bar> bars, String changes) {

    /** The outcomes of one edition side by side. */
    public record Bar(String edition, String score, List<Part> parts) {

        /** All outcomes with their numbers, in words. */
        public String words() {
            return parts.stream().map(p -> p.words() + " " + p.count()).collect(Collectors.joining(", "));
        }
    }

    /**
     * The indicators with one outcome.
     *
     * @param fill its colour, {@code #} and six digits; empty for what is no rating
     * @param from where it begins, and {@code wide} how far it reaches, in hundredths of the bar
     */
    public record Part(String words, String symbol, String fill, String ink, int count, double from, double wide) {

        /** A measure as style sheets and drawings write it. */
        public static String percent(double hundredths) {
            return String.format(Locale.ROOT, "%.2f%%", hundredths);
        }
    }

    /** A class of outcomes as the chart shows it; all ranges are one. */
    private record Look(String words, String symbol, String fill, String ink) {}

    public EditionChart {
        bars = List.copyOf(bars);
    }

    /** The chart of an assessment and of the one before it, where there is one. */
    public static EditionChart of(Assessment assessment, Scale scale) {
        List<Bar> bars = Stream.concat(Stream.of(assessment), assessment.previous().stream())
                .map(a -> bar(a, scale))
                .toList();
        return new EditionChart(
                bars, assessment.previous().map(p -> changes(assessment)).orElse(""));
    }

    private static Bar bar(Assessment assessment, Scale scale) {
        Map<Look, Integer> counts = new LinkedHashMap<>();
        looks(scale).forEach(look -> counts.put(look, 0));
        assessment.recommendations().forEach(r -> counts.merge(look(r, scale), 1, Integer::sum));
        counts.values().removeIf(count -> count == 0);
        double unit = 100.0 / Math.max(1, assessment.recommendations().size());
        List<Part> parts = new ArrayList<>();
        double from = 0;
        for (Map.Entry<Look, Integer> entry : counts.entrySet()) {
            Look look = entry.getKey();
            double wide = unit * entry.getValue();
            parts.add(new Part(look.words, look.symbol, look.fill, look.ink, entry.getValue(), from, wide));
            from += wide;
        }
        return new Bar(assessment.edition().id(), score(assessment), parts);
    }

    private static String score(Assessment assessment) {
        return assessment
                .score()
                .headline()
                .map(h -> "score " + h + " (" + assessment.score().points() + "/"
                        + assessment.score().possible() + " points)")
                .orElse("no score");
    }

    private static List<Look> looks(Scale scale) {
        List<Look> looks = new ArrayList<>();
        scale.ratings().forEach(r -> looks.add(rated(scale, r)));
        looks.add(RANGE);
        looks.add(INSUFFICIENT);
        looks.add(NOT_APPLICABLE);
        return looks;
    }

    private static final Look RANGE = new Look("Range", "↔", "", "#1b1b1b");
    private static final Look INSUFFICIENT = new Look("Insufficient evidence", "?", "", "#1b1b1b");
    private static final Look NOT_APPLICABLE = new Look("Not applicable", "–", "#ecebe7", "#1b1b1b");

    private static Look rated(Scale scale, Rating rating) {
        Palette.Colour colour = Palette.of(scale, rating);
        return new Look(rating.label(), rating.symbol(), "#" + colour.fill(), "#" + colour.ink());
    }

    private static Look look(Recommendation recommendation, Scale scale) {
        Outcome outcome = recommendation.standing();
        Optional<RatingRange> range = outcome.range();
        return outcome.rating()
                .map(r -> rated(scale, r))
                .or(() -> range.map(r -> RANGE))
                .orElse(outcome instanceof Outcome.Insufficient ? INSUFFICIENT : NOT_APPLICABLE);
    }

    private static String changes(Assessment assessment) {
        Map<Change, Integer> counts = new LinkedHashMap<>();
        for (Change change : Change.values()) {
            counts.put(change, 0);
        }
        assessment.recommendations().forEach(r -> counts.merge(assessment.change(r), 1, Integer::sum));
        return StringUtils.capitalize(counts.entrySet().stream()
                        .map(e -> e.getKey().label().toLowerCase(Locale.ROOT) + " " + e.getValue())
                        .collect(Collectors.joining(", ")))
                + ".";
    }
}
