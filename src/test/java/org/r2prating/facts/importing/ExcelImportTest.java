package org.r2prating.facts.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prating.facts.FactsOnDisk;
import org.r2prating.input.Problems;

class ExcelImportTest {

    private static final String MAPPING =
            """
            kind: indices
            source: { id: made-up, title: A made-up file, author: Nobody, issued: 2021, origin: nowhere, licence: none }
            state: country
            readings:
              - { subject: terror, says: { column: level }, asOf: year, locator: "{country}, {year}, column {value}" }
            """;

    @TempDir
    private Path root;

    private FactsOnDisk disk;
    private final List<Long> progress = new ArrayList<>();

    @BeforeEach
    void mapping() {
        disk = new FactsOnDisk(root);
        disk.with("tables/names.csv", "iso3,name\nPRK,DPRK\nKOR,South Korea\n");
        disk.with("tables/mappings/terror.yaml", MAPPING);
    }

    private Import imported(Path file) {
        Problems problems = new Problems();
        return new Importer(disk.folder(), disk.framework(), disk.read().facts(), progress::add)
                .read("terror", file, true, problems)
                .orElseThrow(() -> new AssertionError(problems.list()));
    }

    /** A workbook with an empty row after every second one. */
    private Path workbook(List<List<Object>> rows) throws IOException {
        Path file = root.resolve("original.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet();
            for (int r = 0; r < rows.size(); r++) {
                Row row = sheet.createRow(r + r / 2);
                for (Object cell : rows.get(r)) {
                    int column = Math.max(0, row.getLastCellNum());
                    if (cell instanceof Number number) {
                        row.createCell(column).setCellValue(number.doubleValue());
                    } else {
                        row.createCell(column).setCellValue(cell.toString());
                    }
                }
            }
            workbook.write(out);
        }
        return file;
    }

    @Test
    void anExcelFileGivesTheSameTableAsTheCsv() throws IOException {
        imported(Files.writeString(
                root.resolve("original.csv"), "country,year,level\nDPRK,2020,5\nSouth Korea,2020,2\nPRK,2021,4\n"));
        Path table = disk.folder().resolve("tables/terror.csv");
        String ofCsv = Files.readString(table);
        Path file = workbook(List.of(
                List.of("country", "year", "level"),
                List.of("DPRK", 2020, 5),
                List.of("South Korea", 2020, 2.0),
                List.of("PRK", 2021, 4)));
        assertThat(imported(file).isUnchanged()).isTrue();
        assertThat(table).hasContent(ofCsv);
    }

    @Test
    void progressRisesToTheSizeOfTheFile() throws IOException {
        List<List<Object>> rows = new ArrayList<>(List.of(List.of("country", "year", "level")));
        for (int year = 0; year < 1000; year++) {
            rows.add(List.of("DPRK", 1000 + year, 1 + year % 5));
        }
        Path file = workbook(rows);
        imported(file);
        assertThat(progress).isSorted().hasSizeGreaterThan(5);
        assertThat(progress.get(progress.size() / 2)).isLessThan(Files.size(file));
        assertThat(progress).endsWith(Files.size(file));
    }
}
