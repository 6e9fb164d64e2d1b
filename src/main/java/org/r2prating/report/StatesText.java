package org.r2prating.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Score;
import org.r2prating.explain.Wording;
import org.r2prating.explain.Wrapped;
import org.r2prating.model.Framework;
import org.r2prating.model.Framework.ScoreFormula;
import org.r2prating.model.Rating;

/** Assessments of many states in 80 columns, one line each: how many of every rating, and the score. */
public final class StatesText implements StatesReport {

    private static final String COUNT = "%3s";
    private static final String OPEN = " %4s %4s %4s";
    private static final String SCORE = " %6s %8s";
    private static final int CODE = 4;
    private static final int FIXED = CODE + 15 + 16;

    private final Framework framework;
    private final Style style;
    private final PrintWriter out;
    private final Totals totals = new Totals();
    private final int nameWidth;

    public StatesText(Framework framework, Basis basis, Style style, PrintWriter out) {
        this.framework = framework;
        this.style = style;
        this.out = out;
        nameWidth = Math.max(
                12, Wrapped.WIDTH - FIXED - 3 * framework.scale().ratings().size());
        out.println(style.strong(framework.name()));
        out.println("Edition " + basis.edition().id() + ", "
                + Wording.day(basis.edition().since()) + " to "
                + Wording.day(basis.edition().until()) + ". Recommended; a person decides.");
        out.println();
        StringBuilder head = new StringBuilder(StringUtils.rightPad("Code", CODE)).append(name("State"));
        framework.scale().ratings().forEach(r -> head.append(String.format(COUNT, r.symbol())));
        head.append(String.format(OPEN, "~", "?", "n/a")).append(String.format(SCORE, "Score", "of"));
        out.println(style.faint(head.toString()));
    }

    private String name(String name) {
        return StringUtils.rightPad(" " + StringUtils.abbreviate(name, "…", nameWidth - 1), nameWidth);
    }

    @Override
    public void add(Assessment assessment, List<Recommendation> shown) {
        Totals own = new Totals();
        own.add(assessment, shown);
        totals.add(assessment, shown);
        Score score = assessment.score();
        String line = StringUtils.rightPad(assessment.country().iso3(), CODE)
                + name(assessment.country().name())
                + counts(own)
                + String.format(
                        SCORE,
                        score.exact().map(Object::toString).orElse("none"),
                        score.exact().isEmpty() ? "" : score.points() + "/" + score.possible());
        out.println(line.stripTrailing());
    }

    private String counts(Totals counted) {
        StringBuilder counts = new StringBuilder();
        for (Rating rating : framework.scale().ratings()) {
            int count = counted.of(rating);
            String cell = String.format(COUNT, count == 0 ? "." : count);
            counts.append(count == 0 ? cell : style.rating(framework.scale(), rating, cell));
        }
        return counts.append(String.format(OPEN, counted.ranges(), counted.insufficient(), counted.notApplicable()))
                .toString();
    }

    @Override
    public void end() {
        out.println();
        out.println(Wrapped.text(
                "",
                "",
                framework.scale().ratings().stream()
                                .map(r -> r.symbol() + " " + r.label())
                                .collect(Collectors.joining(", "))
                        + "; ~ range, ? insufficient evidence (never a bad rating), n/a not applicable."));
        String formula =
                framework.score() == ScoreFormula.AREA_MEAN ? "the mean of the areas' shares; beside it " : "100 x ";
        out.println(Wrapped.text(
                "",
                "",
                "Score: " + formula + "the points reached / the points to be had, of the indicators rated with a"
                        + " point only; compare no two scores without what stands after them."));
        out.println();
        out.println(Wrapped.text(
                "",
                "",
                totals.states() + (totals.states() == 1 ? " state: " : " states: ") + totals.rated() + " rated ("
                        + framework.scale().ratings().stream()
                                .map(r -> totals.of(r) + " " + r.label())
                                .collect(Collectors.joining(", "))
                        + "), " + totals.ranges() + (totals.ranges() == 1 ? " range, " : " ranges, ")
                        + totals.insufficient()
                        + " with insufficient evidence, " + totals.notApplicable() + " not applicable."));
        out.println(Wrapped.text(
                "",
                "",
                "Indicators rated with a point: "
                        + totals.divisors().entrySet().stream()
                                .map(d ->
                                        d.getKey() + " in " + d.getValue() + (d.getValue() == 1 ? " state" : " states"))
                                .collect(Collectors.joining(", "))
                        + "."));
        out.println("Next: recommend STATE   matrix --format html --out matrix.html");
    }
}
