package org.r2prating.input;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.lang3.StringUtils;

/** Reads a table with a header, its columns separated by commas or semicolons, row by row. */
public final class CsvFile {

    private static final int LONGEST_CELL = 100_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LOOK_AHEAD = 1 << 16;
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvParser.Feature.TRIM_SPACES)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_CELL)
                    .build())
            .build();

    private CsvFile() {}

    /** Hands over each line of a file in memory; nothing when one of the columns that are needed is missing. */
    public static void read(TextFile file, List<String> needed, Problems problems, Consumer<TableLine> reading) {
        read(file.name(), new StringReader(file.text()), needed, problems, reading);
    }

    /** Hands over each line as it is read; memory is bounded, whatever the size of the file. */
    public static void read(
            String name, Reader text, List<String> needed, Problems problems, Consumer<TableLine> reading) {
        TableHeader header = new TableHeader(name, needed, problems);
        BufferedReader ahead = new BufferedReader(text, LOOK_AHEAD);
        int line = 1;
        try (CsvParser parser = FACTORY.createParser(ahead)) {
            parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator(ahead)));
            while (parser.nextToken() == JsonToken.START_ARRAY && problems.roomForMore()) {
                parser.nextToken(); // the first cell: only with a cell does the parser know its line
                line = parser.currentTokenLocation().getLineNr();
                List<String> cells = cells(parser);
                if (!header.accepts(new Origin(name, line, 1), cells, reading)) {
                    return;
                }
            }
            header.end();
        } catch (CharacterCodingException undecodable) {
            problems.report(
                    new Origin(name, line + 1, 1),
                    "here or soon after stands a byte that is not UTF-8",
                    "Maybe the file was saved in another encoding: save it as UTF-8.");
        } catch (JacksonException malformed) {
            JsonLocation place = malformed.getLocation();
            Origin at = place == null
                    ? new Origin(name, line, 1)
                    : new Origin(name, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
            problems.report(at, "this is not CSV (" + malformed.getOriginalMessage() + ")", "Maybe close a quote.");
        } catch (IOException broken) {
            problems.report(Origin.of(name), "file cannot be read (" + broken.getMessage() + ")", "Maybe restore it.");
        }
    }

    /** The one of the two that the first line has more of. */
    private static char separator(BufferedReader text) throws IOException {
        char[] first = new char[LOOK_AHEAD - 1];
        text.mark(LOOK_AHEAD);
        int count = text.read(first, 0, first.length);
        text.reset();
        if (count > 0 && first[0] == BYTE_ORDER_MARK) {
            text.read();
        }
        String header = StringUtils.substringBefore(new String(first, 0, Math.max(0, count)), "\n");
        return StringUtils.countMatches(header, ';') > StringUtils.countMatches(header, ',') ? ';' : ',';
    }

    private static List<String> cells(CsvParser parser) throws IOException {
        List<String> cells = new ArrayList<>();
        while (parser.currentToken() != JsonToken.END_ARRAY) {
            if (cells.size() <= TableHeader.MOST_COLUMNS) {
                cells.add(StringUtils.defaultString(parser.getText()));
            }
            parser.nextToken();
        }
        return cells;
    }
}
