package org.r2prating.consistency.document;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.annex.PublishedAnnex.Row;
import org.r2prating.model.Framework;
import org.r2prating.model.Indicator;
import org.r2prating.model.Rating;

/**
 * The detailed table by indicator, for checks that count: only a whole table can be counted.
 *
 * @param rows by indicator, the first of each
 * @param whole whether every indicator of the framework has exactly one row, and every row an indicator and an assessment
 */
record Table(Map<String, Row> rows, boolean whole) {

    static Table of(AnnexCase subject) {
        return of(subject.annex(), subject.framework());
    }

    private static Table of(PublishedAnnex annex, Framework framework) {
        Map<String, Row> rows = new LinkedHashMap<>();
        boolean once = true;
        for (Row row : annex.rows()) {
            if (row.indicator().isEmpty() || row.assessment().isBlank()) {
                once = false;
            } else {
                once &= rows.put(row.indicator().get().indicator(), row) == null;
            }
        }
        Set<String> all =
                framework.indicators().stream().map(Indicator::id).collect(Collectors.toCollection(HashSet::new));
        return new Table(rows, once && rows.keySet().equals(all));
    }

    /** The rating of an indicator; empty when it has no row or no single rating. */
    Optional<Rating> rating(String indicator) {
        return Optional.ofNullable(rows.get(indicator)).flatMap(Row::rating);
    }

    /** All ratings, in the order of the table. */
    List<Rating> ratings() {
        return rows.values().stream().flatMap(r -> r.rating().stream()).toList();
    }

    /** The indicators with a rating of that label, in the order of the table. */
    List<String> rated(String label) {
        return rows.entrySet().stream()
                .filter(r -> r.getValue()
                        .rating()
                        .filter(x -> x.label().equals(label))
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }
}
