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

    /** How the recommendation for an indicator compares with the previous edition's. */
    public Change change(Recommendation recommendation) {
        return Change.between(
                previous.flatMap(p -> p.of(recommendation.indicator().id()))
                        .flatMap(r -> r.outcome().rating()),
                recommendation.outcome().rating());
    }
}
