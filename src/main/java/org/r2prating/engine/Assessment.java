package org.r2prating.engine;

import java.util.List;
import java.util.Optional;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.SearchedNone;

/**
 * All recommendations for a state in an edition.
 *
 * @param recommendations in the published order
 * @param previous the same of the edition before, under the same rules and policy; empty when there is none
 * @param packDigest what rules it was made with
 * @param factsDigest what facts it was made from
 */
public record Assessment(
        Country country,
        Edition edition,
        SearchedNone policy,
        List<Recommendation> recommendations,
        Score score,
        Optional<Assessment> previous,
        String packDigest,
        String factsDigest) {

    public Assessment {
        recommendations = List.copyOf(recommendations);
    }

    /** The recommendation for an indicator; empty when it was not asked for. */
    public Optional<Recommendation> of(String indicator) {
        return recommendations.stream()
                .filter(r -> r.indicator().id().equals(indicator))
                .findFirst();
    }

    /** How what stands for an indicator compares with what stands in the previous edition. */
    public Change change(Recommendation recommendation) {
        return Change.between(
                before(recommendation).flatMap(r -> r.standing().rating()),
                recommendation.standing().rating());
    }

    /** Why it has changed: a fact or a judgement; empty where it has not. */
    public Optional<String> cause(Recommendation recommendation) {
        boolean judged = recommendation.overridden()
                || before(recommendation).filter(Recommendation::overridden).isPresent();
        return change(recommendation).cause().map(fact -> judged ? "judgement changed" : fact);
    }

    /** The recommendation for the same indicator in the previous edition. */
    public Optional<Recommendation> before(Recommendation recommendation) {
        return previous.flatMap(p -> p.of(recommendation.indicator().id()));
    }

    /** Whether every rating was decided and nothing has changed since. */
    public boolean isFinal() {
        return !recommendations.isEmpty()
                && recommendations.stream()
                        .allMatch(r -> r.decision().filter(d -> !d.stale()).isPresent());
    }

    /** Whether anything was decided, or not. */
    public boolean isReviewed() {
        return recommendations.stream().anyMatch(r -> r.decision().isPresent());
    }
}
