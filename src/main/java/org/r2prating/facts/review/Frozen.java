package org.r2prating.facts.review;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.r2prating.input.Digest;
import org.r2prating.input.Origin;

/**
 * An edition that is closed, with its ratings as they stood.
 *
 * @param by who closed it
 * @param program its version
 * @param rules digest of the rule pack
 * @param facts digest of the fact base, reviews apart
 * @param states by code: those with a dossier in the edition
 */
public record Frozen(
        String edition,
        String by,
        LocalDate on,
        String program,
        String rules,
        String facts,
        SortedMap<String, State> states,
        Origin origin) {

    /**
     * The ratings of one state.
     *
     * @param finals how many of them a person had decided
     * @param ratings indicator to rating
     */
    public record State(int finals, SortedMap<String, Verdict> ratings) {

        public State {
            ratings = Collections.unmodifiableSortedMap(new TreeMap<>(ratings));
        }

        /** Of its ratings and of how many were decided; a file whose ratings were edited no longer bears it out. */
        public String digest() {
            SortedMap<String, byte[]> contents = new TreeMap<>();
            ratings.forEach((indicator, verdict) ->
                    contents.put(indicator, verdict.words().getBytes(StandardCharsets.UTF_8)));
            return Digest.of(Map.of(
                    "ratings", Digest.of(contents).getBytes(StandardCharsets.UTF_8),
                    "finals", Integer.toString(finals).getBytes(StandardCharsets.UTF_8)));
        }
    }

    public Frozen {
        states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
    }
}
