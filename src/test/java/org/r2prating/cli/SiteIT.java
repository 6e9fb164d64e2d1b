package org.r2prating.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prating.cli.Program.Run;
import org.r2prating.report.site.Links;

/** The whole program as a process: the site of all states. */
class SiteIT {

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void start() {
        program = Program.installed(folder);
    }

    @Test
    void allStatesOfAnEditionBecomePagesWhoseLinksAllLeadSomewhere() throws IOException {
        Run run = program.run("site", "--out", "public", "--edition", "2022");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        Map<String, Document> pages = pages(folder.resolve("public"));
        assertThat(run.out().strip()).isEqualTo(Path.of("public", "index.html") + ": " + pages.size() + " pages");
        assertThat(pages).hasSizeGreaterThanOrEqualTo(1 + 1 + 36 + 193 * 37);
        Links.check(folder.resolve("public"), pages);
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void whatIsNoSiteIsLeftAlone() throws IOException {
        Path mine =
                Files.writeString(Files.createDirectory(folder.resolve("mine")).resolve("thesis.txt"), "years");
        Run run = program.run("site", "--out", "mine");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        """
                        (mine) is there already and holds more than a site of this program
                          Maybe name another folder, or remove it yourself.
                        """);
        assertThat(mine).hasContent("years");
        Run nowhere = program.run("site", "--out", "no/such/folder");
        assertThat(nowhere.exit()).isEqualTo(2);
        assertThat(nowhere.err()).startsWith("no folder (").contains("Maybe create it first.");
        Run unknown = program.run("site", "--out", "new", "--edition", "2202");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("unknown edition (2202)").contains("2022");
        assertThat(folder.resolve("new")).doesNotExist();
    }

    /** Only what links need is kept of a page. */
    private static Map<String, Document> pages(Path site) throws IOException {
        Map<String, Document> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                Document page = Jsoup.parse(Files.readString(file));
                Document links = new Document("");
                for (Element element : page.select("[href],[src],[id]")) {
                    Element kept = links.appendElement("a");
                    List.of("href", "src", "id", "class").stream()
                            .filter(element::hasAttr)
                            .forEach(name -> kept.attr(name, element.attr(name)));
                }
                pages.put(site.relativize(file).toString().replace('\\', '/'), links);
            }
        }
        return pages;
    }
}
