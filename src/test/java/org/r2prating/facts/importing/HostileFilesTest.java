package org.r2prating.facts.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.r2prating.facts.FactsOnDisk;
import org.r2prating.input.Problems;

/** Files that would fill the memory, run something or lie about their encoding: refused with a message. */
class HostileFilesTest {

    @TempDir
    private Path root;

    private FactsOnDisk disk;

    @BeforeEach
    void mapping() {
        disk = new FactsOnDisk(root);
        disk.with(
                "tables/mappings/terror.yaml",
                """
                kind: indices
                source: { id: made-up, title: A file, author: Nobody, origin: nowhere, licence: none }
                state: country
                readings:
                  - { subject: terror, says: { column: level }, asOf: year, locator: "{country}, {note}" }
                """);
    }

    private String refused(Path file) {
        Problems problems = new Problems();
        assertThat(new Importer(disk.folder(), disk.framework(), disk.read().facts(), bytes -> {})
                        .read("terror", file, true, problems))
                .isEmpty();
        assertThat(disk.folder().resolve("tables/terror.csv")).doesNotExist();
        return disk.shown(problems.list());
    }

    private String refused(String csv) throws IOException {
        return refused(Files.writeString(root.resolve("x.csv"), csv));
    }

    @Test
    void aFileOfTwoGigabytes() throws IOException {
        Path file = root.resolve("x.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L * 1024 * 1024 * 1024);
        }
        assertThat(refused(file)).startsWith("x.csv:1:1: file of (2147483648) bytes is too large.");
    }

    @Test
    void aLineWithAMillionColumns() throws IOException {
        assertThat(refused("country,year,level,note" + ",x".repeat(1_000_000) + "\n"))
                .startsWith("x.csv:1:1: line has more than (2000) cells.");
    }

    @Test
    void aQuoteThatIsNeverClosed() throws IOException {
        assertThat(refused("country,year,level,note\nPRK,2020,5,\"" + "x".repeat(20_000_000)))
                .startsWith("x.csv:2:")
                .contains("this is not CSV");
    }

    @Test
    void millionsOfRowsWithAProblemEach() throws IOException {
        String told = refused("country,year,level,note\n" + "Atlantis,2020,5,x\n".repeat(200_000));
        assertThat(told.lines().filter(l -> l.startsWith("x.csv")).count()).isEqualTo(1000);
    }

    @Test
    void twoEncodingsInOneFile() throws IOException {
        byte[] start = "country,year,level,note\nPRK,2020,5,Corée\nPRK,2021,5,Cor".getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(start, start.length + 3);
        all[start.length] = (byte) 0xE9;
        all[start.length + 1] = 'e';
        all[start.length + 2] = '\n';
        assertThat(refused(Files.write(root.resolve("x.csv"), all)))
                .contains("a byte that is not UTF-8")
                .contains("save it as UTF-8");
        byte[] utf16 = "country,year,level,note\nPRK,2020,5,x\n".getBytes(StandardCharsets.UTF_16);
        assertThat(refused(Files.write(root.resolve("x.csv"), utf16))).contains("a byte that is not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "@SUM(1+1)", "+cmd|x", "-cmd|x"})
    void aFormulaInACell(String formula) throws IOException {
        assertThat(refused("country,year,level,note\nPRK,2020,5,\"" + formula + "\"\n"))
                .startsWith("x.csv:2:4: note (" + formula + ") looks like a formula.");
    }

    @Test
    void aFormulaInASheet() throws IOException {
        assertThat(refused(sheet("=1+4"))).contains("x.xlsx:2:3: cell C2 or one after it is a formula");
    }

    @Test
    void aZipBombInASheet() throws IOException {
        Path bomb = rewritten(sheet("5"), "xl/worksheets/sheet1.xml", " ".repeat(1 << 20), 300);
        assertThat(refused(bomb)).startsWith("bomb.xlsx:1:1: this is not an Excel file that can be read (");
    }

    @Test
    void aSheetThatNamesFilesOfTheMachine() throws IOException {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>";
        assertThat(refused(rewritten(sheet("5"), "xl/worksheets/sheet1.xml", entity, 1)))
                .startsWith("bomb.xlsx:1:1: ");
    }

    @Test
    void somethingElseThatIsCalledAnExcelFile() throws IOException {
        assertThat(refused(Files.writeString(root.resolve("x.xlsx"), "country,year\n")))
                .startsWith("x.xlsx:1:1: this is not an Excel file that can be read (");
    }

    private Path sheet(String level) throws IOException {
        Path file = root.resolve("x.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet();
            var header = sheet.createRow(0);
            var row = sheet.createRow(1);
            for (int i = 0; i < 4; i++) {
                header.createCell(i).setCellValue(new String[] {"country", "year", "level", "note"}[i]);
                row.createCell(i).setCellValue(new String[] {"PRK", "2020", "5", "x"}[i]);
            }
            if (level.startsWith("=")) {
                row.getCell(2).setCellFormula(level.substring(1));
            }
            workbook.write(out);
        }
        return file;
    }

    /** The same file, but for one part that is written as often as asked. */
    private Path rewritten(Path file, String part, String content, int times) throws IOException {
        Path bomb = root.resolve("bomb.xlsx");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    for (int i = 0; i < times; i++) {
                        out.write(content.getBytes(StandardCharsets.UTF_8));
                    }
                } else {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
        return bomb;
    }
}
