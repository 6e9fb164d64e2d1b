package org.r2prating.report.matrix;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.engine.Outcome;
import org.r2prating.explain.Wording;
import org.r2prating.explain.Wrapped;
import org.r2prating.model.Indicator;
import org.r2prating.model.Rating;
import org.r2prating.report.Style;

/** A matrix in 80 columns: a symbol an outcome; in words, with certainty, where no more than three are shown. */
public final class MatrixText {

    private static final int IN_WORDS = 3;
    private static final int CODE = 4;
    private static final int SCORE = 15;

    private final Matrix matrix;
    private final Style style;
    private final boolean inWords;
    private final int cellsWidth;
    private final int nameWidth;
    private final StringBuilder out = new StringBuilder();

    private MatrixText(Matrix matrix, Style style) {
        this.matrix = matrix;
        this.style = style;
        inWords = matrix.indicators().size() <= IN_WORDS;
        cellsWidth = inWords
                ? 20 * matrix.indicators().size()
                : symbols(matrix.indicators()).length();
        int score = inWords && matrix.indicators().size() == IN_WORDS ? 0 : SCORE;
        nameWidth = Math.max(10, Math.min(30, Wrapped.WIDTH - CODE - cellsWidth - score - 1));
    }

    /** The states; below a heading for each sub-region where they stand by region. */
    public static String states(Matrix matrix, boolean headings, Style style) {
        return new MatrixText(matrix, style).render(headings);
    }

    /** How many states have which outcome. */
    public static String distribution(Matrix matrix, Style style) {
        MatrixText text = new MatrixText(matrix, style);
        text.head();
        text.distribution();
        return text.out.toString();
    }

    private String render(boolean headings) {
        head();
        columns();
        String heading = "";
        for (Row row : matrix.rows()) {
            String region = region(row);
            if (headings && !region.equals(heading)) {
                line("");
                line(style.strong(region));
                heading = region;
            }
            row(row);
        }
        line("");
        legend();
        line("");
        distribution();
        return out.toString();
    }

    private void head() {
        line(style.strong(matrix.framework().name()));
        line("Edition " + matrix.basis().edition().id() + ", evidence up to "
                + Wording.day(matrix.basis().edition().until()) + ". Recommended; a person decides.");
        line("");
    }

    private static String region(Row row) {
        String region = row.country().region();
        return region.isEmpty() ? "No region" : region + ": " + row.country().subRegion();
    }

    private void columns() {
        String name = StringUtils.rightPad("", CODE + nameWidth + 1);
        List<Indicator> indicators = matrix.indicators();
        if (inWords) {
            line(style.faint(name
                    + indicators.stream()
                            .map(i -> StringUtils.rightPad(
                                    StringUtils.abbreviate(i.number() + " " + i.id(), "…", 19), 20))
                            .collect(Collectors.joining())));
            return;
        }
        line(style.faint(name + spaced(i -> i.number() < 10 ? " " : Integer.toString(i.number() / 10 % 10))));
        line(style.faint(name + spaced(i -> Integer.toString(i.number() % 10)) + "  Score      of"));
    }

    private void row(Row row) {
        StringBuilder text = new StringBuilder(
                        StringUtils.rightPad(row.country().iso3(), CODE))
                .append(StringUtils.rightPad(
                        StringUtils.abbreviate(row.country().name(), "…", nameWidth), nameWidth))
                .append(' ');
        if (inWords) {
            row.cells().forEach(c -> text.append(words(c)));
        } else {
            text.append(spaced(i -> symbol(row.cells().get(matrix.indicators().indexOf(i)))));
        }
        if (!inWords || row.cells().size() < IN_WORDS) {
            text.append(String.format(" %6s %7s", row.scoreWords(), row.divisorWords()));
        }
        line(text.toString());
    }

    /** One text an indicator, with a gap before each area. */
    private String spaced(Function<Indicator, String> text) {
        return spaced(matrix.indicators(), text);
    }

    private static String spaced(List<Indicator> indicators, Function<Indicator, String> text) {
        StringBuilder line = new StringBuilder();
        String area = indicators.isEmpty() ? "" : indicators.get(0).area();
        for (Indicator indicator : indicators) {
            if (!indicator.area().equals(area)) {
                line.append(' ');
                area = indicator.area();
            }
            line.append(text.apply(indicator));
        }
        return line.toString();
    }

    private static String symbols(List<Indicator> indicators) {
        return spaced(indicators, i -> "?");
    }

    private String symbol(Cell cell) {
        return cell.outcome()
                .rating()
                .map(r -> style.rating(matrix.framework().scale(), r, r.symbol()))
                .orElseGet(() -> cell.outcome().range().isPresent()
                        ? "~"
                        : cell.outcome() instanceof Outcome.Insufficient ? "?" : "-");
    }

    private String words(Cell cell) {
        String rating = cell.outcome()
                .rating()
                .map(r -> r.symbol() + " " + r.label())
                .or(() -> cell.outcome()
                        .range()
                        .map(r -> r.lowest().label() + "–" + r.highest().label()))
                .orElseGet(
                        () -> cell.outcome() instanceof Outcome.Insufficient ? "? insufficient" : "- not applicable");
        String level = cell.level().isEmpty()
                ? ""
                : " "
                        + cell.level()
                                .chars()
                                .filter(c -> c != ' ')
                                .limit(1)
                                .mapToObj(Character::toString)
                                .collect(Collectors.joining());
        String padded = StringUtils.rightPad(rating + (cell.level().equals("Very low") ? " VL" : level), 20);
        return cell.outcome()
                .range()
                .map(r -> style.rating(matrix.framework().scale(), r.lowest(), padded))
                .orElse(padded);
    }

    private void legend() {
        String ratings = matrix.framework().scale().ratings().stream()
                .map(r -> r.symbol() + " " + r.label())
                .collect(Collectors.joining(", "));
        paragraph(ratings + "; " + (inWords ? "a range from–to" : "~ range")
                + ", ? insufficient evidence (never a bad rating), - not applicable."
                + (inWords ? " After a rating its certainty: High, Moderate, Low, VL very low." : ""));
        paragraph("Score: 100 x points reached / points to be had, of the indicators rated with a point only. "
                + Ranking.words(matrix.framework()) + " Here " + matrix.ranked() + " of "
                + matrix.rows().size() + " have one.");
    }

    private void distribution() {
        List<Rating> scale = matrix.framework().scale().ratings();
        int wide = Wrapped.WIDTH - 3 - 4 * scale.size() - 15;
        line(style.strong("How many states have which outcome"));
        line(style.faint(StringUtils.rightPad("No Indicator", 3 + wide)
                + scale.stream().map(r -> String.format("%4s", r.symbol())).collect(Collectors.joining())
                + String.format("%5s%5s%5s", "~", "?", "n/a")));
        for (Distribution distribution : matrix.distribution()) {
            line(String.format("%2d ", distribution.indicator().number())
                    + StringUtils.rightPad(
                            StringUtils.abbreviate(distribution.indicator().id(), "…", wide - 1), wide)
                    + scale.stream()
                            .map(r -> String.format("%4d", distribution.of(r)))
                            .collect(Collectors.joining())
                    + String.format(
                            "%5d%5d%5d",
                            distribution.ranged(), distribution.insufficient(), distribution.notApplicable()));
            if (distribution.ranged() > 0) {
                line(Wrapped.text("   ~ ", "     ", distribution.rangeWords()));
            }
        }
    }

    private void paragraph(String words) {
        line(Wrapped.text("", "", words));
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
