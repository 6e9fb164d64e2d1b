package org.r2prating.consistency.finding;

import java.util.List;

/**
 * Something that was looked at, and by which kinds of check.
 *
 * @param what its name, such as {@code facts of PRK} or the file of an annex
 * @param abouts how everything begins that a finding on it can be about, such as {@code PRK 2022}
 */
public record Looked(String what, List<String> abouts, List<Kind> kinds) {

    public Looked {
        abouts = List.copyOf(abouts);
        kinds = List.copyOf(kinds);
    }

    /** Whether a finding, were it still there, would have been found here. */
    public boolean wouldFind(FindingId id) {
        boolean within =
                abouts.stream().anyMatch(a -> id.about().equals(a) || id.about().startsWith(a + " "));
        return within && kinds.stream().anyMatch(k -> k.id().equals(id.kind()));
    }
}
