package org.r2prating.consistency.agreement;

import java.util.Comparator;
import org.r2prating.model.Country;
import org.r2prating.model.Indicator;

/** What is rated: a state on an indicator. Two sets may speak of it in different editions. */
public record Thing(Country state, Indicator indicator) implements Comparable<Thing> {

    private static final Comparator<Thing> ORDER = Comparator.comparing(
                    (Thing t) -> t.state().iso3())
            .thenComparing(t -> t.indicator().number())
            .thenComparing(t -> t.indicator().id());

    @Override
    public int compareTo(Thing other) {
        return ORDER.compare(this, other);
    }
}
