package org.r2prating.consistency.time;

import java.util.List;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;

/** Everything that is checked over the editions of a state. */
public final class TimeChecks {

    private TimeChecks() {}

    /** The checks, one of each kind. */
    public static List<Check<Course>> all() {
        return List.of(new RatingWithoutFact(), new FactWithoutRating(), new ChangeCause());
    }

    /** What does not hold together, and what a careful reader would want to know, in the order of the places. */
    public static List<Finding> of(Course course) {
        return all().stream().flatMap(c -> c.of(course).stream()).sorted().toList();
    }
}
