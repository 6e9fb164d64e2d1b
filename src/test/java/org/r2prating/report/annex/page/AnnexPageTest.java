package org.r2prating.report.annex.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.r2prating.report.annex.Annex;
import org.r2prating.report.annex.AnnexRow;
import org.r2prating.report.annex.MadeUpAnnex;
import org.r2prating.report.annex.Reference;

/** The annex as a browser reads it. */
class AnnexPageTest {

    static List<Annex> annexes() {
        return List.of(MadeUpAnnex.published(), MadeUpAnnex.reviewers(), MadeUpAnnex.empty());
    }

    private static String html(Annex annex) {
        return AnnexPage.html(annex, MadeUpAnnex.FRAMEWORK);
    }

    @ParameterizedTest
    @MethodSource("annexes")
    void itIsWellFormedAndEveryAnchorExistsOnce(Annex annex) {
        Parser parser = Parser.htmlParser().setTrackErrors(50);
        Document page = Jsoup.parse(html(annex), "", parser);
        assertThat(parser.getErrors()).isEmpty();
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> ids.contains(href.substring(1)));
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allMatch(words -> ids.containsAll(List.of(words.split(" "))));
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("th")).allMatch(th -> th.attr("scope").matches("col|row"));
        assertThat(page.select("table")).allMatch(t -> t.select("caption").size() == 1);
        headingsInOrder(page);
    }

    private static void headingsInOrder(Document page) {
        int before = 0;
        for (Element heading : page.select("h1,h2,h3,h4")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(page.select("h1")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("annexes")
    void everyRowSaysWhatItIsInWordsAndSymbols(Annex annex) {
        Document page = Jsoup.parse(html(annex));
        List<AnnexRow> rows = annex.rows();
        List<Element> shown = page.select(".rows tr[id]");
        assertThat(shown).hasSameSizeAs(rows).hasSize(36);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(shown.get(i).select("th").text())
                    .isEqualTo(rows.get(i).number() + " " + rows.get(i).wording());
            assertThat(shown.get(i).select(".as b").text())
                    .isEqualTo(rows.get(i).assessment());
            assertThat(shown.get(i).select(".ch").text()).endsWith(rows.get(i).change());
            assertThat(shown.get(i).select(".area").text()).isNotEmpty();
            for (var note : rows.get(i).notes()) {
                assertThat(shown.get(i).select(".notes").text()).contains(note.text());
            }
            assertThat(page.select(".tiles a[href=#" + shown.get(i).id() + "] b")
                            .text())
                    .isEqualTo(rows.get(i).assessment());
            assertThat(page.select(".sum a[href=#" + shown.get(i).id() + "]")).hasSize(1);
        }
        assertThat(page.select(".rev")).hasSize(annex.rows().get(0).reviewer().isPresent() ? 36 : 0);
    }

    @Test
    void footnotesAreWhatIsCalledAndEachLeadsBackToEveryCall() {
        for (Annex annex : List.of(MadeUpAnnex.published(), MadeUpAnnex.reviewers())) {
            Document page = Jsoup.parse(html(annex));
            assertThat(page.select(".calls a").eachAttr("href").stream().distinct())
                    .containsExactlyInAnyOrderElementsOf(page.select(".notes-list li").eachAttr("id").stream()
                            .map(id -> "#" + id)
                            .toList());
            assertThat(page.select(".calls a").eachAttr("id").stream().map(id -> "#" + id))
                    .containsExactlyInAnyOrderElementsOf(
                            page.select("a[role=doc-backlink]").eachAttr("href"));
            assertThat(page.select(".calls a"))
                    .allMatch(a -> a.attr("aria-label").equals("Footnote " + a.text()));
            assertThat(page.select(".sources-list li").eachAttr("id"))
                    .isEqualTo(annex.references().stream()
                            .map(Reference::id)
                            .map(id -> "s-" + id)
                            .toList());
        }
    }

    @Test
    void nothingFromADocumentBecomesMarkupAndNothingIsFetched() {
        for (Annex annex : annexes()) {
            String html = html(annex);
            Document page = Jsoup.parse(html);
            assertThat(page.select("script,link,[src]")).isEmpty();
            assertThat(html).doesNotContain("<script>alert", "@import", "null", "TODO", "${");
            assertThat(page.select("meta[http-equiv]").attr("content")).startsWith("default-src 'none'");
        }
        assertThat(Jsoup.parse(html(MadeUpAnnex.published())).text()).contains(MadeUpAnnex.HARSH);
    }

    @Test
    void aDraftSaysSoAndAFinalDocumentDoesNot() {
        assertThat(Jsoup.parse(html(MadeUpAnnex.published())).title()).startsWith("Draft: ");
        assertThat(html(MadeUpAnnex.published())).contains("{content:\"DRAFT\"}");
        assertThat(html(MadeUpAnnex.empty())).doesNotContain("DRAFT", "<strong>DRAFT", "Draft:");
    }

    @Test
    void theSameDocumentGivesTheSameBytesAnywhere() throws IOException {
        String html = html(MadeUpAnnex.reviewers());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(html(MadeUpAnnex.reviewers())).isEqualTo(html);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        List<String> names = new ArrayList<>(List.of("published", "reviewers", "empty"));
        for (Annex annex : annexes()) {
            Files.writeString(Path.of("target", "annex-" + names.remove(0) + ".html"), html(annex));
        }
    }
}
