package org.r2prating.consistency.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was found, and what became of it.
 *
 * @param open what is neither accepted nor known: what a person should look at
 * @param accepted what a person lets stand, with the reason
 * @param known what the baseline names
 * @param stale acceptances of what is found no more, where it would have been
 * @param gone what the baseline names and is found no more, where it would have been
 * @param baseline whether there is a baseline at all
 * @param looked what was looked at
 * @param unchecked what could not be
 * @param measured figures for the whole
 */
public record Findings(
        List<Finding> open,
        List<Settled> accepted,
        List<Finding> known,
        List<Acceptance> stale,
        List<KnownFinding> gone,
        boolean baseline,
        List<Looked> looked,
        List<Unchecked> unchecked,
        List<Measured> measured) {

    /** A finding that a person lets stand. */
    public record Settled(Finding finding, Acceptance why) {}

    public Findings {
        open = List.copyOf(open);
        accepted = List.copyOf(accepted);
        known = List.copyOf(known);
        stale = List.copyOf(stale);
        gone = List.copyOf(gone);
        looked = List.copyOf(looked);
        unchecked = List.copyOf(unchecked);
        measured = List.copyOf(measured);
    }

    /** Sorts what was found into what is accepted, what is known and the rest. */
    public static Findings of(Checked checked, Accepted accepted, Optional<KnownFindings> known) {
        List<Finding> open = new ArrayList<>();
        List<Settled> settled = new ArrayList<>();
        List<Finding> old = new ArrayList<>();
        for (Finding finding : checked.findings()) {
            Optional<Acceptance> why = accepted.of(finding);
            if (why.isPresent()) {
                settled.add(new Settled(finding, why.get()));
            } else if (known.filter(k -> k.has(finding)).isPresent()) {
                old.add(finding);
            } else {
                open.add(finding);
            }
        }
        Set<KnownFinding> found = checked.findings().stream()
                .map(KnownFinding::of)
                .flatMap(f -> Stream.of(f, f.whatever()))
                .collect(Collectors.toSet());
        Predicate<KnownFinding> missed =
                one -> !found.contains(one) && checked.looked().stream().anyMatch(l -> l.wouldFind(one.id()));
        return new Findings(
                open,
                settled,
                old,
                accepted.entries().stream()
                        .filter(e -> missed.test(e.finding()))
                        .toList(),
                known.stream().flatMap(k -> k.all().stream()).filter(missed).toList(),
                known.isPresent(),
                checked.looked(),
                checked.unchecked(),
                checked.measured());
    }

    /** How many open findings weigh so much. */
    public long open(Severity severity) {
        return open.stream().filter(f -> f.severity() == severity).count();
    }

    /** Whether an open finding weighs at least so much. */
    public boolean anyFrom(Severity least) {
        return open.stream().anyMatch(f -> f.severity().compareTo(least) <= 0);
    }

    /** What a new baseline would name: everything that is not accepted. */
    public KnownFindings toBeKnown() {
        return KnownFindings.of(Stream.concat(open.stream(), known.stream()).toList());
    }
}
