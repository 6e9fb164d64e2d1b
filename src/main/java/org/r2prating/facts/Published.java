package org.r2prating.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.r2prating.input.Origin;
import org.r2prating.model.Rating;

/**
 * What the institution published for a state and an edition, kept as printed and never shown to a rule.
 *
 * @param source the document
 * @param summary indicator to rating, as its summary list prints them
 * @param table indicator to rating and change label, as its detailed table prints them
 * @param score the headline score; null when none was published
 * @param at where the dossier keeps it
 */
public record Published(
        String source, Map<String, Rating> summary, Map<String, Row> table, @Nullable Integer score, Kept at) {

    /**
     * Where a dossier keeps what was published.
     *
     * @param whole where it begins
     * @param summary the places of the summary list's entries, by indicator
     * @param table the places of the table's rows, by indicator
     */
    public record Kept(Origin whole, Map<String, Origin> summary, Map<String, Origin> table) {

        /** Somewhere in a file. */
        public static Kept in(String file) {
            return new Kept(Origin.of(file), Map.of(), Map.of());
        }

        public Kept {
            summary = Map.copyOf(summary);
            table = Map.copyOf(table);
        }
    }

    public Published {
        summary = Collections.unmodifiableMap(new LinkedHashMap<>(summary));
        table = Collections.unmodifiableMap(new LinkedHashMap<>(table));
    }

    /** A row of the detailed table. */
    public record Row(Rating rating, String change) {}
}
