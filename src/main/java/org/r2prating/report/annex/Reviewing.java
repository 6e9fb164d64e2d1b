package org.r2prating.report.annex;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.r2prating.engine.Certainty.Doubt;
import org.r2prating.engine.Outcome;
import org.r2prating.engine.Reason;
import org.r2prating.engine.Recommendation;
import org.r2prating.explain.Answered;
import org.r2prating.model.Rating;

/** What only the reviewer's copy says of an indicator. */
final class Reviewing {

    private final FactSentences facts;
    private final Function<Recommendation, Optional<Answered>> answered;

    /**
     * Notes on recommendations.
     *
     * @param answered what was asked of each; empty where nothing was
     */
    Reviewing(FactSentences facts, Function<Recommendation, Optional<Answered>> answered) {
        this.facts = facts;
        this.answered = answered;
    }

    ReviewerNotes of(Recommendation recommendation, List<Statement> review) {
        Optional<Answered> asked = answered.apply(recommendation);
        return new ReviewerNotes(
                proposal(recommendation.outcome()),
                recommendation.derivation().reasons().stream()
                        .flatMap(r -> rule(r, recommendation).stream())
                        .toList(),
                asked.map(AnswerLines::whyNot).orElse(List.of()),
                asked.map(AnswerLines::change).orElse(List.of()),
                recommendation
                        .certainty()
                        .map(c -> c.level().label()
                                + (c.doubts().isEmpty()
                                        ? "."
                                        : ": "
                                                + c.doubts().stream()
                                                        .map(Doubt::words)
                                                        .collect(Collectors.joining("; "))
                                                + "."))
                        .orElse("None: there is nothing to trust yet."),
                asked.map(AnswerLines::hangsOn).orElse(List.of()),
                review);
    }

    private static String proposal(Outcome outcome) {
        if (outcome instanceof Outcome.Insufficient) {
            return "The rules leave every rating open.";
        }
        return outcome instanceof Outcome.NotApplicable
                ? "By the rules the indicator does not apply."
                : "The rules give " + Outcomes.label(outcome) + ".";
    }

    /** What a rule concludes, whether the outcome hangs on it, and what it says. */
    private List<Statement> rule(Reason reason, Recommendation recommendation) {
        Rating rating = reason.card().rating();
        String label = rating == null ? "" : " " + rating.label();
        String concludes =
                switch (reason.card().verb()) {
                    case PROPOSE -> "Proposes" + label;
                    case AT_MOST -> "Allows at most" + label;
                    case AT_LEAST -> "Gives at least" + label;
                    case NOT_APPLICABLE -> "Finds the indicator not applicable";
                };
        String begun = concludes + (recommendation.decisive().contains(reason) ? ", decisive: " : ": ");
        return facts.brief(reason).stream()
                .map(s -> new Statement(begun + s.text(), s.notes()))
                .toList();
    }
}
