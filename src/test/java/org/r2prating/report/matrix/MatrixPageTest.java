package org.r2prating.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.r2prating.report.ManyStates;

/** The page as a browser reads it. */
class MatrixPageTest {

    private static final Matrix FEW = MatrixTest.matrix(ManyStates.few());
    private static final String HTML = MatrixPage.html(FEW);
    private static final Document PAGE = Jsoup.parse(HTML);

    @Test
    void everyStateHasARowInWhichEveryCellSaysWhatItIs() throws IOException {
        Document all = Jsoup.parse(MatrixPage.html(MatrixTest.ALL));
        Files.writeString(Path.of("target", "matrix-all.html"), MatrixPage.html(MatrixTest.ALL));
        List<Element> rows = all.select("#matrix tbody tr");
        assertThat(rows).hasSize(193);
        for (int i = 0; i < rows.size(); i++) {
            Row row = MatrixTest.ALL.rows().get(i);
            assertThat(rows.get(i).select("th[scope=row]").text())
                    .contains(row.country().name(), row.country().iso3());
            List<Element> cells = rows.get(i).select("td[title]");
            assertThat(cells)
                    .extracting(Element::text)
                    .isEqualTo(row.cells().stream().map(Cell::words).toList());
            assertThat(cells)
                    .extracting(c -> c.attr("title"))
                    .allMatch(t -> t.matches("\\d+, .+: .+[.?]"), "outcome in words");
        }
    }

    @Test
    void insufficientEvidenceNeverLooksLikeARating() {
        for (Element cell : PAGE.select("#matrix td[title]")) {
            assertThat(cell.hasClass("i")).isEqualTo(cell.text().equals("Insufficient evidence"));
            assertThat(cell.hasClass("v"))
                    .isEqualTo(ManyStates.FRAMEWORK.scale().labels().contains(cell.text()));
            assertThat(cell.hasClass("r")).isEqualTo(cell.text().contains(" to "));
        }
    }

    @Test
    void tablesHaveCaptionsAndEveryHeaderASpan() {
        assertThat(PAGE.select("html").attr("lang")).isEqualTo("en");
        assertThat(PAGE.select("table"))
                .hasSize(3)
                .allMatch(t -> !t.select("caption").text().isEmpty());
        assertThat(PAGE.select("th")).allMatch(th -> th.attr("scope").matches("col|row|colgroup|rowgroup"));
        assertThat(PAGE.select("a.skip").attr("href")).isEqualTo("#states");
        assertThat(PAGE.select("#states")).hasSize(1);
        assertThat(PAGE.select("label:not(:has(select,input))")).isEmpty();
        assertThat(PAGE.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(PAGE.select("h1")).hasSize(1);
    }

    @Test
    void nothingFromAFactBecomesMarkup() {
        assertThat(PAGE.select("script")).hasSize(1);
        assertThat(HTML).doesNotContain("<script>alert").contains("&lt;script");
        assertThat(PAGE.select("#matrix tbody th").eachText())
                .anyMatch(t -> t.startsWith("<script>alert(\"x\")</script> & Sons"));
    }

    @Test
    void itIsWholeInItselfAndLetsNothingElseIn() {
        assertThat(PAGE.select("[src],link,[href]:not([href^=#])")).isEmpty();
        assertThat(HTML).doesNotContain("url(", "@import", "http://", "https://");
        assertThat(PAGE.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'", "script-src 'sha256-");
    }

    @Test
    void itSaysWhatItIsMadeFrom() {
        assertThat(PAGE.text())
                .contains(
                        "evidence up to 31 December 2021",
                        ManyStates.BASIS.digestLine(),
                        Ranking.words(FEW.framework()));
        assertThat(PAGE.select(".div tbody tr")).hasSize(FEW.divisors().size());
        assertThat(PAGE.select(".dist tbody tr:not(.area)")).hasSize(36);
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        assertThat(MatrixPage.html(MatrixTest.matrix(ManyStates.few()))).isEqualTo(HTML);
    }
}
