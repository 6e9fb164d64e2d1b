package org.r2prating.report.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prating.Shipped;
import org.r2prating.model.Country;
import org.r2prating.model.SearchedNone;

/** A site of a few states, from the real facts: two with a dossier, one from tables, one somebody means harm with. */
class SiteTest {

    private static final Country HARSH =
            new Country("QAC", "<script>alert(\"x\")</script> & 'Sons'", "", "Asia", "Southern Asia");

    private static final SiteBasis BASIS = new SiteBasis(
            Shipped.pack(),
            Shipped.steps(),
            Shipped.base(),
            List.of(Shipped.country("FJI"), Shipped.country("LAO"), Shipped.country("PRK"), HARSH),
            Shipped.base().editions(),
            SearchedNone.WORST,
            "test");

    @TempDir
    private static Path folder;

    private static Path site;

    private static final SortedMap<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void write() throws IOException {
        site = folder.resolve("site");
        AtomicInteger steps = new AtomicInteger();
        int pages = Site.write(BASIS, site, 2, steps::incrementAndGet);
        assertThat(steps.get()).isEqualTo(BASIS.portions()).isEqualTo(8);
        for (String name : files(site).keySet()) {
            if (name.endsWith(".html")) {
                Parser parser = Parser.htmlParser().setTrackErrors(10);
                PAGES.put(name, Jsoup.parse(Files.readString(site.resolve(name)), "", parser));
                assertThat(parser.getErrors()).as(name).isEmpty();
            }
        }
        int annexes = (int)
                PAGES.keySet().stream().filter(p -> p.endsWith("/annex.html")).count();
        assertThat(PAGES).containsKeys("2022/PRK/annex.html", "2019/PRK/annex.html");
        assertThat(PAGES).hasSize(pages).hasSize(1 + 2 * (1 + 36 + 4 * 37) + annexes);
    }

    private static SortedMap<String, String> files(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void everyLinkLeadsToAPageAndEveryAnchorIsInIt() {
        Links.check(site, PAGES);
    }

    @Test
    void everyPageIsReadableWithoutScript() {
        for (Map.Entry<String, Document> entry : PAGES.entrySet()) {
            Document page = entry.getValue();
            assertThat(page.select("h1")).as(entry.getKey()).hasSize(1);
            assertThat(page.title()).isNotBlank();
            assertThat(page.select("html[lang=en] nav a[href]"))
                    .as(entry.getKey())
                    .isNotEmpty();
            assertThat(page.select("script:not([src]):not([type=application/json])"))
                    .isEmpty();
            assertThat(page.select("th")).allMatch(th -> th.attr("scope").matches("col|row|colgroup|rowgroup"));
            assertThat(page.select("table")).allMatch(t -> t.select("caption").size() == 1);
            assertThat(page.text()).doesNotContain("null", "TODO", "{country}", "Optional");
            int before = 0;
            for (Element heading : page.select("h1,h2,h3")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).as(entry.getKey()).isLessThanOrEqualTo(before + 1);
                before = level;
            }
        }
    }

    @Test
    void aRatingCanBeFollowedFromTheFirstPageToItsSource() {
        Document start = PAGES.get("index.html");
        assertThat(start.select("#matrix td a[href=2022/PRK/peacekeeping.html]").text())
                .isEqualTo("Very Weak");
        Document why = PAGES.get("2022/PRK/peacekeeping.html");
        assertThat(why.select("h1").text()).startsWith("33. Contribute to United Nations peacekeeping");
        assertThat(why.select(".verdict b").text()).isEqualTo("Very Weak");
        assertThat(why.select(".calls a[href=#source-1]")).isNotEmpty();
        assertThat(PAGES.get("2022/PRK/rome-statute.html")
                        .select(".notes-list a.url")
                        .attr("href"))
                .startsWith("https://");
        assertThat(PAGES.get("2022/indicators/peacekeeping.html").select(".list tbody tr"))
                .hasSize(4);
        assertThat(PAGES.get("2022/LAO/index.html").select(".rows tr[id]")).hasSize(36);
    }

    @Test
    void nothingFromANameBecomesMarkup() {
        Document page = PAGES.get("2022/QAC/index.html");
        assertThat(page.select("h1").text()).isEqualTo(HARSH.name());
        assertThat(page.select("script")).isEmpty();
        Element index = PAGES.get("index.html").select("#search-index").first();
        assertThat(index.data()).doesNotContain("<").contains("\\u003cscript>alert(\\\"x\\\")");
    }

    @Test
    void theSameInputGivesTheSameBytesOnAnyNumberOfThreads() throws IOException {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Path again = folder.resolve("again");
            Site.write(BASIS, again, 5, () -> {});
            assertThat(files(again)).isEqualTo(files(site));
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void anOlderSiteIsReplacedAndNothingElse() throws IOException {
        SiteBasis small = new SiteBasis(
                BASIS.pack(),
                BASIS.steps(),
                BASIS.base(),
                List.of(HARSH),
                List.of(BASIS.newest()),
                BASIS.policy(),
                "test");
        Path place = Files.createDirectory(folder.resolve("place"));
        assertThat(SiteFolder.mayTake(place)).isTrue();
        Site.write(BASIS, place, 1, () -> {});
        assertThat(SiteFolder.mayTake(place)).isTrue();
        assertThat(Site.write(small, place, 1, () -> {})).isEqualTo(1 + 1 + 36 + 37);
        assertThat(place.resolve("2019")).doesNotExist();
        Path mine = Files.writeString(place.resolve("thesis.txt"), "years of work");
        assertThat(SiteFolder.mayTake(place)).isFalse();
        assertThatThrownBy(() -> Site.write(small, place, 1, () -> {})).isInstanceOf(IOException.class);
        assertThat(mine).hasContent("years of work");
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("site.json"), "not ours");
        assertThat(SiteFolder.mayTake(other)).isFalse();
        Files.writeString(other.resolve("site.json"), "{\"entries\":[\"site.json\"]}");
        assertThat(SiteFolder.mayTake(other)).isFalse();
        assertThat(SiteFolder.mayTake(mine)).isFalse();
        assertNothingIsLeftBehind();
    }

    @Test
    void whatFailsLeavesNothingBehind() {
        AtomicInteger steps = new AtomicInteger();
        Path place = folder.resolve("failed");
        assertThatThrownBy(() -> Site.write(BASIS, place, 2, () -> {
                    if (steps.incrementAndGet() == 3) {
                        throw new IllegalStateException("enough");
                    }
                }))
                .hasMessage("enough");
        assertThat(place).doesNotExist();
        assertNothingIsLeftBehind();
    }

    private static void assertNothingIsLeftBehind() {
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void pagesAreSmall() {
        for (Document page : PAGES.values()) {
            assertThat(StringUtils.length(page.html())).isLessThan(400_000);
        }
    }
}
