package org.r2prating.consistency.backtest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.r2prating.input.CsvFile;
import org.r2prating.input.Nearest;
import org.r2prating.input.Origin;
import org.r2prating.input.Problems;
import org.r2prating.input.TableLine;
import org.r2prating.input.TextFile;
import org.r2prating.model.Country;

/** Reads a published ordering: a table of groups and their states, best first or ranked. */
public final class OrderingFile {

    private static final String GROUP = "group";
    private static final String STATE = "state";
    private static final String RANK = "rank";

    /** A group as far as it is read; the rank is 0 where the order of the file counts. */
    private record Draft(String name, int rank, Origin at, List<Country> states) {}

    /** Where a state was placed. */
    private record Place(String group, Origin at) {}

    private final Map<String, Draft> groups = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final StateNames names;
    private final Problems problems;
    private boolean columnsSeen;

    private OrderingFile(StateNames names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    /** The ordering in a file; empty, with all problems, when it has any. */
    public static Optional<Ordering> read(Path path, StateNames names, Problems problems) {
        return TextFile.read(path, problems)
                .flatMap(file -> problems.unlessAny(() -> {
                    Problems own = new Problems();
                    OrderingFile reading = new OrderingFile(names, own);
                    CsvFile.read(file, List.of(GROUP, STATE), own, reading::row);
                    if (own.isEmpty()) {
                        reading.checkGroups(file.name());
                    }
                    own.list().forEach(problems::add);
                    return reading.ordering(file.name());
                }));
    }

    private void row(TableLine row) {
        if (!columnsSeen) {
            columnsSeen = true;
            row.columns().keySet().forEach(column -> column(column, row));
        }
        String group = needed(GROUP, "Write the name of the group.", row);
        String state = needed(STATE, "Write an ISO code such as PRK, or a name.", row);
        int rank = rank(row);
        if (group.isEmpty()) {
            return;
        }
        Draft draft = groups.computeIfAbsent(group, name -> new Draft(name, rank, row.at(), new ArrayList<>()));
        if (draft.rank() != rank && rank > 0 && draft.rank() > 0) {
            problems.report(
                    row.at(),
                    "group (" + group + ") has rank (" + rank + ") here and (" + draft.rank() + ") at " + draft.at(),
                    "Maybe give all its lines the same rank.");
        }
        if (!state.isEmpty()) {
            names.find(state, row.at(), problems).ifPresent(country -> place(country, draft, row.at()));
        }
    }

    private void column(String column, TableLine row) {
        if (!List.of(GROUP, STATE, RANK).contains(column)) {
            String mend = Nearest.maybe(column, List.of(GROUP, STATE, RANK), "");
            if (!mend.isEmpty()) {
                problems.report(Origin.of(row.at().file()), "unknown column (" + column + ")", mend);
            }
        }
    }

    private String needed(String column, String mend, TableLine row) {
        String cell = row.cell(column);
        if (cell.isEmpty() && row.columns().containsKey(column)) {
            problems.report(row.at(), column + " is empty", mend);
        }
        return cell;
    }

    private int rank(TableLine row) {
        String cell = row.cell(RANK);
        if (!row.columns().containsKey(RANK)) {
            return 0;
        }
        if (cell.matches("[1-9][0-9]{0,8}")) {
            return Integer.parseInt(cell);
        }
        problems.report(
                row.at(), RANK + " (" + cell + ") is not a whole number from 1", "Write 1 for the best group, then 2.");
        return 0;
    }

    private void place(Country country, Draft draft, Origin at) {
        Place earlier = places.putIfAbsent(country.iso3(), new Place(draft.name(), at));
        if (earlier == null) {
            draft.states().add(country);
        } else if (earlier.group().equals(draft.name())) {
            problems.report(
                    at, "state (" + country.iso3() + ") stands at " + earlier.at() + " already", "Keep one line.");
        } else {
            problems.report(
                    at,
                    "state (" + country.iso3() + ") is in group (" + draft.name() + ") here and in group ("
                            + earlier.group() + ") at " + earlier.at(),
                    "Keep it in one group.");
        }
    }

    private void checkGroups(String file) {
        if (groups.size() < 2) {
            problems.report(
                    Origin.of(file),
                    "number of groups (" + groups.size() + ") is too small to order states",
                    "Maybe name at least two groups, best first.");
        }
        Map<Integer, Draft> ranks = new HashMap<>();
        for (Draft draft : groups.values()) {
            Draft other = draft.rank() == 0 ? null : ranks.putIfAbsent(draft.rank(), draft);
            if (other != null) {
                problems.report(
                        draft.at(),
                        "rank (" + draft.rank() + ") is that of group (" + other.name() + ") and of group ("
                                + draft.name() + ")",
                        "Maybe give them the same name, or different ranks.");
            }
        }
    }

    private Ordering ordering(String file) {
        return new Ordering(
                file,
                groups.values().stream()
                        .sorted(Comparator.comparing(Draft::rank))
                        .map(d -> new Ordering.Group(d.name(), d.states()))
                        .toList());
    }
}
