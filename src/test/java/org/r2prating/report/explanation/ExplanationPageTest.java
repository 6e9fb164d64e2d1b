package org.r2prating.report.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.r2prating.MadeUpFacts;
import org.r2prating.Shipped;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Recommender;
import org.r2prating.explain.Explained;
import org.r2prating.explain.Explanation;
import org.r2prating.facts.EvidenceStatus;
import org.r2prating.facts.FactBase;
import org.r2prating.model.SearchedNone;

/** Explanations as a browser reads them. */
class ExplanationPageTest {

    private static final List<Explanation> PRK = Explained.answered("PRK", "2022");

    private static String html(List<Explanation> explanations, boolean whole) {
        return ExplanationPage.html(explanations, whole, Shipped.pack().framework(), "test");
    }

    private static Document page(String indicator) {
        return Jsoup.parse(html(List.of(of(indicator)), true));
    }

    private static Explanation of(String indicator) {
        return PRK.stream()
                .filter(e -> e.recommendation().indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyPageIsWellFormedAndEveryCallLeadsToASourceAndBack() {
        for (Explanation explanation : PRK) {
            check(html(List.of(explanation), true));
        }
        check(html(PRK, true));
        check(html(PRK, false));
        check(html(Explained.all("LAO", "2019", SearchedNone.NEUTRAL), true));
    }

    private static void check(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(50);
        Document page = Jsoup.parse(html, "", parser);
        assertThat(parser.getErrors()).isEmpty();
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(new HashSet<>(ids))
                .containsAll(page.select("a[href^=#]").eachAttr("href").stream()
                        .map(href -> href.substring(1))
                        .toList());
        assertThat(page.select(".calls a").eachAttr("href").stream().distinct())
                .containsExactlyInAnyOrderElementsOf(page.select(".notes-list li").eachAttr("id").stream()
                        .map(id -> "#" + id)
                        .toList());
        assertThat(page.select(".calls a").eachAttr("id").stream().map(id -> "#" + id))
                .containsExactlyInAnyOrderElementsOf(
                        page.select("a[role=doc-backlink]").eachAttr("href"));
        assertThat(page.select("th")).allMatch(th -> th.attr("scope").matches("col|rowgroup"));
        assertThat(page.select("table")).allMatch(t -> t.select("caption").size() == 1);
        assertThat(page.select("script,link,[src]")).isEmpty();
        assertThat(html).doesNotContain("null", "TODO", "${", "Optional[");
        int before = 0;
        for (Element heading : page.select("h1,h2,h3,h4")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void whyNotSaysOfEachConditionWhatItRequiresAndWhatIsThere() {
        Document page = page("peacekeeping");
        assertThat(page.select(".verdict b").text()).isEqualTo("Very Weak");
        Element nearest = page.select("table.checks").get(0);
        assertThat(nearest.select("thead th").eachText()).containsExactly("Requires", "Found", "Met?");
        assertThat(nearest.select("tbody td").get(0).text()).contains("persons more than 0 and less than 10");
        assertThat(nearest.select("tbody td").get(1).text()).startsWith("0 on average");
        assertThat(nearest.select("tbody .mark").get(0).text()).isEqualTo("✗ blocks");
        assertThat(page.select(".effort").eachText()).contains("a decision of the government");
    }

    @Test
    void proposalsAndCapsStandApart() {
        assertThat(page("international-instruments").select("h2").eachText())
                .startsWith("Proposals", "Caps", "Facts")
                .contains("Why not Weak?", "What would change it", "What it hangs on")
                .endsWith("Sources");
    }

    @Test
    void allOfAStateHaveAListOfContents() {
        Document page = Jsoup.parse(html(PRK, true));
        assertThat(page.select("nav .tiles a").eachAttr("href"))
                .hasSize(36)
                .isEqualTo(page.select("article").eachAttr("id").stream()
                        .map(id -> "#" + id)
                        .toList());
        assertThat(page.select("article .verdict b").eachText())
                .isEqualTo(page.select("nav .tiles b").eachText());
    }

    @Test
    void onlyWhatIsAskedIsAnswered() {
        Document page = Jsoup.parse(html(List.of(of("peacekeeping")), false));
        assertThat(page.select("h2").eachText())
                .contains("Why not Weak?", "Sources")
                .doesNotContain("Proposals", "Facts", "Rules that did not hold");
    }

    @Test
    void factsThatDisagreeAreShownAndNothingInThemBecomesMarkup() {
        String harsh = "<script>alert('x')</script> & \"more\"";
        FactBase base = MadeUpFacts.base(
                MadeUpFacts.finding(
                        "one",
                        "risk-level",
                        "very-high",
                        EvidenceStatus.CONFLICTING,
                        MadeUpFacts.evidence("un-a-76-242", "para. 2", harsh)),
                MadeUpFacts.finding(
                        "two",
                        "risk-level",
                        "high",
                        EvidenceStatus.CONFLICTING,
                        MadeUpFacts.evidence("un-a-76-242", harsh, "")));
        Assessment assessment = new Recommender(Shipped.pack(), base)
                .assess(MadeUpFacts.COUNTRY, MadeUpFacts.EDITION, SearchedNone.WORST);
        String html = html(
                List.of(Explanation.of(
                        assessment, assessment.of("reduce-risks").orElseThrow(), Shipped.pack(), base.sources())),
                true);
        check(html);
        assertThat(Jsoup.parse(html).select("h2").eachText())
                .contains("Where facts disagree: the outcome if one of them alone were true");
        assertThat(Jsoup.parse(html).select(".notes-list q").text()).isEqualTo(harsh);
    }

    @ParameterizedTest
    @CsvSource({"ar-EG-u-nu-arab", "tr-TR"})
    void theSameInputGivesTheSameBytesAnywhere(String language) {
        String html = html(PRK, true);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(html(PRK, true)).isEqualTo(html);
        } finally {
            Locale.setDefault(locale);
        }
    }
}
