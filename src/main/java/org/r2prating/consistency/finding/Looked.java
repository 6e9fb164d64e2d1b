package org.r2prating.consistency.finding;

import java.util.List;

/**
 * Something that was looked at, and by which kinds of check.
 *
 * @param what its name, such as {@code facts of PRK} or the file of an annex
 * @param about how everything begins that a finding on it can be about, such as {@code PRK 2022}; empty: anything
 */
public record Looked(String what, String about, List<Kind> kinds) {

    public Looked {
        kinds = List.copyOf(kinds);
    }

    /** Whether a finding, were it still there, would have been found here. */
    public boolean wouldFind(FindingId id) {
        boolean within =
                about.isEmpty() || id.about().equals(about) || id.about().startsWith(about + " ");
        return within && kinds.stream().anyMatch(k -> k.id().equals(id.kind()));
    }
}
