package org.r2prating.facts.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an import did to a table.
 *
 * @param table its file, relative to the fact base
 * @param rows how many it has now
 * @param states about how many states
 * @param added how many rows are new
 * @param gone how many rows are no longer there
 * @param changes what rows said and say now
 * @param passed how many rows of the original were passed over, by the reason
 */
public record Import(
        String table, int rows, int states, int added, int gone, List<Change> changes, Map<String, Integer> passed) {

    public Import {
        changes = List.copyOf(changes);
        passed = new TreeMap<>(passed);
    }

    /** A row that says something else than it did. */
    public record Change(String of, String before, String now) {}

    /** Whether the table is as it was. */
    public boolean isUnchanged() {
        return added == 0 && gone == 0 && changes.isEmpty();
    }

    static Import of(String table, List<TableEntry> before, Iterable<TableEntry> now, Map<String, Integer> passed) {
        Map<String, TableEntry> earlier = new TreeMap<>();
        before.forEach(entry -> earlier.put(entry.key(), entry));
        List<Change> changes = new ArrayList<>();
        TreeSet<String> states = new TreeSet<>();
        int rows = 0;
        int added = 0;
        for (TableEntry entry : now) {
            rows++;
            states.add(entry.state());
            TableEntry was = earlier.remove(entry.key());
            if (was == null) {
                added++;
            } else if (!was.said().equals(entry.said())) {
                changes.add(new Change(entry.key(), was.said(), entry.said()));
            }
        }
        return new Import(table, rows, states.size(), added, earlier.size(), changes, passed);
    }
}
