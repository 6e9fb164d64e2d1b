package org.r2prating.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.r2prating.input.CsvFile;
import org.r2prating.input.Problems;
import org.r2prating.input.TextFile;
import org.r2prating.model.Country;

/** Reads the table of states: ISO 3166-1 alpha-3 codes and short names. */
final class CountriesReader {

    private static final String CODE = "iso3";
    private static final String NAME = "name";
    private static final String ARTICLE = "article";

    private CountriesReader() {}

    static Map<String, Country> read(TextFile file, Problems problems) {
        Map<String, Country> countries = new LinkedHashMap<>();
        CsvFile.read(file, List.of(CODE, NAME, ARTICLE), problems, row -> {
            String code = row.cell(CODE);
            if (!code.matches("[A-Z]{3}")) {
                problems.report(
                        row.at(), CODE + " (" + code + ") is not a code of three capitals", "Write one such as PRK.");
            } else if (row.cell(NAME).isEmpty()) {
                problems.report(row.at(), CODE + " (" + code + ") has no name", "Write the short name of the state.");
            } else if (countries.put(code, new Country(code, row.cell(NAME), row.cell(ARTICLE))) != null) {
                problems.report(row.at(), CODE + " (" + code + ") stands twice", "Keep one of the two lines.");
            }
        });
        return countries;
    }
}
