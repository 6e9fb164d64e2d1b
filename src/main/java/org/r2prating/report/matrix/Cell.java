package org.r2prating.report.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.engine.Certainty;
import org.r2prating.engine.Certainty.Doubt;
import org.r2prating.engine.Certainty.Level;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Recommendation;
import org.r2prating.explain.Wording;
import org.r2prating.model.Indicator;

/**
 * What became of one indicator for one state, without its derivation.
 *
 * @param missing in words, what is asked and not known; empty where nothing is open
 */
public record Cell(Indicator indicator, Outcome outcome, Optional<Certainty> certainty, List<String> missing) {

    private static final int NAMED = 3;

    public Cell {
        missing = List.copyOf(missing);
    }

    static Cell of(Recommendation recommendation, Wording wording) {
        List<String> missing = recommendation.isOpen() && !recommendation.overridden()
                ? recommendation.missing().stream().map(wording::subject).toList()
                : List.of();
        return new Cell(recommendation.indicator(), recommendation.standing(), recommendation.certainty(), missing);
    }

    /** The outcome in full: a rating, a range from end to end, or why there is neither. */
    public String words() {
        return outcome.range().map(Object::toString).orElseGet(() -> StringUtils.capitalize(outcome.name()));
    }

    /** How far it can be trusted; empty where there is nothing to trust. */
    public String level() {
        return certainty.map(c -> c.level().label()).orElse("");
    }

    /** Whether a reader should be warned. */
    public boolean doubtful() {
        return certainty.filter(c -> c.level().compareTo(Level.LOW) >= 0).isPresent();
    }

    /** Outcome, certainty with its doubts, and the first things that are missing, in one or two sentences. */
    public String sentence() {
        StringBuilder text = new StringBuilder(words());
        certainty.ifPresent(
                c -> text.append("; certainty ").append(c.level().label().toLowerCase(Locale.ROOT)));
        certainty.filter(c -> !c.doubts().isEmpty()).ifPresent(c -> text.append(" (")
                .append(c.doubts().stream().map(Doubt::words).collect(Collectors.joining(", ")))
                .append(')'));
        text.append('.');
        if (!missing.isEmpty()) {
            String more = missing.size() > NAMED ? "; and " + (missing.size() - NAMED) + " more" : "";
            text.append(" Not known: ")
                    .append(String.join("; ", missing.subList(0, Math.min(NAMED, missing.size()))))
                    .append(more)
                    .append('.');
        }
        return text.toString().replace("?.", "?");
    }
}
