package org.r2prating.consistency.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.r2prating.consistency.finding.Check;
import org.r2prating.consistency.finding.Checked;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Kind;
import org.r2prating.consistency.finding.Looked;
import org.r2prating.consistency.finding.Measured;
import org.r2prating.consistency.finding.Unchecked;

/** What a run of checks has found so far. */
final class Gathering {

    private final List<Finding> findings = new ArrayList<>();
    private final List<Looked> looked = new ArrayList<>();
    private final List<Unchecked> unchecked = new ArrayList<>();
    private final List<Measured> measured = new ArrayList<>();

    /**
     * Runs checks on a subject.
     *
     * @param what the subject's name
     * @param about how everything begins that a finding on it is about
     */
    <T> void run(String what, String about, List<Check<T>> checks, T subject) {
        run(what, List.of(about), checks, subject, finding -> true);
    }

    /** The same, keeping some of the findings. */
    <T> void run(String what, List<String> abouts, List<Check<T>> checks, T subject, Predicate<Finding> kept) {
        List<Kind> kinds = new ArrayList<>();
        for (Check<T> check : checks) {
            kinds.add(check.kind());
            check.of(subject).stream().filter(kept).forEach(findings::add);
        }
        looked.add(new Looked(what, abouts, kinds));
    }

    void unchecked(String what, String why) {
        unchecked.add(new Unchecked(what, why));
    }

    void measured(Measured figure) {
        measured.add(figure);
    }

    Checked checked() {
        return new Checked(findings, looked, unchecked.stream().distinct().toList(), measured);
    }
}
