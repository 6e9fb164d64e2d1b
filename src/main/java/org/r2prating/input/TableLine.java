package org.r2prating.input;

import java.util.List;
import java.util.Map;

/**
 * A line of a table, of a CSV file or of a sheet.
 *
 * @param columns the place of each column, from 0
 * @param cells in the order of the columns; empty where there is nothing
 */
public record TableLine(Origin at, Map<String, Integer> columns, List<String> cells) {

    /** What stands in a column; empty when nothing does, or when there is no such column. */
    public String cell(String column) {
        Integer place = columns.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place);
    }

    /** The place of a cell: its line, and which column it is, from 1. */
    public Origin at(String column) {
        Integer place = columns.get(column);
        return new Origin(at.file(), at.line(), place == null ? 1 : place + 1);
    }
}
