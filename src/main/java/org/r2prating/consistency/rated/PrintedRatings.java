package org.r2prating.consistency.rated;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.r2prating.annex.PublishedAnnex;
import org.r2prating.consistency.backtest.Printing;
import org.r2prating.facts.Published;
import org.r2prating.input.Origin;
import org.r2prating.input.Place;
import org.r2prating.model.Rating;

/**
 * The ratings that a document prints, by printing and indicator; the first where an indicator stands twice.
 *
 * @param ratings only of indicators for which one rating is printed
 */
public record PrintedRatings(Map<Printing, Map<String, Printed>> ratings) {

    /** A rating and where it is printed. */
    public record Printed(Rating rating, Place place) {}

    /** What a dossier keeps of a document. */
    public static PrintedRatings of(Published published) {
        Map<String, Printed> summary = new LinkedHashMap<>();
        published
                .summary()
                .forEach((indicator, rating) -> summary.put(
                        indicator,
                        new Printed(
                                rating,
                                place(published, published.at().summary().get(indicator)))));
        Map<String, Printed> table = new LinkedHashMap<>();
        published
                .table()
                .forEach((indicator, row) -> table.put(
                        indicator,
                        new Printed(
                                row.rating(),
                                place(published, published.at().table().get(indicator)))));
        return new PrintedRatings(Map.of(Printing.SUMMARY, summary, Printing.TABLE, table));
    }

    private static Place place(Published published, @Nullable Origin at) {
        return Place.of(at == null ? published.at().whole() : at);
    }

    /** What an annex prints. */
    public static PrintedRatings of(PublishedAnnex annex) {
        Map<String, Printed> summary = new LinkedHashMap<>();
        annex.summary().forEach(line -> line.indicator().ifPresent(match -> line.rating()
                .ifPresent(rating -> summary.putIfAbsent(
                        match.indicator(), new Printed(rating, line.wording().place())))));
        Map<String, Printed> table = new LinkedHashMap<>();
        annex.rows().forEach(row -> row.indicator().ifPresent(match -> row.rating()
                .ifPresent(rating -> table.putIfAbsent(match.indicator(), new Printed(rating, row.place())))));
        return new PrintedRatings(Map.of(Printing.SUMMARY, summary, Printing.TABLE, table));
    }

    /** Whether nothing is printed at all. */
    public boolean isEmpty() {
        return ratings.values().stream().allMatch(Map::isEmpty);
    }

    /** Where an indicator's rating is printed, by printing; the table first. */
    Map<Printing, Printed> of(String indicator) {
        Map<Printing, Printed> of = new LinkedHashMap<>();
        for (Printing printing : Printing.values()) {
            Printed printed = ratings.getOrDefault(printing, Map.of()).get(indicator);
            if (printed != null) {
                of.put(printing, printed);
            }
        }
        return of;
    }
}
