package org.r2prating.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.r2prating.input.Origin;
import org.r2prating.model.Subject;

/**
 * One line of a bulk table: what a source says of a state and a subject, and for which days.
 *
 * @param at its place in the table
 * @param says what holds from {@code asOf} on; empty: nothing
 * @param before what that leaves of the days before {@code asOf}, which it bounds; empty: everything
 * @param since when it became so; null where the source does not say
 * @param asOf the day, or the year, for which the source shows it
 * @param until the last day for which it is known to hold; null: until a later row says otherwise
 * @param mark why it is doubtful or inferred; empty when it is neither
 * @param womenShare of a contribution to peacekeeping; null where the source does not say
 * @param source the id of a record of the bibliography
 * @param locator the row of the original
 */
public record TableRow(
        Origin at,
        String country,
        Subject subject,
        String says,
        String before,
        @Nullable PartialDate since,
        PartialDate asOf,
        @Nullable LocalDate until,
        EvidenceStatus status,
        String mark,
        @Nullable Double womenShare,
        String source,
        String locator) {

    /** The columns of a table, in their order. */
    public static final List<String> COLUMNS = List.of(
            "iso3",
            "kind",
            "subject",
            "says",
            "before",
            "since",
            "asOf",
            "until",
            "status",
            "mark",
            "womenShare",
            "source",
            "locator");

    /** Whether it says what holds on a day. */
    boolean holdsOn(LocalDate day) {
        return !says.isEmpty() && !asOf.first().isAfter(day) && (until == null || !until.isBefore(day));
    }

    /** Whether it was shown only later than a day, and bounds what held on it. */
    boolean bounds(LocalDate day) {
        return !before.isEmpty() && asOf.first().isAfter(day);
    }
}
