package org.r2prating.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Score;
import org.r2prating.explain.Wording;
import org.r2prating.explain.Wrapped;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.Fact;
import org.r2prating.model.Framework;

/** Two states in two columns, 80 wide together: outcome, certainty, and the facts that decide; differences first. */
public final class ComparisonText {

    private static final int COLUMN = 38;
    private static final int FACTS = 4;
    private static final int MISSING = 2;
    private static final String GAP = "  ";

    private final Comparison comparison;
    private final Framework framework;
    private final Wording wording;
    private final Style style;
    private final StringBuilder out = new StringBuilder();

    private ComparisonText(Comparison comparison, Framework framework, Style style) {
        this.comparison = comparison;
        this.framework = framework;
        this.style = style;
        wording = new Wording(framework);
    }

    public static String of(Comparison comparison, Framework framework, Style style) {
        return new ComparisonText(comparison, framework, style).render();
    }

    private String render() {
        columns(name(comparison.left()), name(comparison.right()), "");
        line("Edition " + comparison.basis().edition().id() + ", evidence up to "
                + Wording.day(comparison.basis().edition().until()) + ". Recommended; a person decides.");
        section("Different outcomes", p -> p.differs());
        section("The same outcome", p -> !p.differs() && !p.open());
        String open = comparison.pairs().stream()
                .filter(Comparison.Pair::open)
                .map(p -> Integer.toString(p.indicator().number()))
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            line("");
            line(Wrapped.text("", "", "Insufficient evidence on both states: " + open + "."));
        }
        line("");
        columns(List.of(score(comparison.left())), List.of(score(comparison.right())), "");
        line(Wrapped.text(
                "",
                "",
                comparison.left().score().possible()
                                == comparison.right().score().possible()
                        ? "Both scores have the same divisor, though not always of the same indicators."
                        : "The scores have different divisors: they cannot be compared."));
        line("Next: explain " + comparison.left().country().iso3() + " INDICATOR   explain "
                + comparison.right().country().iso3() + " INDICATOR");
        return out.toString();
    }

    private void section(String title, Predicate<Comparison.Pair> shown) {
        List<Comparison.Pair> pairs = comparison.pairs().stream().filter(shown).toList();
        line("");
        line(style.strong(
                title + ": " + pairs.size() + " of " + comparison.pairs().size()));
        for (Comparison.Pair pair : pairs) {
            line("");
            line(style.strong(String.format(
                    "%2d %s", pair.indicator().number(), pair.indicator().id())));
            outcomes(pair);
            columns(facts(pair.left()), facts(pair.right()), "  ");
        }
    }

    private static List<String> name(Assessment assessment) {
        return List.of(StringUtils.capitalize(assessment.country().name()) + " ("
                + assessment.country().iso3() + ")");
    }

    /** The outcomes, which are short enough for one line each, in the colour of their lower end. */
    private void outcomes(Comparison.Pair pair) {
        line(outcome(pair.left(), COLUMN) + GAP + outcome(pair.right(), 0));
        columns(certainty(pair.left()), certainty(pair.right()), "");
    }

    private String outcome(Recommendation recommendation, int width) {
        String words = recommendation
                .outcome()
                .rating()
                .map(r -> r.symbol() + " " + r.label())
                .orElseGet(() -> recommendation
                        .outcome()
                        .range()
                        .map(r -> r.lowest().symbol() + r.highest().symbol() + " " + r)
                        .orElse("- "
                                + StringUtils.capitalize(
                                        recommendation.outcome().name())));
        String padded = StringUtils.rightPad(StringUtils.truncate(words, COLUMN), width);
        return recommendation
                .outcome()
                .range()
                .map(r -> style.rating(framework.scale(), r.lowest(), padded))
                .orElse(padded);
    }

    private static List<String> certainty(Recommendation recommendation) {
        return recommendation.certainty().stream()
                .map(c -> "certainty " + StringUtils.uncapitalize(c.level().label()))
                .toList();
    }

    private List<String> facts(Recommendation recommendation) {
        List<String> lines = new ArrayList<>();
        List<Fact> deciding = Comparison.deciding(recommendation);
        deciding.stream().limit(FACTS).map(this::fact).forEach(lines::add);
        if (deciding.size() > FACTS) {
            int more = deciding.size() - FACTS;
            lines.add("- and " + more + (more == 1 ? " more fact" : " more facts"));
        }
        if (recommendation.isOpen() && !recommendation.missing().isEmpty()) {
            String known = recommendation.missing().stream()
                    .limit(MISSING)
                    .map(wording::subject)
                    .collect(Collectors.joining("; "));
            int more = recommendation.missing().size() - MISSING;
            lines.add("not known: " + known + (more > 0 ? "; and " + more + " more" : ""));
        }
        return lines;
    }

    private String fact(Fact fact) {
        String status = Wording.status(fact);
        String sources =
                fact.evidence().stream().map(Evidence::source).distinct().collect(Collectors.joining(", "));
        return "- " + wording.fact(fact) + (status.isEmpty() ? "" : " (" + status + ")") + " [" + sources + "]";
    }

    private static String score(Assessment assessment) {
        Score score = assessment.score();
        return score.exact().isEmpty()
                ? "Score none: no indicator is rated"
                : "Score " + score.exact().get() + " = " + score.points() + "/" + score.possible() + ", "
                        + score.rated() + " rated";
    }

    /** Paragraphs of both sides, broken to the width of a column; further lines of a paragraph are indented. */
    private void columns(List<String> left, List<String> right, String indent) {
        List<String> one = broken(left, indent);
        List<String> other = broken(right, indent);
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            line(StringUtils.rightPad(i < one.size() ? one.get(i) : "", COLUMN)
                    + GAP
                    + (i < other.size() ? other.get(i) : ""));
        }
    }

    private static List<String> broken(List<String> paragraphs, String indent) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            int first = lines.size();
            for (String line : Wrapped.lines(paragraph, COLUMN - indent.length())) {
                lines.add(lines.size() == first ? line : indent + line);
            }
        }
        return lines;
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
