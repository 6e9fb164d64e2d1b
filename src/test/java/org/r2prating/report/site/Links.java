package org.r2prating.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The links between the pages of a site. */
public final class Links {

    private Links() {}

    /** Every link is relative and leads to a file and an anchor in it, or else to a source; ids are there once. */
    public static void check(Path site, Map<String, Document> pages) {
        Map<String, Set<String>> anchors = new HashMap<>();
        pages.forEach((name, page) -> {
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).as(name).doesNotHaveDuplicates();
            anchors.put(name, new HashSet<>(ids));
        });
        Set<String> reached = new HashSet<>(Set.of("index.html"));
        pages.forEach((name, page) -> {
            for (Element link : page.select("[href],[src]")) {
                String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (link.hasClass("url") || address.matches("https?://.+")) {
                    assertThat(address).matches("https?://.+");
                    continue;
                }
                String file = StringUtils.substringBefore(address, "#");
                String target = file.isEmpty() ? name : resolved(name, file);
                assertThat(site.resolve(target)).as("%s in %s", address, name).exists();
                assertThat(Files.isRegularFile(site.resolve(target))).isTrue();
                reached.add(target);
                String anchor = StringUtils.substringAfter(address, "#");
                assertThat(anchor.isEmpty()
                                || anchors.getOrDefault(target, Set.of()).contains(anchor))
                        .as("%s in %s", address, name)
                        .isTrue();
            }
        });
        assertThat(reached).containsAll(pages.keySet());
    }

    private static String resolved(String page, String address) {
        assertThat(address).doesNotContain(":").doesNotStartWith("/");
        Path folder = Path.of("/" + page).getParent();
        return folder.resolve(address).normalize().toString().substring(1);
    }
}
