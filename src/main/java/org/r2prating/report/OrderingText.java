package org.r2prating.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.r2prating.consistency.agreement.Interval;
import org.r2prating.consistency.agreement.Share;
import org.r2prating.consistency.backtest.AgainstOrdering;
import org.r2prating.consistency.backtest.AgainstOrdering.OnIndicator;
import org.r2prating.consistency.backtest.Ordering;
import org.r2prating.consistency.backtest.PairShares;
import org.r2prating.consistency.backtest.PooledPair;
import org.r2prating.explain.Wrapped;
import org.r2prating.model.Country;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;

/** A back-test against a published ordering of states, as text of 80 columns. */
public final class OrderingText {

    private static final String ROW = "%-33s %6s %6s %6s %6s %6s  %s";
    private static final int MANY = 20;

    private final Framework framework;
    private final Style style;
    private final StringBuilder out = new StringBuilder();

    private OrderingText(Framework framework, Style style) {
        this.framework = framework;
        this.style = style;
    }

    public static String of(AgainstOrdering against, Framework framework, Style style) {
        return new OrderingText(framework, style).render(against);
    }

    private String render(AgainstOrdering against) {
        line(style.strong("Ratings from hard facts against a published ordering"));
        paragraph(
                "",
                against.ordering().file() + ", edition " + against.edition().id() + ", best group first: "
                        + against.ordering().groups().stream()
                                .limit(MANY)
                                .map(OrderingText::group)
                                .collect(Collectors.joining(", "))
                        + more(against.ordering().groups().size()) + ".");
        paragraph(
                "",
                "Of two states from different groups the better one must not be rated below the other: "
                        + Figures.counted(against.pairs(), "pair") + " of "
                        + Figures.counted(against.states(), "state")
                        + ". Nothing was fitted: no rule is written towards this or any ordering.");
        open(against);
        line("");
        table(against);
        offenders(against.offenders());
        return out.toString();
    }

    private void open(AgainstOrdering against) {
        paragraph(
                "",
                "Only outcomes that hard facts decide count (no coded finding decides): "
                        + against.byIndicator().size() + " of "
                        + framework.indicators().size() + " indicators for at least one state.");
        if (!against.open().isEmpty()) {
            paragraph(
                    "",
                    "Hard facts decide nothing for "
                            + Figures.counted(against.open().size(), "state") + ": "
                            + against.open().stream()
                                    .limit(MANY)
                                    .map(Country::iso3)
                                    .collect(Collectors.joining(", "))
                            + more(against.open().size()) + ".");
        }
    }

    private void table(AgainstOrdering against) {
        line(style.faint(String.format(
                ROW, "Pairs, of those compared in %", "comp.", "strict", "tie", "fail", "n/c", "holds 95 %")));
        row("Mean points", against.pooled(), true);
        for (OnIndicator on : against.byIndicator()) {
            row(on.indicator().id(), on.pairs(), false);
        }
        PairShares pooled = against.pooled();
        line("");
        paragraph(
                "",
                "Mean points: over the indicators rated with a point for both states, at least "
                        + against.leastCommon() + " in common. n/c: cannot be compared; a state is not rated, or ranges"
                        + " overlap. Holds: strict or tie, in %, at 95 % by a bootstrap over states, since pairs that"
                        + " share a state are not independent; `-` with fewer than five states; `w` by Wilson, each"
                        + " state one trial, where states drawn anew show no spread.");
        if (pooled.strictOfDifferent().whole() > 0) {
            paragraph(
                    "",
                    "Where mean points differ, the order holds in " + Figures.percent(pooled.strictOfDifferent())
                            + " % of "
                            + Figures.counted(pooled.strict() + pooled.fails(), "pair")
                            + pooled.strictInterval()
                                    .map(i -> " (" + Figures.percent(i) + "; "
                                            + i.method().words() + ")")
                                    .orElse("")
                            + "; about half would if ratings meant nothing.");
        } else {
            paragraph("", "By mean points no two states differ that can be compared: this proves nothing yet.");
        }
    }

    private void row(String name, PairShares pairs, boolean strong) {
        int compared = pairs.compared();
        String text = String.format(
                ROW,
                name,
                compared,
                share(pairs.strict(), compared),
                share(pairs.ties(), compared),
                share(pairs.fails(), compared),
                pairs.notComparable(),
                interval(pairs.holdsInterval()));
        line(strong ? style.strong(text.stripTrailing()) : text);
    }

    private static String share(int part, int whole) {
        return Figures.percent(new Share(part, whole));
    }

    private static String interval(Optional<Interval> interval) {
        return interval.map(i -> String.format(
                        Locale.ROOT,
                        "%.0f-%.0f%s",
                        100 * i.low(),
                        100 * i.high(),
                        i.method() == Interval.Method.WILSON_STATES ? " w" : ""))
                .orElse("-");
    }

    private void offenders(List<PooledPair> offenders) {
        if (offenders.isEmpty()) {
            return;
        }
        line("");
        line(style.strong("Worst offenders") + " (mean points of the state that should be better, then the other)");
        for (PooledPair pair : offenders) {
            String means = pair.comparable()
                    ? String.format(
                            Locale.ROOT,
                            ": %.2f against %.2f on %d indicators",
                            (double) pair.betterPoints() / pair.common(),
                            (double) pair.worsePoints() / pair.common(),
                            pair.common())
                    : ": " + Figures.counted(pair.common(), "indicator") + " in common";
            paragraph(
                    "  ",
                    pair.better().iso3() + " (" + pair.betterGroup() + ") and "
                            + pair.worse().iso3() + " (" + pair.worseGroup() + ")" + means);
            if (!pair.failing().isEmpty()) {
                paragraph(
                        "    below on ",
                        pair.failing().stream().map(Indicator::id).collect(Collectors.joining(", ")));
            }
        }
    }

    private static String group(Ordering.Group group) {
        return group.name() + " (" + group.states().size() + ")";
    }

    private static String more(int size) {
        return size > MANY ? ", and " + (size - MANY) + " more" : "";
    }

    private void paragraph(String first, String words) {
        line(Wrapped.text(first, " ".repeat(first.length()), words));
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
