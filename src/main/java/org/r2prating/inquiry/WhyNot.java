package org.r2prating.inquiry;

import java.util.ArrayList;
import java.util.List;
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
 * @param against rules that hold and stand in its way: caps below it, floors above it, proposals of another rating
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
        List<Reason> against = new ArrayList<>();
        List<Reason> holding = new ArrayList<>();
        List<RuleCard> held = new ArrayList<>();
        for (Reason reason : recommendation.derivation().reasons()) {
            held.add(reason.card());
            if (standsAgainst(reason.card(), rating)) {
                against.add(reason);
            } else if (gives(reason.card(), rating, recommendation)) {
                holding.add(reason);
            }
        }
        return new WhyNot(
                rating,
                recommendation.outcome().rating().filter(rating::equals).isPresent(),
                against,
                holding,
                pack.cardsOf(recommendation.indicator().id()).stream()
                        .filter(card -> !held.contains(card) && gives(card, rating, recommendation))
                        .map(attempts::at)
                        .sorted()
                        .toList());
    }

    private static boolean standsAgainst(RuleCard card, Rating rating) {
        Rating said = card.rating();
        if (said == null) {
            return true;
        }
        return switch (card.verb()) {
            case PROPOSE -> !said.equals(rating);
            case AT_MOST -> said.compareTo(rating) < 0;
            case AT_LEAST -> said.compareTo(rating) > 0;
            case NOT_APPLICABLE -> true;
        };
    }

    /** Whether a rule would bring about a rating: by proposing it, or by lifting or holding back what is proposed. */
    private static boolean gives(RuleCard card, Rating rating, Recommendation recommendation) {
        if (!rating.equals(card.rating())) {
            return false;
        }
        RatingRange now = recommendation.outcome().range().orElse(null);
        return card.verb() == Verb.PROPOSE
                || now == null
                || (card.verb() == Verb.AT_LEAST && now.lowest().compareTo(rating) < 0)
                || (card.verb() == Verb.AT_MOST && now.highest().compareTo(rating) > 0);
    }
}
