package org.r2prating.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as spreadsheets save them. */
class CsvFileTest {

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private List<String> read(String content) throws IOException {
        TextFile file = TextFile.read(Files.writeString(folder.resolve("t.csv"), content), problems)
                .orElseThrow();
        List<String> rows = new ArrayList<>();
        CsvFile.read(
                file,
                List.of("iso3", "name"),
                problems,
                row -> rows.add(row.at().line() + " " + row.cell("iso3") + " " + row.cell("name") + row.cell("note")));
        return rows;
    }

    private List<String> found() {
        String prefix = folder.toString().replace('\\', '/') + "/";
        return problems.list().stream()
                .map(problem -> problem.toString().replace(prefix, ""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iso3,name\nPRK,North\nKOR,\"South, R. of\"\n",
                "\uFEFFiso3;name\r\nPRK;North\r\nKOR;South, R. of\r\n",
                "name,iso3\nNorth,PRK\n\"South, R. of\",KOR"
            })
    void separatorsLineEndsAndOrderOfColumnsMayDiffer(String table) throws IOException {
        assertThat(read(table)).containsExactly("2 PRK North", "3 KOR South, R. of");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void linesKeepTheirNumbersAfterCellsOfSeveralLines() throws IOException {
        assertThat(read("iso3,name\nPRK,\"North\nKorea\"\n\nKOR,South\n"))
                .containsExactly("2 PRK North\nKorea", "5 KOR South");
    }

    @Test
    void missingColumnIsReported() throws IOException {
        assertThat(read("iso,name\nPRK,North\n")).isEmpty();
        assertThat(found())
                .containsExactly("t.csv:1:1: columns [iso, name] lack some that are needed.\n  Write [iso3, name].");
    }

    @Test
    void lineWithTooManyCellsIsReported() throws IOException {
        read("iso3,name\nPRK,North, Korea\n");

        assertThat(found())
                .containsExactly(
                        "t.csv:2:1: line has (3) cells instead of (2).\n  Maybe put a text with a separator in quotes.");
    }

    @Test
    void emptyTableIsReported() throws IOException {
        assertThat(read("")).isEmpty();
        assertThat(found()).containsExactly("t.csv:1:1: file is empty.\n  Begin with the columns [iso3, name].");
    }

    @Test
    void quoteWithoutEndIsReported() throws IOException {
        read("iso3,name\nPRK,\"North\nKOR,South\n");

        assertThat(found()).hasSize(1).first().asString().startsWith("t.csv:").contains("this is not CSV");
    }
}
