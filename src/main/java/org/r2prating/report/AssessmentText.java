package org.r2prating.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Change;
import org.r2prating.engine.Flag;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Score;
import org.r2prating.explain.Wording;
import org.r2prating.explain.Wrapped;
import org.r2prating.model.Area;
import org.r2prating.model.Framework;
import org.r2prating.model.Framework.ScoreFormula;
import org.r2prating.model.RatingRange;
import org.r2prating.model.Scale;
import org.r2prating.model.SearchedNone;

/** An assessment as a table of 80 columns: ratings by area, the score, and where to look next. */
public final class AssessmentText {

    private static final int RATING_WIDTH = 19;
    private static final String ROW = "%2s %-" + RATING_WIDTH + "s %-9s %-9s %s";

    private final Framework framework;
    private final Style style;
    private final StringBuilder out = new StringBuilder();

    private AssessmentText(Framework framework, Style style) {
        this.framework = framework;
        this.style = style;
    }

    /**
     * The table.
     *
     * @param other the same state under {@link #other another policy}, to say what hangs on the policy in force
     * @param dossier whether there is a dossier for that state and edition
     */
    public static String of(
            Assessment assessment,
            List<Recommendation> shown,
            Assessment other,
            boolean dossier,
            Framework framework,
            Style style) {
        return new AssessmentText(framework, style).render(assessment, shown, other, dossier);
    }

    /** The policy to compare with: the framework's own or, where that is in force, one that concludes nothing. */
    public static SearchedNone other(SearchedNone policy, Framework framework) {
        if (policy != framework.searchedNone()) {
            return framework.searchedNone();
        }
        return policy == SearchedNone.NEUTRAL ? SearchedNone.WORST : SearchedNone.NEUTRAL;
    }

    private String render(Assessment assessment, List<Recommendation> shown, Assessment other, boolean dossier) {
        line(style.strong(StringUtils.capitalize(assessment.country().name())));
        line("Edition " + assessment.edition().id() + ", "
                + Wording.day(assessment.edition().since()) + " to "
                + Wording.day(assessment.edition().until()) + ". Recommended; a person decides.");
        if (!dossier) {
            paragraph(
                    "",
                    "There is no dossier of " + assessment.country().inSentence() + " for edition "
                            + assessment.edition().id() + ": what is known comes from tables and lasting facts.");
        }
        line("");
        line(style.faint(String.format(ROW, "No", "Rating", "Change", "Certainty", "Indicator")));
        for (Area area : framework.areas()) {
            List<Recommendation> rows = shown.stream()
                    .filter(r -> r.indicator().area().equals(area.id()))
                    .toList();
            if (!rows.isEmpty()) {
                line("");
                line(style.strong(area.name()));
                rows.forEach(r -> row(assessment, r));
            }
        }
        line("");
        legend(shown);
        changes(assessment, shown);
        score(assessment);
        policy(assessment, shown, other);
        next(assessment, shown);
        return out.toString();
    }

    private void row(Assessment assessment, Recommendation r) {
        String marks = r.flags().stream().map(AssessmentText::mark).collect(Collectors.joining());
        String row = String.format(
                ROW,
                r.indicator().number(),
                "\u0000",
                change(assessment.change(r)),
                r.certainty().map(c -> c.level().label()).orElse("-"),
                r.indicator().id() + (marks.isEmpty() ? "" : " " + marks));
        String outcome = outcome(r.outcome());
        String padded = StringUtils.rightPad(outcome, RATING_WIDTH);
        String shown = r.outcome()
                .range()
                .map(range -> style.rating(framework.scale(), range.lowest(), padded))
                .orElse(padded);
        line(row.replace(StringUtils.rightPad("\u0000", RATING_WIDTH), shown));
    }

    private String outcome(Outcome outcome) {
        return outcome.rating()
                .map(r -> r.symbol() + " " + r.label())
                .or(() -> outcome.range().map(this::ends))
                .orElseGet(
                        () -> "- " + StringUtils.capitalize(StringUtils.substringBefore(outcome.name(), " evidence")));
    }

    private static String change(Change change) {
        return change == Change.NOT_COMPARABLE ? "-" : change.label();
    }

    /** Short enough for its column: a range that reaches an end of the scale is said from its other end. */
    private String ends(RatingRange range) {
        Scale scale = framework.scale();
        String words = range.highest().equals(scale.highest())
                ? "at least " + range.lowest().label()
                : range.lowest().equals(scale.lowest())
                        ? "at most " + range.highest().label()
                        : range.lowest().label() + "–" + range.highest().label();
        return range.lowest().symbol() + range.highest().symbol() + " " + words;
    }

    private static String mark(Flag flag) {
        return switch (flag) {
            case CONFLICT -> "!";
            case FLOOR_BEATEN_BY_CAP -> "^";
            case ONE_SOURCE -> "1";
            case ABSENCE_ONLY -> "0";
            case ASSESSOR_ONLY -> "a";
        };
    }

    private void legend(List<Recommendation> shown) {
        Set<Flag> used = EnumSet.noneOf(Flag.class);
        shown.forEach(r -> used.addAll(r.flags()));
        if (!used.isEmpty()) {
            paragraph(
                    "Marks: ",
                    used.stream().map(f -> mark(f) + " " + f.words()).collect(Collectors.joining(", ")) + ".");
        }
    }

    private void changes(Assessment assessment, List<Recommendation> shown) {
        String changes = shown.stream()
                .flatMap(r -> assessment.change(r).cause().stream()
                        .map(cause -> r.indicator().number() + " "
                                + assessment.change(r).label() + " (" + cause + ")"))
                .collect(Collectors.joining(", "));
        if (!changes.isEmpty()) {
            String since = assessment.previous().map(p -> p.edition().id()).orElse("");
            paragraph("Changes since " + since + ": ", changes + ".");
        }
    }

    private void score(Assessment assessment) {
        Score score = assessment.score();
        if (score.exact().isEmpty() || score.headline().isEmpty()) {
            paragraph("Score ", "none: no indicator is rated.");
            counts(score);
            return;
        }
        line(style.strong("Score " + score.headline().get()) + "  " + formula(score));
        counts(score);
        assessment.previous().map(Assessment::score).ifPresent(before -> {
            String edition = assessment.previous().map(p -> p.edition().id()).orElse("");
            if (before.headline().isPresent()) {
                int difference = score.headline().get() - before.headline().get();
                line("Edition " + edition + ": " + before.headline().get() + "  " + formula(before) + ". Difference "
                        + (difference > 0 ? "+" : "") + difference + ".");
                counts(before);
            }
        });
    }

    private static String formula(Score score) {
        String exact = score.exact().map(Object::toString).orElse("-");
        return score.formula() == ScoreFormula.AREA_MEAN
                ? "(" + exact + ", the mean of the areas' shares)"
                : "(" + exact + " = 100 x " + score.points() + " / " + score.possible() + ")";
    }

    private void counts(Score score) {
        List<String> counts = new ArrayList<>();
        counts.add(score.rated() + " of " + framework.indicators().size() + " indicators rated");
        if (score.ranges() > 0) {
            counts.add(score.ranges() + " ranges (score from "
                    + score.lowest().map(Object::toString).orElse("-") + " to "
                    + score.highest().map(Object::toString).orElse("-") + ")");
        }
        if (score.insufficient() > 0) {
            counts.add(score.insufficient() + " with insufficient evidence");
        }
        if (score.notApplicable() > 0) {
            counts.add(score.notApplicable() + " not applicable");
        }
        paragraph("  ", String.join(", ", counts) + ".");
    }

    private void policy(Assessment assessment, List<Recommendation> shown, Assessment other) {
        List<String> others = shown.stream()
                .filter(r -> other.of(r.indicator().id())
                        .filter(n -> !n.outcome().equals(r.outcome()))
                        .isPresent())
                .map(r -> Integer.toString(r.indicator().number()))
                .toList();
        String named = "`" + other.policy() + "`"
                + (other.policy() == framework.searchedNone() ? ", the framework's own policy," : "");
        String effect = others.isEmpty()
                ? "No outcome would be another under " + Strings.CS.removeEnd(named, ",") + "."
                : "Under " + named + " these outcomes would be others: " + String.join(", ", others) + ".";
        line("");
        paragraph("", "Searches that found nothing: policy `" + assessment.policy() + "`. " + effect);
    }

    private void next(Assessment assessment, List<Recommendation> shown) {
        if (shown.isEmpty()) {
            return;
        }
        String state = assessment.country().iso3();
        String number = Integer.toString(
                shown.get(Math.min(6, shown.size() - 1)).indicator().number());
        line("");
        line("Next: explain " + state + " " + number + "   why, with every source");
        line("      facts todo " + state + "  what is still to be looked up");
    }

    private void paragraph(String first, String words) {
        line(Wrapped.text(first, " ".repeat(first.length()), words));
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
