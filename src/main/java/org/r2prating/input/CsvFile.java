package org.r2prating.input;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.lang3.StringUtils;

/** Reads a table with a header, its columns separated by commas or semicolons. */
public final class CsvFile {

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvParser.Feature.TRIM_SPACES)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private CsvFile() {}

    /**
     * A line of a table.
     *
     * @param cells by the name of their column; empty when there is nothing in it
     */
    public record Row(Origin at, Map<String, String> cells) {

        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** Hands over each line in turn; nothing when one of the columns that are needed is missing. */
    public static void read(TextFile file, List<String> needed, Problems problems, Consumer<Row> reading) {
        try (CsvParser parser = FACTORY.createParser(file.text())) {
            parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator(file.text())));
            List<String> columns = List.of();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                parser.nextToken(); // the first cell: only with a cell does the parser know its line
                Origin at =
                        new Origin(file.name(), parser.currentTokenLocation().getLineNr(), 1);
                List<String> cells = cells(parser);
                if (!columns.isEmpty()) {
                    reading.accept(row(at, columns, cells, problems));
                } else if (cells.containsAll(needed)) {
                    columns = cells;
                } else {
                    problems.report(at, "columns " + cells + " lack some that are needed", "Write " + needed + ".");
                    return;
                }
            }
            if (columns.isEmpty()) {
                problems.report(Origin.of(file.name()), "file is empty", "Begin with the columns " + needed + ".");
            }
        } catch (JacksonException malformed) {
            Origin at = new Origin(
                    file.name(),
                    malformed.getLocation().getLineNr(),
                    malformed.getLocation().getColumnNr());
            problems.report(at, "this is not CSV (" + malformed.getOriginalMessage() + ")", "Maybe close a quote.");
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory can be read", impossible);
        }
    }

    private static char separator(String text) {
        String header = StringUtils.substringBefore(text, "\n");
        return StringUtils.countMatches(header, ';') > StringUtils.countMatches(header, ',') ? ';' : ',';
    }

    private static List<String> cells(CsvParser parser) throws IOException {
        List<String> cells = new ArrayList<>();
        while (parser.currentToken() != JsonToken.END_ARRAY) {
            cells.add(StringUtils.defaultString(parser.getText()));
            parser.nextToken();
        }
        return cells;
    }

    private static Row row(Origin at, List<String> columns, List<String> cells, Problems problems) {
        if (cells.size() != columns.size()) {
            problems.report(
                    at,
                    "line has (" + cells.size() + ") cells instead of (" + columns.size() + ")",
                    "Maybe put a text with a separator in quotes.");
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return new Row(at, row);
    }
}
