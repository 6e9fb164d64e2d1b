package org.r2prating.report.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.consistency.agreement.Bootstrap;
import org.r2prating.consistency.agreement.Coefficient;
import org.r2prating.consistency.agreement.ConfusionMatrix;
import org.r2prating.consistency.agreement.Grade;
import org.r2prating.consistency.agreement.Interval;
import org.r2prating.consistency.agreement.Kappa;
import org.r2prating.consistency.agreement.Leniency;
import org.r2prating.consistency.agreement.Measure;
import org.r2prating.consistency.agreement.Pairwise;
import org.r2prating.consistency.agreement.Part;
import org.r2prating.consistency.agreement.RatingSet;
import org.r2prating.consistency.agreement.SetAgreement;
import org.r2prating.consistency.agreement.Share;
import org.r2prating.explain.Wrapped;
import org.r2prating.model.Rating;
import org.r2prating.report.Figures;
import org.r2prating.report.Style;

/** How sets of ratings agree, as text of 80 columns. */
public final class AgreementText {

    private static final String FIGURE = "  %-28s %12s  %-18s %s";
    private static final String PART = "%-38s %4s  %7s  %7s  %7s  %7s";

    private final SetAgreement agreement;
    private final Style style;
    private final StringBuilder out = new StringBuilder();

    private AgreementText(SetAgreement agreement, Style style) {
        this.agreement = agreement;
        this.style = style;
    }

    public static String of(SetAgreement agreement, Style style) {
        return new AgreementText(agreement, style).render();
    }

    private String render() {
        line(style.strong("How " + Figures.counted(agreement.sets().size(), "set") + " of ratings agree"));
        for (int i = 0; i < agreement.sets().size(); i++) {
            RatingSet set = agreement.sets().get(i);
            paragraph(
                    "  " + letter(i) + "  ",
                    set.name() + ": " + set.says() + ", "
                            + Figures.counted(set.ratings().size(), "rating")
                            + (set.open() == 0
                                    ? ""
                                    : "; " + set.open()
                                            + " left open (a range, or insufficient evidence) are left out"));
        }
        line("");
        if (agreement.things() == 0) {
            paragraph("", "Nothing to compare: there is nothing that two of them rate.");
            return out.toString();
        }
        line(Figures.counted(agreement.things(), "thing") + " rated by at least two, of "
                + Figures.counted(agreement.states(), "state") + ".");
        agreement.pairs().forEach(this::pair);
        coefficients();
        leniency();
        notes();
        parts();
        return out.toString();
    }

    private void pair(Pairwise pair) {
        ConfusionMatrix matrix = pair.matrix();
        String a = letter(agreement.sets().indexOf(pair.first()));
        String b = letter(agreement.sets().indexOf(pair.second()));
        line("");
        line(style.strong(a + " and " + b) + ", " + Figures.counted(matrix.total(), "thing") + " rated by both");
        share("Exact agreement", matrix.exact(), pair.exact());
        share("At most one level apart", matrix.adjacent(), pair.adjacent());
        plain("Bias, " + a + " less " + b + ", levels", Figures.signed(matrix.meanDifference()), pair.bias());
        plain("Mean distance, levels", number(matrix.meanDistance()), pair.distance());
        measure(pair.kappa());
        if (agreement.sets().size() == 2 && matrix.total() > 0) {
            matrix(matrix, a, b);
        }
    }

    private void matrix(ConfusionMatrix matrix, String a, String b) {
        List<Rating> ratings = agreement.scale().ratings();
        line("");
        StringBuilder head = new StringBuilder(String.format("  %-18s", a + " down, " + b + " across"));
        ratings.forEach(r -> head.append(StringUtils.leftPad(r.symbol(), 6)));
        line(style.faint(head + StringUtils.leftPad("all", 7)));
        for (Rating rating : ratings.stream().sorted(Comparator.reverseOrder()).toList()) {
            StringBuilder row = new StringBuilder();
            ratings.forEach(
                    other -> row.append(StringUtils.leftPad(cell(matrix.at(rating.level(), other.level())), 6)));
            String name = StringUtils.rightPad(rating.symbol() + " " + rating.label(), 18);
            line("  " + style.rating(agreement.scale(), rating, name) + row
                    + StringUtils.leftPad(cell(matrix.first(rating.level())), 7));
        }
        StringBuilder all = new StringBuilder(String.format("  %-18s", "all"));
        ratings.forEach(r -> all.append(StringUtils.leftPad(cell(matrix.second(r.level())), 6)));
        line(all + StringUtils.leftPad(cell(matrix.total()), 7));
    }

    private static String cell(int count) {
        return count == 0 ? "." : Integer.toString(count);
    }

    private void coefficients() {
        line("");
        line(style.strong(agreement.sets().size() == 2 ? "Beyond chance" : "Beyond chance, all sets together"));
        agreement.measures().forEach(this::measure);
        paragraph(
                "  ",
                "Over the " + agreement.scale().ratings().size() + " declared levels. In brackets, at 95 %: "
                        + agreement.method().words() + ", " + Bootstrap.DRAWS
                        + " draws, always the same. The word goes by the lower end (Landis and Koch).");
    }

    private void measure(Measure measure) {
        String word = measure.grade().map(Grade::words).orElse("");
        if (measure.value() instanceof Coefficient.Undefined undefined) {
            line(String.format("  %-28s %s", measure.says(), undefined.why().words()));
        } else {
            line(String.format(
                    FIGURE, measure.says(), number(measure.value().value()), interval(measure.interval()), word));
        }
    }

    private void share(String name, Share share, Optional<Interval> interval) {
        line(String.format(
                FIGURE,
                name,
                Figures.percent(share) + " %",
                interval.map(i -> "(" + Figures.percent(i) + ")").orElse(""),
                share.part() + " of " + share.whole()));
    }

    private void plain(String name, String value, Optional<Interval> interval) {
        line(String.format(FIGURE, name, value, interval(interval), ""));
    }

    private static String interval(Optional<Interval> interval) {
        return interval.map(i -> "(" + Figures.number(i.low()) + " to " + Figures.number(i.high()) + ")")
                .orElse("");
    }

    private static String number(OptionalDouble value) {
        return value.isEmpty() ? "-" : Figures.number(value.getAsDouble());
    }

    private void leniency() {
        line("");
        line(style.strong("Leniency") + " (a set less the mean of all, in levels; above zero: kinder)");
        for (Leniency leniency : agreement.leniency()) {
            line(String.format(
                    "  %-28s %12s%s",
                    letter(agreement.sets().indexOf(leniency.set())),
                    Figures.signed(leniency.mean()),
                    agreement.sets().size() < 3
                            ? ""
                            : "  alpha without it: "
                                    + leniency.alphaWithout().value().stream()
                                            .mapToObj(Figures::number)
                                            .findFirst()
                                            .orElse("undefined")));
        }
    }

    private void notes() {
        String pairs = agreement.pairs().stream()
                .filter(Pairwise::isParadox)
                .map(p -> letter(agreement.sets().indexOf(p.first())) + " and "
                        + letter(agreement.sets().indexOf(p.second())) + " in "
                        + String.format(Locale.ROOT, "%.1f", 100 * Kappa.byChance(p.matrix())) + " %")
                .collect(Collectors.joining(", "));
        if (!pairs.isEmpty()) {
            line("");
            paragraph(
                    "! ",
                    "Nearly all ratings are of one level: by their own habits alone the two sides would be equal in most"
                            + " cases (" + pairs
                            + "). There kappa and alpha are low however well they agree, since each"
                            + " difference falls on the few ratings that stand out (the kappa paradox, Feinstein and"
                            + " Cicchetti 1990). Read exact agreement, AC1 and how often each rating was given beside"
                            + " them; no figure can show that rare ratings are told apart.");
        }
    }

    private void parts() {
        if (agreement.parts().isEmpty()) {
            return;
        }
        line("");
        line(style.faint(String.format(PART, "", "n", "exact", "adjac.", "alpha", "AC2")));
        for (Part part : agreement.parts()) {
            line(String.format(
                    PART,
                    part.id(),
                    part.things(),
                    percent(part.exact()),
                    percent(part.adjacent()),
                    coefficient(part.alpha()),
                    coefficient(part.ac2())));
        }
        paragraph("", "AC2 with quadratic weights; `full`: undefined, full agreement.");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String coefficient(Coefficient coefficient) {
        return coefficient instanceof Coefficient.Undefined undefined
                ? (undefined.why() == Coefficient.Why.FULL_AGREEMENT ? "full" : "-")
                : number(coefficient.value());
    }

    private static String letter(int place) {
        return place < 26 ? Character.toString('A' + place) : Integer.toString(place + 1);
    }

    private void paragraph(String first, String words) {
        line(Wrapped.text(first, " ".repeat(first.length()), words));
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
