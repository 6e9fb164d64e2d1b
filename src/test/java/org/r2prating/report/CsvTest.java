package org.r2prating.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|'/C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\u0000x", "＝1", "＠x"})
    void whatASpreadsheetWouldRunIsWrittenAsText(String cell) {
        assertThat(Csv.safe(cell)).isEqualTo("'" + cell);
        assertThat(Csv.text(List.of("a"), List.of(List.of(cell)))).contains("'" + cell.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Very Weak", "1.39", "a=b", "é", "2/144"})
    void everythingElseIsLeftAsItIs(String cell) {
        assertThat(Csv.safe(cell)).isEqualTo(cell);
    }

    @Test
    void rowsComeWithoutAHeader() {
        assertThat(Csv.rows(List.of("a", "b"), List.of(List.of("1", "x,y")))).isEqualTo("1,\"x,y\"\n");
        assertThat(Csv.rows(List.of("a"), List.of())).isEmpty();
    }
}
