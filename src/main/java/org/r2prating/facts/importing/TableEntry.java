package org.r2prating.facts.importing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.r2prating.facts.TableRow;
import org.r2prating.input.TableLine;

/** A row of a table as it is written: the cells of {@link TableRow#COLUMNS}, in their order. */
record TableEntry(List<String> cells) implements Comparable<TableEntry> {

    private static final int SAYS = TableRow.COLUMNS.indexOf("says");
    private static final int AS_OF = TableRow.COLUMNS.indexOf("asOf");
    private static final Comparator<TableEntry> ORDER =
            Comparator.comparing(TableEntry::key).thenComparing(e -> String.join("\n", e.cells()));

    TableEntry {
        cells = List.copyOf(cells);
    }

    /** As it stands in a table. */
    static TableEntry of(TableLine line) {
        return new TableEntry(TableRow.COLUMNS.stream().map(line::cell).toList());
    }

    /** The state, the subject and the day: what there is only one of in a table. */
    String key() {
        return String.join(" ", cells.get(0), cells.get(2), cells.get(AS_OF)).strip();
    }

    /** What it leaves of the days before it. */
    String before() {
        return cells.get(SAYS + 1);
    }

    String state() {
        return cells.get(0);
    }

    String subject() {
        return cells.get(2);
    }

    /** What it says, with all that qualifies it, but not where that stands in the original. */
    String said() {
        String says = cells.get(SAYS).isEmpty() ? "nothing" : cells.get(SAYS);
        String qualified = IntStream.range(SAYS + 1, cells.size() - 2)
                .filter(i -> i != AS_OF && !cells.get(i).isEmpty())
                .mapToObj(cells::get)
                .collect(Collectors.joining(", "));
        return qualified.isEmpty() ? says : says + ", " + qualified;
    }

    @Override
    public int compareTo(TableEntry other) {
        return ORDER.compare(this, other);
    }
}
