package org.r2prating.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.consistency.agreement.Coefficient;
import org.r2prating.consistency.agreement.ConfusionMatrix;
import org.r2prating.consistency.agreement.Interval;
import org.r2prating.consistency.agreement.Share;
import org.r2prating.consistency.backtest.AgainstPrinting;
import org.r2prating.consistency.backtest.AgainstPublished;
import org.r2prating.consistency.backtest.Agreement;
import org.r2prating.consistency.backtest.Comparison;
import org.r2prating.consistency.backtest.Comparison.Verdict;
import org.r2prating.consistency.backtest.ScoreComparison;
import org.r2prating.consistency.backtest.Slice;
import org.r2prating.explain.Wrapped;
import org.r2prating.model.Framework;
import org.r2prating.model.Rating;
import org.r2prating.model.SearchedNone;

/** A back-test against published ratings, as text of 80 columns. */
public final class BacktestText {

    private static final String FIGURE = "  %-18s %11s  %8s  %s";
    private static final String SLICE = "%-34s %9s %8s %7s %6s %7s";

    private final Framework framework;
    private final Style style;
    private final StringBuilder out = new StringBuilder();

    private BacktestText(Framework framework, Style style) {
        this.framework = framework;
        this.style = style;
    }

    public static String of(AgainstPublished against, SearchedNone policy, Framework framework, Style style) {
        return new BacktestText(framework, style).render(against, policy);
    }

    private String render(AgainstPublished against, SearchedNone policy) {
        line(style.strong("Recommended against published ratings"));
        paragraph(
                "",
                "Searches that found nothing: policy `" + policy + "`. Where rules or facts were written"
                        + " with a published document at hand, agreement with it is no test of them.");
        if (against.printings().isEmpty()) {
            line("");
            paragraph("", "Nothing to compare: no dossier asked for keeps published ratings, in a table or a summary.");
        }
        against.printings().forEach(this::printing);
        scores(against.scores());
        return out.toString();
    }

    private void printing(AgainstPrinting against) {
        Agreement agreement = against.agreement();
        line("");
        line(style.strong("As the " + against.printing().words() + " prints them") + ": " + agreement.published()
                + " ratings, " + Figures.counted(against.uncertainty().states(), "state") + ", "
                + Figures.counted(against.byEdition().size(), "edition"));
        figures(against);
        line("");
        matrix(agreement.points());
        line("");
        line(style.faint(String.format(SLICE, "", "exact", "", "adjac.", "diff.", "kappa")));
        slices("By edition", against.byEdition());
        slices("By area", against.byArea());
        parts("indicator", "By indicator", against.byIndicator());
        legend(against);
        rules(against.byRule());
        differences(against);
        line("");
        against.cautions().forEach(caution -> paragraph("! ", caution));
    }

    private void figures(AgainstPrinting against) {
        Agreement agreement = against.agreement();
        ConfusionMatrix points = agreement.points();
        figure("Exact agreement", points.exact(), against.uncertainty().exact());
        figure("Adjacent agreement", points.adjacent(), against.uncertainty().adjacent());
        against.baseline().ifPresent(b -> figure("Always " + b.rating().label(), b.right(), Optional.empty()));
        plain(
                "Mean difference",
                Figures.signed(points.meanDifference()),
                against.uncertainty().meanDifference());
        plain("Quadratic kappa", kappa(agreement.kappa()), against.uncertainty().kappa());
        methods(against);
        paragraph(
                "  ",
                "Counted apart, neither right nor wrong: " + Figures.counted(agreement.ranges(), "range")
                        + (agreement.ranges() == 0
                                ? ""
                                : " (published rating inside " + agreement.rangesAround() + ", outside "
                                        + agreement.rangesBeside() + ")")
                        + ", " + agreement.insufficient() + " insufficient, " + agreement.notApplicable()
                        + " not applicable.");
    }

    private void figure(String name, Share share, Optional<Interval> interval) {
        line(String.format(
                FIGURE,
                name,
                share.part() + " of " + share.whole(),
                Figures.percent(share) + " %",
                interval.map(Figures::percent).orElse("")));
    }

    private void plain(String name, String value, Optional<Interval> interval) {
        String shown = interval.map(i -> Figures.number(i.low()) + " to " + Figures.number(i.high()))
                .orElse("");
        line(
                value.length() > 8
                        ? String.format("  %-18s %s", name, value)
                        : String.format(FIGURE, name, "", value, shown));
    }

    private void methods(AgainstPrinting against) {
        Set<String> methods = new LinkedHashSet<>();
        List.of(
                        against.uncertainty().exact(),
                        against.uncertainty().adjacent(),
                        against.uncertainty().meanDifference(),
                        against.uncertainty().kappa())
                .forEach(i -> i.map(Interval::method).map(m -> m.words()).ifPresent(methods::add));
        if (!methods.isEmpty()) {
            paragraph(
                    "  ",
                    "Intervals at 95 %: " + String.join("; ", methods)
                            + ". Difference: recommended less published, in levels.");
        }
    }

    private void matrix(ConfusionMatrix points) {
        List<Rating> ratings = framework.scale().ratings();
        line(style.faint(String.format("  %-15s %s", "recommended", "published")));
        line(style.faint(String.format("  %-15s %s", "", cells(ratings, Rating::symbol))));
        for (Rating rating : ratings.stream().sorted(Comparator.reverseOrder()).toList()) {
            String name = StringUtils.rightPad(rating.symbol() + " " + rating.label(), 15);
            line("  " + style.rating(framework.scale(), rating, name) + " "
                    + cells(ratings, published -> {
                        int count = points.at(rating.level(), published.level());
                        return count == 0 ? "." : Integer.toString(count);
                    }));
        }
    }

    private static String cells(List<Rating> ratings, Function<Rating, String> cell) {
        return ratings.stream().map(r -> StringUtils.leftPad(cell.apply(r), 6)).collect(Collectors.joining());
    }

    private void slices(String title, List<Slice> slices) {
        line(style.strong(title));
        slices.forEach(this::slice);
    }

    /** Only the parts with something to see; of the others, how many they are. */
    private void parts(String one, String title, List<Slice> slices) {
        List<Slice> open = slices.stream().filter(s -> s.agreement().differs()).toList();
        slices(title, open);
        int full = slices.size() - open.size();
        if (full > 0) {
            line((open.isEmpty() ? "All " : "The other ") + Figures.counted(full, one)
                    + ": no recommendation differs from what was published.");
        }
    }

    private void slice(Slice slice) {
        ConfusionMatrix points = slice.agreement().points();
        line(String.format(
                SLICE,
                slice.id(),
                points.exact().part() + " of " + points.exact().whole(),
                Figures.percent(points.exact()) + " %",
                Figures.percent(points.adjacent()),
                Figures.signed(points.meanDifference()),
                slice.agreement().kappa() instanceof Coefficient.Undefined undefined
                        ? mark(undefined.why())
                        : kappa(slice.agreement().kappa())));
    }

    private static String mark(Coefficient.Why why) {
        return switch (why) {
            case NOTHING -> "-";
            case FULL_AGREEMENT -> "full";
            case ONE_SIDE_CONSTANT -> "const";
        };
    }

    private void legend(AgainstPrinting against) {
        List<Slice> shown = new ArrayList<>(against.byEdition());
        shown.addAll(against.byArea());
        against.byIndicator().stream().filter(s -> s.agreement().differs()).forEach(shown::add);
        String marks = shown.stream()
                .map(s -> s.agreement().kappa())
                .filter(Coefficient.Undefined.class::isInstance)
                .map(k -> ((Coefficient.Undefined) k).why())
                .distinct()
                .sorted()
                .map(why -> "`" + mark(why) + "` " + why.words())
                .collect(Collectors.joining("; "));
        if (!marks.isEmpty()) {
            paragraph("Kappa: ", marks + ".");
        }
    }

    private void rules(List<Slice> rules) {
        List<Slice> wrong = rules.stream()
                .filter(s -> s.agreement().differs())
                .sorted(Comparator.comparing((Slice s) -> BacktestText.wrong(s.agreement()))
                        .reversed())
                .toList();
        line(style.strong("By rule") + " (points equal to the published rating, where it is decisive)");
        for (Slice slice : wrong) {
            Share exact = slice.agreement().points().exact();
            int beside = slice.agreement().rangesBeside();
            paragraph(
                    "  " + exact.part() + " of " + exact.whole() + "  ",
                    slice.id() + (beside == 0 ? "" : " (and " + Figures.counted(beside, "range") + " beside it)"));
        }
        int equal = rules.size() - wrong.size();
        if (equal > 0) {
            line((wrong.isEmpty() ? "All " : "The other ") + Figures.counted(equal, "rule")
                    + ": no outcome decided differs from what was published.");
        }
    }

    private static long wrong(Agreement agreement) {
        Share exact = agreement.points().exact();
        return exact.whole() - exact.part() + agreement.rangesBeside();
    }

    private void differences(AgainstPrinting against) {
        List<Comparison> different = new ArrayList<>(against.with(Verdict.DIFFERENT));
        different.addAll(against.with(Verdict.RANGE_BESIDE_PUBLISHED));
        if (different.isEmpty()) {
            return;
        }
        line(style.strong("Every difference") + " (recommended, then published)");
        for (Comparison c : different) {
            String range =
                    c.recommendation().outcome().range().map(Object::toString).orElse("");
            paragraph(
                    "  ",
                    c.country().iso3() + " " + c.edition().id() + ", "
                            + c.recommendation().indicator().number() + " "
                            + c.recommendation().indicator().id() + ": " + range + ", published "
                            + c.published().label());
            c.rules().forEach(rule -> paragraph("    by ", rule));
        }
    }

    private void scores(List<ScoreComparison> scores) {
        if (!scores.isEmpty()) {
            line("");
            line(style.strong("Headline scores"));
        }
        for (ScoreComparison s : scores) {
            line("  " + s.country().iso3() + " " + s.edition().id() + ": recommended "
                    + s.recommended().headline().map(Object::toString).orElse("none") + ", published " + s.published()
                    + " (" + s.recommended().rated() + " indicators rated)");
        }
    }

    private static String kappa(Coefficient kappa) {
        return kappa instanceof Coefficient.Undefined undefined
                ? undefined.why().words()
                : Figures.number(kappa.value().orElse(0));
    }

    private void paragraph(String first, String words) {
        line(Wrapped.text(first, " ".repeat(first.length()), words));
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
