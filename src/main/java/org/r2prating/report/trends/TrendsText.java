package org.r2prating.report.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.consistency.time.Course;
import org.r2prating.consistency.time.RankShift;
import org.r2prating.consistency.time.Stage;
import org.r2prating.consistency.time.Trends;
import org.r2prating.engine.Change;
import org.r2prating.explain.Wrapped;
import org.r2prating.model.Edition;
import org.r2prating.model.Indicator;
import org.r2prating.report.Figures;
import org.r2prating.report.Style;

/** Trends as text: of one state each indicator, of many a line each and what moved. */
public final class TrendsText {

    private static final int NAME = 38;
    private static final int CELL = 14;

    private final Trends trends;
    private final Style style;
    private final StringBuilder out = new StringBuilder();

    private TrendsText(Trends trends, Style style) {
        this.trends = trends;
        this.style = style;
    }

    public static String of(Trends trends, Style style) {
        return new TrendsText(trends, style).render();
    }

    private String render() {
        List<Course> courses = trends.courses();
        line(style.strong(
                (courses.size() == 1 ? courses.get(0).country().name() : Figures.counted(courses.size(), "state"))
                        + " over " + Figures.counted(trends.editions().size(), "edition")));
        if (courses.size() == 1) {
            one(courses.get(0));
        } else {
            many();
        }
        causes();
        return out.toString();
    }

    private void head(String first, List<String> columns) {
        line(style.faint(StringUtils.rightPad(first, NAME)
                + columns.stream().map(c -> StringUtils.rightPad(c, CELL)).collect(Collectors.joining())));
    }

    private List<String> editionIds() {
        return trends.editions().stream().map(Edition::id).toList();
    }

    private void one(Course course) {
        head("", editionIds());
        Map<Indicator, List<TrendLine>> lines = TrendLine.of(course);
        lines.forEach((indicator, over) -> {
            String name = StringUtils.leftPad(Integer.toString(indicator.number()), 2) + " " + indicator.id();
            row(name, over.stream().collect(Collectors.toMap(TrendLine::edition, TrendsText::cell)));
        });
        row("Score (indicators rated)", scores(course));
        lines.forEach((indicator, over) -> over.forEach(line -> line.attribution()
                .ifPresent(a -> paragraph(
                        "  ",
                        indicator.number() + " " + indicator.id() + ", "
                                + line.edition().id() + ": "
                                + line.change().map(Change::label).orElse("") + ". "
                                + StringUtils.capitalize(String.join("; ", a.reasons())) + "."))));
        paragraph(
                "",
                "Ratings: the final, closed or published one, marked *, or else the recommended one; [ ] where several remain"
                        + " possible, - where nothing can be said.");
    }

    private static String cell(TrendLine line) {
        if (line.at().onRecord().isPresent()) {
            return line.rating() + " *";
        }
        return line.at().outcome().rating().isPresent()
                ? line.rating()
                : line.at().outcome().range().isPresent() ? "[ ]" : "-";
    }

    private void row(String name, Map<Edition, String> cells) {
        line(StringUtils.rightPad(StringUtils.truncate(name, NAME - 1), NAME)
                + trends.editions().stream()
                        .map(e -> StringUtils.rightPad(cells.getOrDefault(e, ""), CELL))
                        .collect(Collectors.joining()));
    }

    private static Map<Edition, String> scores(Course course) {
        return course.stages().stream()
                .collect(Collectors.toMap(
                        Stage::edition,
                        s -> s.score().exact().map(Object::toString).orElse("-") + " ("
                                + s.score().rated() + ")"));
    }

    private void many() {
        head("Score (indicators rated)", editionIds());
        for (Course course : trends.courses()) {
            row(course.country().iso3() + " " + course.country().name(), scores(course));
        }
        line("");
        List<Trends.Moves> moved =
                trends.moves().stream().filter(m -> m.up() + m.down() > 0).toList();
        if (moved.isEmpty()) {
            line("No rating moved, as far as can be told.");
        } else {
            head("What moved", List.of("up", "down", "unchanged", "not told"));
            for (Trends.Moves m : moved) {
                List<String> cells = new ArrayList<>();
                List.of(m.up(), m.down(), m.same(), m.untold())
                        .forEach(n -> cells.add(StringUtils.rightPad(Integer.toString(n), CELL)));
                line(StringUtils.rightPad(
                                m.indicator().number() + " " + m.indicator().id(), NAME)
                        + String.join("", cells));
            }
        }
        line("");
        trends.shifts().forEach(this::shift);
    }

    private void shift(RankShift shift) {
        String between = shift.before().id() + " to " + shift.now().id() + ": ";
        if (shift.meanShift().isEmpty()) {
            paragraph(
                    "",
                    between + Figures.counted(shift.states(), "state") + " with a rank in both editions"
                            + trends.framework().neededForRank().stream()
                                    .mapToObj(n -> " (a rank needs " + n + " indicators rated)")
                                    .findFirst()
                                    .orElse("")
                            + "; nothing can be said of the order.");
            return;
        }
        paragraph(
                "",
                between + shift.states() + " states with a rank in both editions moved by "
                        + Figures.number(shift.meanShift().getAsDouble()) + " places in the mean; Kendall's tau-b "
                        + shift.tau().stream()
                                .mapToObj(Figures::number)
                                .findFirst()
                                .orElse("undefined") + ".");
    }

    private void causes() {
        if (!trends.causes().isEmpty()) {
            paragraph(
                    "",
                    "Behind changed ratings: "
                            + trends.causes().entrySet().stream()
                                    .map(e -> e.getKey().word() + " " + e.getValue())
                                    .collect(Collectors.joining(", "))
                            + " (a rating can have several causes).");
        }
    }

    private void paragraph(String first, String words) {
        line(Wrapped.text(first, " ".repeat(first.length()), words));
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
