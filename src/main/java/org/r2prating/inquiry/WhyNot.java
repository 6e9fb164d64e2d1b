package org.r2prating.inquiry;

import java.util.List;
import java.util.Optional;
import org.r2prating.engine.Attempt;
import org.r2prating.engine.Attempts;
import org.r2prating.engine.Reason;
import org.r2prating.engine.Recommendation;
import org.r2prating.model.Rating;
import org.r2prating.model.RatingRange;
import org.r2prating.rules.RuleCard;
import org.r2prating.rules.RulePack;
import org.r2prating.rules.Verb;

/**
 * Why an indicator does not have a rating.
 *
 * @param rating the one asked for
 * @param given whether it has that rating after all
 * @param against rules that hold and stand in its way: caps below it, proposals below it, and where the
 *     outcome lies above it the proposals and floors that say more
 * @param holding rules that hold and would give it
 * @param attempts rules that would give it and do not hold, the nearest first
 */
public record WhyNot(Rating rating, boolean given, List<Reason> against, List<Reason> holding, List<Attempt> attempts) {

    public WhyNot {
        against = List.copyOf(against);
        holding = List.copyOf(holding);
        attempts = List.copyOf(attempts);
    }

    static WhyNot of(Recommendation recommendation, Rating rating, RulePack pack, Attempts attempts) {
        List<Reason> reasons = recommendation.derivation().reasons();
        List<RuleCard> held = reasons.stream().map(Reason::card).toList();
        Optional<RatingRange> now = recommendation.outcome().range();
        boolean above = held.stream().anyMatch(card -> card.verb() != Verb.AT_MOST && compare(card, rating) > 0);
        boolean below = now.isEmpty() || now.get().lowest().compareTo(rating) < 0;
        boolean beyond = now.isPresent() && now.get().highest().compareTo(rating) > 0;
        return new WhyNot(
                rating,
                recommendation.outcome().rating().filter(rating::equals).isPresent(),
                reasons.stream()
                        .filter(r -> standsAgainst(r.card(), rating, beyond))
                        .toList(),
                reasons.stream()
                        .filter(r -> gives(r.card(), rating, above, below))
                        .toList(),
                pack.cardsOf(recommendation.indicator().id()).stream()
                        .filter(card -> !held.contains(card) && gives(card, rating, above, below))
                        .map(attempts::at)
                        .sorted()
                        .toList());
    }

    /** What proposes more stands in the way only where nothing holds it back already. */
    private static boolean standsAgainst(RuleCard card, Rating rating, boolean beyond) {
        int said = compare(card, rating);
        return switch (card.verb()) {
            case PROPOSE -> said < 0 || (said > 0 && beyond);
            case AT_LEAST -> said > 0 && beyond;
            case AT_MOST -> said < 0;
            case NOT_APPLICABLE -> true;
        };
    }

    /** Whether a rule would bring about a rating: by proposing it, by lifting what is below, by holding back what is above. */
    private static boolean gives(RuleCard card, Rating rating, boolean above, boolean below) {
        return rating.equals(card.rating())
                && switch (card.verb()) {
                    case PROPOSE -> true;
                    case AT_LEAST -> below;
                    case AT_MOST -> above;
                    case NOT_APPLICABLE -> false;
                };
    }

    /** How what a rule says compares with a rating; equal where it says none. */
    private static int compare(RuleCard card, Rating rating) {
        Rating said = card.rating();
        return said == null ? 0 : said.compareTo(rating);
    }
}
