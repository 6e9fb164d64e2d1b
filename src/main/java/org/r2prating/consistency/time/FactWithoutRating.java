package org.r2prating.consistency.time;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Kind.Family;
import org.r2prating.consistency.finding.Severity;

/**
 * A rating on record that stayed although a fact that decides what the rules recommend, in either edition, is another
 * now. Where no rating is on record the rules have weighed the fact already, and there is nothing to ask.
 */
final class FactWithoutRating implements Check<Course> {

    static final Kind KIND = new Kind(
            "fact-without-rating",
            Family.TIME,
            Severity.NOTE,
            "A fact that decides changed since the edition before, and the rating on record did not.",
            "The change may have been overlooked.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(Course course) {
        List<Finding> findings = new ArrayList<>();
        for (Step step : course.steps()) {
            if (step.isOnRecord()
                    && step.direction().isPresent()
                    && step.direction().getAsInt() == 0) {
                List<Facts.Pair> changed = Facts.decidingChanges(step);
                if (!changed.isEmpty()) {
                    findings.add(finding(step, changed));
                }
            }
        }
        return findings;
    }

    private static Finding finding(Step step, List<Facts.Pair> changed) {
        return new Finding(
                KIND,
                step.about(),
                step.words() + ": the rating is unchanged, "
                        + step.now().stands().map(s -> s.words()).orElse("") + ", although "
                        + changed.stream().map(p -> p.words(step)).collect(Collectors.joining("; ")) + ".",
                Facts.place(step),
                Facts.witnesses(step, changed),
                "Maybe look again whether the rating still fits; if it does, nothing is to be mended.");
    }
}
