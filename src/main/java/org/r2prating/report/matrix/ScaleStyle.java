package org.r2prating.report.matrix;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.r2prating.engine.Outcome;
import org.r2prating.model.Rating;
import org.r2prating.model.Scale;
import org.r2prating.report.Palette;

/** How a scale looks on every page: the colour and symbol of each rating, and of each range from end to end. */
public final class ScaleStyle {

    private ScaleStyle() {}

    /** The rules of a style sheet for the classes that {@link #outcome} names. */
    public static String of(Scale scale) {
        StringBuilder css = new StringBuilder();
        for (Rating rating : scale.ratings()) {
            Palette.Colour colour = Palette.of(scale, rating);
            css.append(String.format(
                    Locale.ROOT,
                    ".v%d{--s:%s;background:#%s;color:#%s}%n",
                    rating.level(),
                    text(rating.symbol()),
                    colour.fill(),
                    colour.ink()));
        }
        for (Rating from : scale.ratings()) {
            for (Rating to : scale.ratings()) {
                if (from.compareTo(to) < 0) {
                    css.append(String.format(
                            Locale.ROOT,
                            ".s%d-%d{--s:%s;--span:linear-gradient(90deg,%s)}%n",
                            from.level(),
                            to.level(),
                            text(from.symbol() + to.symbol()),
                            span(scale, from, to)));
                }
            }
        }
        return css.toString().replace("\r", "");
    }

    /** The classes of whatever shows an outcome. */
    public static String outcome(Outcome outcome) {
        return outcome.rating()
                .map(r -> "v v" + r.level())
                .or(() -> outcome.range()
                        .map(r -> "r s" + r.lowest().level() + "-" + r.highest().level()))
                .orElse(outcome instanceof Outcome.Insufficient ? "i" : "n");
    }

    /** The scale as steps side by side, those from end to end in their colours. */
    private static String span(Scale scale, Rating from, Rating to) {
        List<Rating> ratings = scale.ratings();
        return ratings.stream()
                .map(r -> {
                    boolean within = r.compareTo(from) >= 0 && r.compareTo(to) <= 0;
                    String colour = within ? "#" + Palette.of(scale, r).fill() : "transparent";
                    return String.format(
                            Locale.ROOT,
                            "%s %d%% %d%%",
                            colour,
                            100 * r.level() / ratings.size(),
                            100 * (r.level() + 1) / ratings.size());
                })
                .collect(Collectors.joining(","));
    }

    /** A text of a style sheet in which nothing can end it. */
    static String text(String words) {
        return words.codePoints()
                .mapToObj(c -> "\\" + Integer.toHexString(c) + " ")
                .collect(Collectors.joining("", "\"", "\""));
    }
}
