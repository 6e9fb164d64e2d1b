package org.r2prating.facts.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.r2prating.facts.TableRow;
import org.r2prating.input.CsvFile;
import org.r2prating.input.Problems;
import org.r2prating.input.TextFile;

/** The file of a table: sorted by state, subject and day, a line each. */
final class TableFile {

    private TableFile() {}

    /** What is in it now; nothing when there is none. */
    static List<TableEntry> read(Path file, Problems problems) {
        List<TableEntry> entries = new ArrayList<>();
        if (Files.exists(file)) {
            TextFile.read(file, problems)
                    .ifPresent(text ->
                            CsvFile.read(text, TableRow.COLUMNS, problems, line -> entries.add(TableEntry.of(line))));
        }
        return entries;
    }

    /** Its text. */
    static String text(Collection<TableEntry> entries) {
        CsvSchema schema = CsvSchema.builder()
                .addColumns(TableRow.COLUMNS, CsvSchema.ColumnType.STRING)
                .setUseHeader(true)
                .setLineSeparator("\n")
                .build();
        List<List<String>> rows =
                entries.stream().sorted().map(TableEntry::cells).toList();
        try {
            return new CsvMapper()
                    .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                    .writer(schema)
                    .writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can always be written as CSV", e);
        }
    }
}
