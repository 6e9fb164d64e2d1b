package org.r2prating.report.matrix;

import java.util.List;
import java.util.stream.Collectors;
import org.r2prating.model.Rating;
import org.r2prating.model.Scale;

/** The rules of a page's style that depend on the framework: colours, symbols, spans, and the numbers of columns. */
final class PageStyle {

    private PageStyle() {}

    static String of(Matrix matrix, int before) {
        Scale scale = matrix.framework().scale();
        StringBuilder css = new StringBuilder();
        for (Rating rating : scale.ratings()) {
            Palette.Colour colour = Palette.of(scale, rating);
            css.append(String.format(
                    ".v%d{--s:%s;background:#%s;color:#%s}%n",
                    rating.level(), text(rating.symbol()), colour.fill(), colour.ink()));
        }
        for (Rating from : scale.ratings()) {
            for (Rating to : scale.ratings()) {
                if (from.compareTo(to) < 0) {
                    css.append(String.format(
                            ".s%d-%d{--s:%s;--span:linear-gradient(90deg,%s)}%n",
                            from.level(), to.level(), text(from.symbol() + to.symbol()), span(scale, from, to)));
                }
            }
        }
        for (int i = 0; i < matrix.indicators().size(); i++) {
            css.append(String.format(
                    ".m td:nth-child(%d){--n:\"%d\"}%n",
                    i + before + 1, matrix.indicators().get(i).number()));
        }
        return css.toString().replace("\r", "");
    }

    /** The scale as steps side by side, those from end to end in their colours. */
    private static String span(Scale scale, Rating from, Rating to) {
        List<Rating> ratings = scale.ratings();
        return ratings.stream()
                .map(r -> {
                    boolean within = r.compareTo(from) >= 0 && r.compareTo(to) <= 0;
                    String colour = within ? "#" + Palette.of(scale, r).fill() : "transparent";
                    return String.format(
                            "%s %d%% %d%%",
                            colour, 100 * r.level() / ratings.size(), 100 * (r.level() + 1) / ratings.size());
                })
                .collect(Collectors.joining(","));
    }

    /** A text of a style sheet in which nothing can end it. */
    private static String text(String words) {
        return words.codePoints()
                .mapToObj(c -> "\\" + Integer.toHexString(c) + " ")
                .collect(Collectors.joining("", "\"", "\""));
    }
}
