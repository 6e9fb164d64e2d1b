package org.r2prating.report;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** CSV as we print it: the same line ends on every platform, and no cell that a spreadsheet would take for a formula. */
public final class Csv {

    /** What a formula can begin with, in any width; a tab or a line end may hide it. */
    private static final String STARTERS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private Csv() {}

    /** A header and rows. */
    public static String text(List<String> columns, List<List<String>> rows) {
        return write(columns, rows, true);
    }

    /** Rows without a header, to go on with. */
    public static String rows(List<String> columns, List<List<String>> rows) {
        return rows.isEmpty() ? "" : write(columns, rows, false);
    }

    /** The cell with an apostrophe before it where a spreadsheet would run it. */
    public static String safe(String cell) {
        return runs(cell) ? "'" + cell : cell;
    }

    /** Whether a spreadsheet might take a cell for a formula. */
    public static boolean runs(String cell) {
        return !cell.isEmpty() && (STARTERS.indexOf(cell.charAt(0)) >= 0 || Character.isISOControl(cell.charAt(0)));
    }

    private static String write(List<String> columns, List<List<String>> rows, boolean header) {
        CsvSchema schema = CsvSchema.builder()
                .addColumns(columns.stream().map(Csv::safe).toList(), CsvSchema.ColumnType.STRING)
                .setUseHeader(header)
                .setLineSeparator("\n")
                .build();
        List<List<String>> safe =
                rows.stream().map(r -> r.stream().map(Csv::safe).toList()).toList();
        try {
            return new CsvMapper().writer(schema).writeValueAsString(safe);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
