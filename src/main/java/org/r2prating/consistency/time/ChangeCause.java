package org.r2prating.consistency.time;

import java.util.ArrayList;
import java.util.List;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Finding.Witness;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Kind.Family;
import org.r2prating.consistency.finding.Severity;

/** To what each changed rating is put down: fact, rule, judgement or correction. */
final class ChangeCause implements Check<Course> {

    static final Kind KIND = new Kind(
            "change-cause",
            Family.TIME,
            Severity.NOTE,
            "A rating changed since the edition before; the cause is a fact, a rule, a judgement or a correction.",
            "Only a changed fact says something about the state.");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public List<Finding> of(Course course) {
        List<Finding> findings = new ArrayList<>();
        for (Step step : course.steps()) {
            Attribution.of(step).ifPresent(attribution -> findings.add(finding(step, attribution)));
        }
        return findings;
    }

    private static Finding finding(Step step, Attribution attribution) {
        List<Witness> witnesses = new ArrayList<>(Facts.witnesses(
                step,
                Facts.sideBySide(step.before().profile(), step.now().profile()).stream()
                        .filter(p ->
                                p.changed() || p.before().isEmpty() || p.now().isEmpty())
                        .toList()));
        step.before()
                .correction()
                .or(() -> step.now().correction())
                .ifPresent(c -> witnesses.add(new Witness(c.reason(), c.place())));
        return new Finding(
                KIND,
                step.about(),
                step.words() + ": the rating went " + step.moved() + "; " + String.join("; ", attribution.reasons())
                        + ".",
                Facts.place(step),
                witnesses,
                "Maybe say in the annex why the rating changed.");
    }
}
