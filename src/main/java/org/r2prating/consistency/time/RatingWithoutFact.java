package org.r2prating.consistency.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Kind.Family;
import org.r2prating.consistency.finding.Severity;

/**
 * A rating on record that changed while exactly the same is known in both editions. Silent where nothing is known, and
 * where other rules or a correction explain it.
 */
final class RatingWithoutFact implements Check<Course> {

    static final Kind KIND = new Kind(
            "rating-without-fact",
            Family.TIME,
            Severity.WARNING,
            "A rating changed since the edition before, and no fact did.",
            "A reader takes a changed rating for a change in the state itself.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(Course course) {
        List<Finding> findings = new ArrayList<>();
        for (Step step : course.steps()) {
            boolean same = step.canTellFacts()
                    && step.now().profile().sameAs(step.before().profile());
            if (step.isOnRecord()
                    && same
                    && Attribution.of(step)
                            .filter(a -> a.causes().equals(Set.of(Cause.JUDGEMENT)))
                            .isPresent()) {
                findings.add(finding(step));
            }
        }
        return findings;
    }

    private static Finding finding(Step step) {
        List<Facts.Pair> facts =
                Facts.sideBySide(step.before().profile(), step.now().profile());
        return new Finding(
                KIND,
                step.about(),
                step.words() + ": the rating went " + step.moved() + ", although "
                        + (facts.size() == 1 ? "the one thing" : "each of the " + facts.size() + " things")
                        + " known is the same in both editions.",
                Facts.place(step),
                Facts.witnesses(step, facts),
                "Maybe record the fact that changed, or keep the rating, or say that the earlier one is corrected.");
    }
}
