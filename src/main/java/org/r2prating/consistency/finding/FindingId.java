package org.r2prating.consistency.finding;

import java.util.Comparator;

/**
 * What a finding is on, from run to run and from edition to edition of a file.
 *
 * @param kind the id of its kind
 * @param about what it is about
 */
public record FindingId(String kind, String about) implements Comparable<FindingId> {

    /** What a finding is on. */
    public static FindingId of(Finding finding) {
        return new FindingId(finding.kind().id(), finding.about());
    }

    @Override
    public int compareTo(FindingId other) {
        return Comparator.comparing(FindingId::about)
                .thenComparing(FindingId::kind)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return kind + " " + about;
    }
}
