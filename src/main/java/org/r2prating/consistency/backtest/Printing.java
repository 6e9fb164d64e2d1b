package org.r2prating.consistency.backtest;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.r2prating.facts.Published;
import org.r2prating.model.Rating;

/** Where a published document prints its ratings: it does so twice, and the two do not always agree. */
public enum Printing {
    TABLE("detailed table"),
    SUMMARY("summary list");

    private final String words;

    Printing(String words) {
        this.words = words;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return words;
    }

    /** The ratings printed there, by indicator. */
    public Map<String, Rating> ratings(Published published) {
        if (this == SUMMARY) {
            return published.summary();
        }
        Map<String, Rating> ratings = new LinkedHashMap<>();
        published.table().forEach((indicator, row) -> ratings.put(indicator, row.rating()));
        return ratings;
    }
}
