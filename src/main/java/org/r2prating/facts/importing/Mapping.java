package org.r2prating.facts.importing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.r2prating.facts.PartialDate;
import org.r2prating.input.Origin;
import org.r2prating.model.FactKind;
import org.r2prating.model.Index;

/**
 * How the rows of a published file become rows of a table.
 *
 * @param id the name of the mapping file and of the table
 * @param source the record of the bibliography that stands for the published file
 * @param date the day for which the file speaks; empty when every row has its own date
 * @param states which columns name states
 * @param indices those that the mapping itself declares, by id
 * @param readings what is read from each row
 * @param doubts the first that applies to a row decides
 * @param closed what it means that a state has no row, where the file is complete
 */
record Mapping(
        String id,
        FactKind kind,
        SourceRecord source,
        Optional<PartialDate> date,
        States states,
        Map<String, Index> indices,
        List<Reading> readings,
        List<DoubtfulRow> doubts,
        Optional<ClosedList> closed) {

    Mapping {
        indices = Map.copyOf(indices);
        readings = List.copyOf(readings);
        doubts = List.copyOf(doubts);
    }

    /** The columns that a file must have. */
    List<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        if (states.areColumns()) {
            columns.addAll(List.of(states.from(), states.to()));
        } else {
            columns.add(states.column());
        }
        for (Reading reading : readings) {
            columns.addAll(reading.where().keySet());
            columns.addAll(reading.subject().columns());
            columns.addAll(reading.says().columns());
            reading.since().ifPresent(columns::add);
            reading.asOf().ifPresent(columns::add);
            columns.addAll(Cells.shownBy(reading.locator()));
            reading.womenShare().ifPresent(share -> columns.addAll(List.of(share.part(), share.whole())));
        }
        for (DoubtfulRow doubt : doubts) {
            columns.addAll(doubt.where().keySet());
            columns.addAll(Cells.shownBy(doubt.mark()));
        }
        columns.remove(Vocabulary.OF_STATE);
        return List.copyOf(columns);
    }

    /** Where states are named: in one column, or as the names of columns from the first to the last. */
    record States(String column, String from, String to) {

        boolean areColumns() {
            return column.isEmpty();
        }
    }

    /** Takes a text from a row: a constant, or cells that are read by their words, by patterns, or as they are. */
    record Reader(
            List<String> columns,
            String constant,
            String prefix,
            Map<String, String> words,
            Map<Pattern, String> patterns,
            boolean passOthers) {}

    /**
     * One thing that is read from a row.
     *
     * @param where columns whose cell must match, or nothing is read
     * @param before what an answer leaves of the days before it was shown
     * @param onlyBefore whether it says nothing of its own day, since another reading does
     * @param status how we know an answer that is not simply documented
     */
    record Reading(
            Origin at,
            Map<String, Pattern> where,
            Reader subject,
            Reader says,
            Map<String, String> before,
            boolean onlyBefore,
            Optional<String> since,
            Optional<String> asOf,
            Optional<PartialDate> until,
            Map<String, String> status,
            Optional<Share> womenShare,
            String locator) {}

    /** A share that is read as a part and a whole. */
    record Share(String part, String whole) {}

    /**
     * What is known against a row.
     *
     * @param states to whose rows it applies; empty: to all
     * @param subjects to which it applies; empty: to all
     * @param where columns whose cell must match
     * @param unknown whether what the row says counts as unknown
     * @param says what it says instead, since when; empty: as it stands
     * @param mark what is said of it; {@code {column}} stands for a cell
     */
    record DoubtfulRow(
            List<String> states,
            List<String> subjects,
            Map<String, Pattern> where,
            boolean unknown,
            String says,
            Optional<PartialDate> since,
            String mark) {}

    /** A file that names every state to which something applies: the others are not on a closed list. */
    record ClosedList(List<String> subjects, String says, Optional<PartialDate> until, String locator) {}
}
