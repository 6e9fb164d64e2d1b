package org.r2prating.facts.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is on record of a state in an edition.
 *
 * @param records in the order in which they were made
 */
public record Review(String country, String edition, List<ReviewRecord> records) {

    public Review {
        records = List.copyOf(records);
    }

    /** The same with one record more. */
    public Review with(ReviewRecord record) {
        List<ReviewRecord> more = new ArrayList<>(records);
        more.add(record);
        return new Review(country, edition, more);
    }

    /** The latest coding of each coder of an indicator; who began comes first. */
    public List<BlindCoding> codings(String indicator) {
        Map<String, BlindCoding> latest = new LinkedHashMap<>();
        of(indicator, BlindCoding.class).forEach(coding -> latest.put(ReviewRecord.person(coding.by()), coding));
        return List.copyOf(latest.values());
    }

    /** The final rating of an indicator; the latest, should it have been decided again. */
    public Optional<FinalRating> finalRating(String indicator) {
        return last(of(indicator, FinalRating.class));
    }

    /** The latest correction of an indicator. */
    public Optional<Correction> correction(String indicator) {
        return last(of(indicator, Correction.class));
    }

    /** All final ratings that stand, by indicator. */
    public Map<String, FinalRating> finals() {
        Map<String, FinalRating> finals = new TreeMap<>();
        records.stream()
                .filter(FinalRating.class::isInstance)
                .map(FinalRating.class::cast)
                .forEach(decided -> finals.put(decided.indicator(), decided));
        return finals;
    }

    private <T extends ReviewRecord> List<T> of(String indicator, Class<T> kind) {
        return records.stream()
                .filter(r -> r.indicator().equals(indicator) && kind.isInstance(r))
                .map(kind::cast)
                .toList();
    }

    private static <T> Optional<T> last(List<T> records) {
        return records.isEmpty() ? Optional.empty() : Optional.of(records.get(records.size() - 1));
    }
}
