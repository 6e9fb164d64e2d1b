package org.r2prating.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A closed list whose entries are counted for a state, such as the twelve instruments.
 *
 * @param unit what is counted, as it stands after "5 of 6"; empty when nothing need be said
 * @param share whether the result is the mean of what counts (from 0 to 1) instead of the sum
 * @param entries in the order in which they are listed
 * @param weights what an answer counts; empty: it is left out of the count
 */
public record TallyList(
        String id,
        String label,
        String unit,
        boolean share,
        List<Entry> entries,
        Map<String, Optional<Weight>> weights) {

    public TallyList {
        entries = List.copyOf(entries);
        weights = Map.copyOf(weights);
    }

    /** What an answer counts: a least and a most, which differ where the answer leaves something open. */
    public record Weight(double least, double most) {}

    /** One entry; of several subjects (a convention and its protocol) the one that counts most decides. */
    public record Entry(String id, String label, Map<Subject, Double> subjects) {

        public Entry {
            subjects = Map.copyOf(subjects);
        }
    }
}
