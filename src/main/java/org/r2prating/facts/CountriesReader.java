package org.r2prating.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.r2prating.input.CsvFile;
import org.r2prating.input.Problems;
import org.r2prating.input.TableLine;
import org.r2prating.input.TextFile;
import org.r2prating.model.Country;

/** Reads the table of states: ISO 3166-1 alpha-3 codes, short names and M49 regions. */
final class CountriesReader {

    private static final String CODE = "iso3";
    private static final String NAME = "name";
    private static final String ARTICLE = "article";
    private static final String REGION = "region";
    private static final String SUB_REGION = "sub_region";

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
            } else if (countries.put(code, country(code, row)) != null) {
                problems.report(row.at(), CODE + " (" + code + ") stands twice", "Keep one of the two lines.");
            }
        });
        return countries;
    }

    private static Country country(String code, TableLine row) {
        return new Country(code, row.cell(NAME), row.cell(ARTICLE), row.cell(REGION), row.cell(SUB_REGION));
    }
}
