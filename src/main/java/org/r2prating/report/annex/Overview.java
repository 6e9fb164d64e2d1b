package org.r2prating.report.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Flag;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Reason;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Score;
import org.r2prating.model.Area;
import org.r2prating.model.Framework;
import org.r2prating.model.Framework.ScoreFormula;
import org.r2prating.model.Rating;
import org.r2prating.rules.Verb;

/**
 * The overview: how the ratings are spread, what stands above the weakest and why, what is limited by a finding, what
 * changed, what rests on little. Every number is counted from the ratings; nothing is said that they do not carry.
 */
final class Overview {

    /** So many indicators are told one by one; of more, only their numbers. */
    private static final int FEW = 6;

    private final Assessment assessment;
    private final Framework framework;
    private final FactSentences facts;
    private final List<Recommendation> all;

    Overview(Assessment assessment, Framework framework, FactSentences facts) {
        this.assessment = assessment;
        this.framework = framework;
        this.facts = facts;
        this.all = assessment.recommendations();
    }

    List<List<Statement>> paragraphs() {
        return List.of(spread(), above(), weakest(), limited(), new SinceLastEdition(assessment, facts).said(), rests())
                .stream()
                .filter(p -> !p.isEmpty())
                .toList();
    }

    private List<Statement> spread() {
        List<Statement> said = new ArrayList<>();
        List<Recommendation> rated = Outcomes.of(all, Outcome.Rated.class);
        if (rated.isEmpty()) {
            said.add(computed("None of the " + all.size() + " indicators can be rated for " + facts.country()
                    + " on the evidence in view."));
        } else {
            said.add(computed((rated.size() == all.size()
                            ? "All " + all.size() + " indicators are"
                            : "Of the " + all.size() + " indicators, " + Counts.does(rated.size(), ""))
                    + " rated for " + facts.country() + ": " + Counts.list(spreadOf(rated)) + "."));
        }
        open(said, Outcome.Ranged.class, "the evidence leaves more than one rating open");
        open(said, Outcome.Insufficient.class, "the evidence is insufficient for any rating");
        open(said, Outcome.NotApplicable.class, "the facts show that nothing is to be rated");
        Score score = assessment.score();
        score.headline()
                .ifPresent(headline -> said.add(computed("The score is " + headline + " out of 100"
                        + (score.formula() == ScoreFormula.POINTS_SHARE
                                ? ": " + score.points() + " of " + score.possible() + " points."
                                : "."))));
        return said;
    }

    private List<String> spreadOf(List<Recommendation> rated) {
        List<String> spread = new ArrayList<>();
        List<Rating> ratings = framework.scale().ratings();
        for (int level = ratings.size() - 1; level >= 0; level--) {
            int count = Outcomes.rated(rated, ratings.get(level)).size();
            if (count > 0) {
                spread.add(Counts.words(count) + " " + ratings.get(level));
            }
        }
        return spread;
    }

    private void open(List<Statement> said, Class<? extends Outcome> kind, String what) {
        List<Recommendation> open = Outcomes.of(all, kind);
        if (!open.isEmpty()) {
            said.add(computed("For " + Counts.words(open.size()) + ", " + what + " ("
                    + Counts.indicators(Outcomes.numbers(open)) + ")."));
        }
    }

    /** What stands above the weakest rating, and why; of many, the strongest. */
    private List<Statement> above() {
        Rating weakest = framework.scale().lowest();
        List<Recommendation> above = Outcomes.of(all, Outcome.Rated.class).stream()
                .filter(r -> !Outcomes.rated(List.of(r), weakest).equals(List.of(r)))
                .sorted((one, other) -> Outcomes.STRONGEST_FIRST.compare(one.standing(), other.standing()))
                .toList();
        List<Statement> said = new ArrayList<>();
        if (above.isEmpty()) {
            if (!Outcomes.of(all, Outcome.Rated.class).isEmpty()) {
                said.add(computed("No indicator is rated above " + weakest + "."));
            }
            return said;
        }
        said.add(computed("Above " + weakest + (above.size() == 1 ? " stands " : " stand ")
                + Counts.of(above.size(), "indicator") + " (" + Counts.indicators(Outcomes.numbers(above)) + ")."));
        List<Recommendation> strongest = above.stream()
                .filter(r -> r.standing().equals(above.get(0).standing()))
                .toList();
        if (above.size() <= FEW) {
            above.forEach(r -> tell(said, r));
        } else if (strongest.size() <= FEW) {
            said.add(computed(
                    "The strongest rating, " + Outcomes.label(above.get(0).standing()) + ", is that of "
                            + Counts.indicators(Outcomes.numbers(strongest)) + "."));
            strongest.forEach(r -> tell(said, r));
        }
        return said;
    }

    /** What has the weakest rating: area by area or, where it is little, one by one. */
    private List<Statement> weakest() {
        Rating weakest = framework.scale().lowest();
        List<Recommendation> below = Outcomes.rated(all, weakest);
        int rated = Outcomes.of(all, Outcome.Rated.class).size();
        List<Statement> said = new ArrayList<>();
        if (below.isEmpty()) {
            if (rated > 0) {
                said.add(computed("No indicator is rated " + weakest + "."));
            }
            return said;
        }
        said.add(computed(weakest + " is the rating of " + Counts.of(below.size(), "indicator") + " ("
                + Counts.indicators(Outcomes.numbers(below)) + ")."));
        if (below.size() <= FEW) {
            below.forEach(r -> tell(said, r));
        } else {
            said.add(computed("By area: "
                    + framework.areas().stream().map(a -> share(a, below)).collect(Collectors.joining("; "))
                    + "."));
        }
        return said;
    }

    private static String share(Area area, List<Recommendation> some) {
        int within = (int) some.stream()
                .filter(r -> area.indicators().contains(r.indicator()))
                .count();
        int size = area.indicators().size();
        return (within == size && size > 1 ? "all " : Counts.words(within) + " of ") + Counts.words(size) + " in "
                + area.name();
    }

    /** Where findings, mostly on practice, keep a rating below what others would give. */
    private List<Statement> limited() {
        List<Recommendation> limited = all.stream().filter(Overview::isLimited).toList();
        if (limited.isEmpty()) {
            return List.of();
        }
        String each = limited.stream()
                .map(r -> r.indicator().number() + " (" + proposed(r) + ", limited to " + Outcomes.label(r.outcome())
                        + ")")
                .collect(Collectors.joining(", "));
        return List.of(computed("For " + Counts.of(limited.size(), "indicator")
                + " some findings would give more, and others limit the rating: " + each + "."));
    }

    private static boolean isLimited(Recommendation r) {
        return !r.overridden()
                && r.outcome().rating().isPresent()
                && proposals(r).stream()
                        .anyMatch(p -> p.compareTo(r.outcome().rating().get()) > 0)
                && r.decisive().stream().anyMatch(d -> d.card().verb() == Verb.AT_MOST);
    }

    private static List<Rating> proposals(Recommendation r) {
        return r.derivation().reasons().stream()
                .map(Reason::card)
                .filter(c -> c.verb() == Verb.PROPOSE)
                .map(c -> Objects.requireNonNull(c.rating()))
                .distinct()
                .sorted()
                .toList();
    }

    private static String proposed(Recommendation r) {
        return proposals(r).stream().map(Rating::label).collect(Collectors.joining(" or "));
    }

    /** On how little some assessments rest. */
    private List<Statement> rests() {
        List<String> said = new ArrayList<>();
        for (Flag flag : List.of(Flag.ABSENCE_ONLY, Flag.ONE_SOURCE, Flag.ASSESSOR_ONLY, Flag.CONFLICT)) {
            List<Recommendation> flagged =
                    all.stream().filter(r -> r.flags().contains(flag)).toList();
            if (!flagged.isEmpty()) {
                said.add(Counts.words(flagged.size()) + (flagged.size() == 1 ? " rests on " : " rest on ")
                        + ground(flag) + " (" + Counts.indicators(Outcomes.numbers(flagged)) + ")");
            }
        }
        return said.isEmpty()
                ? List.of()
                : List.of(computed("Of the " + all.size() + " assessments, " + String.join("; ", said) + "."));
    }

    private static String ground(Flag flag) {
        return switch (flag) {
            case ABSENCE_ONLY ->
                "absence only, on closed lists that do not name the state or searches that found nothing";
            case ONE_SOURCE -> "one source";
            case ASSESSOR_ONLY -> "the assessor's own statements alone";
            case CONFLICT, FLOOR_BEATEN_BY_CAP -> "facts that disagree";
        };
    }

    private void tell(List<Statement> said, Recommendation r) {
        said.add(computed("Indicator " + r.indicator().number() + ", “"
                + r.indicator().name() + "”, is rated " + Outcomes.label(r.standing()) + "."));
        said.addAll(r.overridden() ? List.of(computed("It was decided on review; its row says why.")) : facts.why(r));
    }

    private static Statement computed(String text) {
        return new Statement(text, List.of());
    }
}
