package org.r2prating.inquiry;

import java.util.List;
import java.util.Optional;

/**
 * What a reviewer asks of the recommendation for one indicator; what was not asked is empty.
 *
 * @param whyNot for the next rating up, then for the next one down, where there is one
 * @param policies the other policies under which the outcome would be another
 */
public record Answers(
        List<WhyNot> whyNot,
        Optional<SmallestChange> change,
        Optional<Fragility> fragility,
        Optional<List<PolicyOutcome>> policies) {

    public Answers {
        whyNot = List.copyOf(whyNot);
        policies = policies.map(List::copyOf);
    }
}
