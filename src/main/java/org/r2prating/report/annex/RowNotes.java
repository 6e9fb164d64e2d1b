package org.r2prating.report.annex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Reason;
import org.r2prating.engine.Recommendation;
import org.r2prating.facts.Fact;
import org.r2prating.facts.Tally;
import org.r2prating.model.Rating;
import org.r2prating.model.RatingRange;
import org.r2prating.rules.Verb;

/** The notes on an indicator: findings and facts, what they do to the rating, what is missing, what changed. */
final class RowNotes {

    private final Assessment assessment;
    private final FactSentences facts;
    private final Decided decided;

    RowNotes(Assessment assessment, FactSentences facts, Decided decided) {
        this.assessment = assessment;
        this.facts = facts;
        this.decided = decided;
    }

    List<Statement> of(Recommendation recommendation) {
        List<Statement> notes = new ArrayList<>();
        List<Reason> told = told(recommendation);
        Set<Tally> listed = new HashSet<>();
        boolean apart = !recommendation.overridden()
                && told.stream().anyMatch(r -> !recommendation
                        .outcome()
                        .rating()
                        .equals(Optional.ofNullable(r.card().rating())));
        for (Reason reason : told) {
            notes.addAll(facts.of(reason, listed));
            if (apart) {
                notes.add(computed(effect(reason)));
            }
        }
        recommendation.derivation().disputes().forEach(dispute -> {
            notes.add(computed("The sources disagree on this: " + facts.named(dispute.subject()) + "."));
            dispute.sides().forEach(s -> notes.add(facts.side(s.fact(), Outcomes.label(s.outcome()))));
        });
        if (recommendation.outcome() instanceof Outcome.Insufficient) {
            known(recommendation).forEach(f -> notes.add(facts.known(f)));
        }
        recommendation.derivation().setAside().forEach(f -> notes.add(facts.setAside(f)));
        if (!recommendation.overridden()) {
            notes.add(computed(outcome(recommendation)));
            missing(recommendation).ifPresent(m -> notes.add(computed(m)));
        }
        notes.addAll(decided.standing(recommendation));
        notes.add(computed(change(recommendation)));
        notes.addAll(moved(recommendation));
        return notes;
    }

    /**
     * The rules that are told: those that decide, proposals before caps and floors, then others that rest on more facts
     * than these. A floor below what is proposed anyway adds nothing.
     */
    static List<Reason> told(Recommendation recommendation) {
        List<Reason> decisive = recommendation.decisive();
        List<Reason> ordered = recommendation.derivation().reasons().stream()
                .sorted(Comparator.comparing((Reason r) -> !tellsMuch(r, recommendation)))
                .toList();
        List<Reason> told = new ArrayList<>();
        Set<Fact> behind = new HashSet<>();
        for (Reason reason : ordered) {
            boolean more = !behind.containsAll(reason.facts()) && !isBeaten(reason, recommendation);
            if (decisive.contains(reason) || more) {
                told.add(reason);
                behind.addAll(reason.facts());
            }
        }
        told.sort(Comparator.comparing((Reason r) -> !tellsMuch(r, recommendation)));
        return told;
    }

    /** Whether it decides, or proposes what a rule that decides then limits. */
    static boolean tellsMuch(Reason reason, Recommendation recommendation) {
        return recommendation.decisive().contains(reason) || reason.card().verb() == Verb.PROPOSE;
    }

    private static boolean isBeaten(Reason reason, Recommendation recommendation) {
        Rating floor = reason.card().verb() == Verb.AT_LEAST ? reason.card().rating() : null;
        return floor != null
                && recommendation
                        .outcome()
                        .range()
                        .filter(r -> floor.compareTo(r.lowest()) < 0)
                        .isPresent();
    }

    private static String effect(Reason reason) {
        Rating rating = reason.card().rating();
        String label = rating == null ? "" : rating.label();
        return switch (reason.card().verb()) {
            case PROPOSE -> "Taken alone, this gives " + label + ".";
            case AT_MOST -> "This allows at most " + label + ".";
            case AT_LEAST -> "This gives at least " + label + ".";
            case NOT_APPLICABLE -> "With this the indicator does not apply.";
        };
    }

    private static String outcome(Recommendation recommendation) {
        Outcome outcome = recommendation.outcome();
        if (outcome instanceof Outcome.Rated rated) {
            return "The rating is therefore " + rated.value() + ".";
        }
        if (outcome instanceof Outcome.Ranged ranged) {
            return "The evidence leaves the ratings from " + ranged.value() + " open.";
        }
        return outcome instanceof Outcome.Insufficient
                ? "The evidence is insufficient: every rating remains open."
                : "The indicator is therefore not rated.";
    }

    /** Where more than one rating is open: how much could still decide, and what it is. */
    private Optional<String> missing(Recommendation recommendation) {
        int count = recommendation.missing().size();
        if (!recommendation.isOpen() || count == 0) {
            return Optional.empty();
        }
        String matters = recommendation.missing().stream().map(facts::named).collect(Collectors.joining("; "));
        return Optional.of(
                Counts.begun(count) + (count == 1 ? " matter that could decide is" : " matters that could decide are")
                        + " not known: " + matters + ".");
    }

    private static List<Fact> known(Recommendation recommendation) {
        List<Fact> cited = recommendation.derivation().cited();
        return recommendation.known().stream().filter(f -> !cited.contains(f)).toList();
    }

    private String change(Recommendation recommendation) {
        Optional<Assessment> previous = assessment.previous();
        if (previous.isEmpty()) {
            return "There is no earlier assessment to compare with.";
        }
        String edition = previous.get().edition().id();
        Optional<Outcome> before =
                previous.get().of(recommendation.indicator().id()).map(Recommendation::standing);
        if (before.isPresent()
                && before.get().equals(recommendation.standing())
                && before.flatMap(Outcome::rating).isEmpty()) {
            return "It was the same in edition " + edition + ".";
        }
        String then = before.flatMap(Outcome::range).map(RatingRange::toString).orElse("");
        return switch (assessment.change(recommendation)) {
            case UNCHANGED -> "It is unchanged since edition " + edition + ".";
            case INCREASE -> "It has increased from " + then + " in edition " + edition + ".";
            case DECREASE -> "It has decreased from " + then + " in edition " + edition + ".";
            case NOT_COMPARABLE ->
                "In edition " + edition + ", under the same rules, "
                        + before.map(RowNotes::then).orElse("it was not assessed")
                        + (recommendation.standing().rating().isPresent()
                                        || before.flatMap(Outcome::rating).isEmpty()
                                ? "; the two cannot be compared."
                                : ".");
        };
    }

    /** That a judgement moved it, or that what it is compared with was put right. */
    private List<Statement> moved(Recommendation recommendation) {
        List<Statement> said = new ArrayList<>();
        assessment.before(recommendation).flatMap(Recommendation::decision).ifPresent(before -> before.corrected()
                .ifPresent(was -> said.add(computed("The rating of edition "
                        + assessment.previous().map(p -> p.edition().id()).orElse("") + " was corrected from "
                        + Outcomes.label(was) + " to " + Outcomes.label(before.outcome())
                        + ": that is a correction and no change."))));
        if (recommendation.overridden() && assessment.cause(recommendation).isPresent()) {
            said.add(computed("What changed is the judgement."));
        }
        return said;
    }

    private static String then(Outcome outcome) {
        if (outcome instanceof Outcome.Rated rated) {
            return "the rating was " + rated.value();
        }
        if (outcome instanceof Outcome.Ranged ranged) {
            return "the evidence left the ratings from " + ranged.value() + " open";
        }
        return outcome instanceof Outcome.Insufficient
                ? "the evidence was insufficient for a rating"
                : "the indicator did not apply";
    }

    private static Statement computed(String text) {
        return new Statement(text, List.of());
    }
}
