package org.r2prating.consistency.states;

import java.util.List;
import org.r2prating.model.Edition;
import org.r2prating.model.Indicator;

/**
 * Everything that can be held against each other on one indicator.
 *
 * @param cases the states with a rating of which something is known, in the order of their codes
 */
record OnIndicator(Edition edition, Indicator indicator, List<Case> cases) {

    OnIndicator {
        cases = List.copyOf(cases);
    }

    /** What a finding on a state is about: {@code FJI 2022 rome-statute}. */
    String about(Case one) {
        return one.country().iso3() + " " + edition.id() + " " + indicator.id();
    }
}
