package org.r2prating.report.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.r2prating.consistency.agreement.Share;
import org.r2prating.consistency.review.Departure;
import org.r2prating.consistency.review.OverrideStatistics;
import org.r2prating.consistency.review.Overrides;
import org.r2prating.consistency.review.ReviewItem;
import org.r2prating.consistency.review.ReviewItem.Status;
import org.r2prating.engine.Assessment;

/** Reviews as text. A coding is not shown as long as a second coder is to be blind to it. */
public final class ReviewText {

    private ReviewText() {}

    /** How the review of a state stands, indicator by indicator. */
    public static String state(Assessment assessment, List<ReviewItem> items) {
        StringBuilder out = new StringBuilder(head(assessment));
        Map<Status, Long> counts =
                items.stream().collect(Collectors.groupingBy(ReviewItem::status, TreeMap::new, Collectors.counting()));
        items.forEach(item -> out.append(String.format(
                Locale.ROOT,
                "%3d  %-42s %-24s%s%n",
                item.recommendation().indicator().number(),
                item.recommendation().indicator().id(),
                item.status().words(),
                told(item))));
        out.append('\n');
        out.append(counts.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey().words())
                .collect(Collectors.joining(", ")));
        return lines(out.append(".\n"));
    }

    private static String told(ReviewItem item) {
        if (item.decided().isPresent()) {
            var decided = item.decided().get();
            return decided.rating()
                    + (decided.accepts()
                            ? ""
                            : " (proposed " + decided.proposal().outcome() + ", "
                                    + decided.grounds()
                                            .map(g -> g.reason().id())
                                            .orElse("") + ")")
                    + ", by " + decided.by() + ", " + decided.on();
        }
        return item.isUnveiled()
                ? item.codings().stream().map(c -> c.by() + " " + c.rating()).collect(Collectors.joining(", "))
                : item.codings().stream().map(c -> "by " + c.by()).collect(Collectors.joining());
    }

    /** In what the two coders differ, and what was decided of it. */
    public static String discrepancies(Assessment assessment, List<ReviewItem> items) {
        StringBuilder out = new StringBuilder(head(assessment));
        int differ = 0;
        for (ReviewItem item : items) {
            List<String> differences = item.differences();
            if (!differences.isEmpty()) {
                differ++;
                out.append(String.format(
                        Locale.ROOT,
                        "%3d  %s%n",
                        item.recommendation().indicator().number(),
                        item.recommendation().indicator().id()));
                differences.forEach(d -> out.append("     ").append(d).append('\n'));
                out.append("     ")
                        .append(item.decided()
                                .map(d -> "final: " + d.rating() + ", by " + d.by())
                                .orElse("not decided"))
                        .append('\n');
            }
        }
        long two = items.stream().filter(i -> i.codings().size() == 2).count();
        return lines(out.append(differ == 0 ? "" : "\n")
                .append("The coders differ on ")
                .append(differ)
                .append(" of ")
                .append(two)
                .append(" indicators that two have coded.\n"));
    }

    private static String head(Assessment assessment) {
        return assessment.country().name() + ", edition " + assessment.edition().id() + ": review\n\n";
    }

    /** How decisions relate to what the rules propose. */
    public static String statistics(OverrideStatistics s) {
        StringBuilder out = new StringBuilder();
        out.append("Final ratings: ").append(s.finals()).append('\n');
        if (s.finals() == 0) {
            return out.append("Nothing is decided yet, so nothing can be counted.\n")
                    .toString();
        }
        out.append("Accepted as proposed: ").append(share(s.accepted())).append('\n');
        out.append("Settled within what the rules left open: ")
                .append(share(new Share(s.count(Departure.SETTLED), s.finals())))
                .append('\n');
        out.append("Overridden: ").append(share(s.overrides().share()));
        out.append(": ").append(directions(s.overrides())).append('\n');
        out.append("Median distance between final and proposed: ")
                .append(steps(s.medianSteps()))
                .append('\n');
        out.append("With reason and citation, of those that differ: ")
                .append(share(s.grounded()))
                .append('\n');
        out.append("As the rules propose: blind codings ").append(share(s.blind()));
        out.append("; decisions on the same with the proposal shown ").append(share(s.shown()));
        out.append("; gap ").append(gap(s)).append('\n');
        table(out, "Overridden by indicator", overridden(s.byIndicator(), true));
        table(out, "Overridden by rule", overridden(s.byRule(), true));
        table(out, "Overridden by who decides", overridden(s.byDecider(), false));
        SortedMap<String, String> coders = new TreeMap<>();
        s.byCoder().forEach((coder, of) -> coders.put(coder, share(of)));
        table(out, "Blind codings other than proposed, by coder", coders);
        out.append("\nRules overridden in more than 20 % of at least ").append(OverrideStatistics.ENOUGH);
        out.append(" cases: ").append(s.oftenOverridden().isEmpty() ? "none\n" : "\n");
        lines(out, overridden(s.oftenOverridden(), false));
        return out.toString();
    }

    private static void table(StringBuilder out, String heading, SortedMap<String, String> told) {
        out.append('\n').append(heading).append(told.isEmpty() ? ": none\n" : ":\n");
        lines(out, told);
    }

    private static void lines(StringBuilder out, SortedMap<String, String> told) {
        told.forEach((name, words) ->
                out.append("  ").append(name).append(": ").append(words).append('\n'));
    }

    private static SortedMap<String, String> overridden(SortedMap<String, Overrides> by, boolean onlySome) {
        SortedMap<String, String> told = new TreeMap<>();
        by.forEach((name, of) -> {
            if (!onlySome || of.share().part() > 0) {
                told.put(name, share(of.share()) + (of.share().part() > 0 ? ": " + directions(of) : ""));
            }
        });
        return told;
    }

    private static String directions(Overrides of) {
        return of.up() + " up, " + of.down() + " down, " + of.other() + " to or from no rating";
    }

    private static String share(Share share) {
        return share.part() + " of " + share.whole()
                + (share.whole() == 0
                        ? ""
                        : String.format(Locale.ROOT, " (%.0f %%)", 100.0 * share.part() / share.whole()));
    }

    private static String gap(OverrideStatistics s) {
        return s.blind().whole() == 0
                ? "undefined, as nothing decided was coded blind"
                : String.format(
                        Locale.ROOT,
                        "%+.0f points",
                        100.0 * s.shown().part() / s.shown().whole()
                                - 100.0 * s.blind().part() / s.blind().whole());
    }

    private static String steps(OptionalDouble median) {
        return median.isEmpty()
                ? "undefined, as no rating was proposed"
                : String.format(Locale.ROOT, "%.1f steps", median.getAsDouble());
    }

    /** Without what the system's own line ends and the widths of columns leave at the end of lines. */
    private static String lines(StringBuilder out) {
        return out.toString().lines().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }
}
