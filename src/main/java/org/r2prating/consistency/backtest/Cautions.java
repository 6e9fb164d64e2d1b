package org.r2prating.consistency.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.r2prating.consistency.agreement.Bootstrap;

/** What an agreement does not prove, in sentences made from its own figures. */
final class Cautions {

    private Cautions() {}

    static List<String> of(
            List<Comparison> comparisons, Agreement agreement, Uncertainty uncertainty, Optional<Baseline> baseline) {
        List<String> cautions = new ArrayList<>();
        baseline.ifPresent(always -> {
            cautions.add(against(always, agreement, uncertainty.states()));
            if (uncertainty.states() < Bootstrap.LEAST) {
                cautions.add(few(agreement, uncertainty.states()));
            }
        });
        long citing = comparisons.stream().filter(Comparison::citesPublished).count();
        long only = comparisons.stream().filter(Comparison::citesOnlyPublished).count();
        if (citing > 0) {
            cautions.add("In " + citing + " of " + comparisons.size()
                    + " cases a deciding fact cites the very document whose rating it is compared with, in " + only
                    + " nothing else: there rules and ratings are not independent, and agreement shows only that the"
                    + " rules read those facts as the document did.");
        }
        return cautions;
    }

    private static String against(Baseline always, Agreement agreement, int states) {
        long ahead = agreement.points().exact().part() - always.right().part();
        long others = always.right().whole() - always.right().part();
        String here = (states == 1 ? "One state proves little: " : "")
                + always.right().part() + " of the " + always.right().whole() + " published ratings are "
                + always.rating().label() + ", so always answering "
                + always.rating().label() + " scores "
                + percent(always.right().value().orElse(0)) + " here, and "
                + (others == 0
                        ? "nothing can show that rules do better."
                        : "only the other " + (others == 1 ? "one" : others) + " can show that rules do better.");
        return here
                + (ahead > 0
                        ? " The rules are ahead of that answer by " + ahead + "."
                        : ahead == 0
                                ? " The rules do no better than that answer."
                                : " The rules do worse than that answer, by " + -ahead + ".");
    }

    private static String few(Agreement agreement, int states) {
        return "The " + agreement.points().total() + " ratings of " + (states == 1 ? "one state" : states + " states")
                + " share facts, sources and raters; the intervals take each for a trial of its own, so they are too"
                + " narrow. From " + Bootstrap.LEAST + " states on, whole states are drawn anew instead.";
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
