package org.r2prating.bench;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.r2prating.facts.importing.Import;
import org.r2prating.facts.importing.Importer;
import org.r2prating.input.Problems;

/** An original of V-Dem's shape, made up, and the two ways to read it. */
final class Imports {

    private static final int YEARS = 100;
    private static final int FIRST = 1925;
    private static final int COLUMNS = 6;

    private final World world;
    private final Path original = Path.of("target", "bench", "indices.csv");
    private final int rows;

    Imports(World world) {
        this.world = world;
        Set<String> states = world.base().countries().keySet();
        rows = states.size() * YEARS;
        try {
            Files.createDirectories(original.getParent());
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(original))) {
                out.println("iso3,country,year,electoral_democracy,liberal_democracy,human_rights,political_regime,"
                        + "freedom_of_expression,rule_of_law");
                for (String state : states) {
                    for (int year = FIRST; year < FIRST + YEARS; year++) {
                        out.print(state + ",\"The state " + state + "\"," + year);
                        for (int column = 0; column < COLUMNS; column++) {
                            double value = column == 3 ? year % 4 : (year * 31 + column * 17) % 1000 / 1000.0;
                            out.printf(Locale.ROOT, column == 3 ? ",%.0f" : ",%.3f", value);
                        }
                        out.println();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int rows() {
        return rows;
    }

    void imported() {
        Problems problems = new Problems();
        Import done = new Importer(Path.of("facts"), world.pack().framework(), world.base(), bytes -> {})
                .read("vdem", original, false, problems)
                .orElseThrow(() -> new IllegalStateException(problems.list().toString()));
        if (done.rows() == 0) {
            throw new IllegalStateException("nothing was imported");
        }
    }

    /** Each cell as text, with the library that the importer uses, and nothing done with it. */
    void parsed() {
        long length = 0;
        try (Reader text = Files.newBufferedReader(original);
                CsvParser parser = new CsvFactory().createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    length += parser.getText().length();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (length == 0) {
            throw new IllegalStateException("nothing was read");
        }
    }
}
