package org.r2prating.consistency.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.r2prating.Shipped;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.finding.Severity;

/** In an annex in which everything holds nothing is wrong; one mistake put into it is found, and nothing else. */
class PlantedMistakesTest {

    @TempDir
    private static Path folder;

    /**
     * A mistake.
     *
     * @param what a pattern of the text, which is there once
     * @param by what stands there instead
     * @param found the kind of the finding and what it is about
     */
    private record Mistake(String name, String what, String by, String found) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Mistake> inTheInventedAnnex() {
        return MISTAKES.stream();
    }

    /** True, and no mistake. */
    private static final Set<String> IN_THE_INVENTED_ANNEX = Set.of("one-source peer-review");

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake(
                    "rating swapped in the summary",
                    "(?s)(\\*\\*Fair\\*\\* \\(4\\)\n\n)(- Protection of populations from atrocity crimes\n)(.*?\\*\\*Weak\\*\\* \\(32\\)\n\n)",
                    "$1$3$2",
                    "summary-against-table protect-populations"),
            new Mistake(
                    "summary out of order",
                    "(- Reduction of atrocity crime risks\n)(- Dealing with past atrocities\n)",
                    "$2$1",
                    "summary-order reduce-risks"),
            new Mistake(
                    "row dropped from the summary",
                    "- Support the Kigali Principles\n",
                    "",
                    "rows-of-framework summary kigali-principles"),
            new Mistake(
                    "row doubled in the summary",
                    "(- Support the Kigali Principles\n)",
                    "$1$1",
                    "rows-of-framework summary kigali-principles"),
            new Mistake(
                    "row dropped from the table, with its footnote",
                    "(?s)\\| 36 \\| Support UN Security[^\n]*\n(.*)\n\\[\\^40\\]: [^\n]*",
                    "$1",
                    "rows-of-framework table veto-restraint"),
            new Mistake(
                    "row doubled in the table",
                    "(\\| 35 \\| Support the Kigali[^\n]*\n)",
                    "$1$1",
                    "rows-of-framework table kigali-principles"),
            new Mistake(
                    "footnote and its call dropped",
                    "(?s)spoke in favour of one\\.\\[\\^40\\](.*)\n\\[\\^40\\]: [^\n]*",
                    "spoke in favour of one.$1",
                    "row-without-footnote veto-restraint"),
            new Mistake(
                    "no word on why the score moved",
                    "(?s) Its rating for peer review has improved since 2019, because it reported on time\\.(.*)"
                            + " In 2019 it had not replied, so that its rating has improved since\\.",
                    "$1",
                    "unexplained-score-change score"),
            new Mistake(
                    "row under the area before",
                    "\n\n(### Policy Mechanisms\n\n(?:\\|[^\n]*\n){2})(\\| 4 \\|[^\n]*\n)",
                    "\n$2\n$1",
                    "area-order r2p-focal-point"),
            new Mistake(
                    "count of ratings wrong",
                    "The four indicators in which",
                    "The five indicators in which",
                    "narrative-against-table fair"),
            new Mistake(
                    "score off by one",
                    "Score 2022: 28\n- Score 2019: 27",
                    "Score 2022: 29\n- Score 2019: 28",
                    "score-against-ratings score 2022"),
            new Mistake("difference wrong", "Difference: \\+1", "Difference: +2", "score-against-ratings difference"),
            new Mistake("label against the score", "<br>Increase", "<br>Unchanged", "change-against-ratings score"),
            new Mistake(
                    "count word wrong",
                    "It ratified four of the twelve",
                    "It ratified five of the twelve",
                    "count-against-list treaties 5-of-12"),
            new Mistake(
                    "count of votes wrong",
                    "It voted in favour of three of the four",
                    "It voted in favour of two of the four",
                    "count-against-list votes yes it-voted-in-favour-of-two-of-the"),
            new Mistake(
                    "treaty doubled in the other list",
                    "\\*\\*Rome Statute\\*\\*, ",
                    "**Rome Statute**, the **1951 Refugee Convention**, ",
                    "lists-against-set international-instruments"),
            new Mistake(
                    "all, and it is not so",
                    "It voted in favour of three of the four resolutions on R2P\\.",
                    "It voted in favour of all resolutions on R2P.",
                    "quantifier-against-list votes yes it-voted-in-favour-of-all-resolutions-on"),
            new Mistake(
                    "none, and it is not so",
                    "It voted in favour of three of the four resolutions on R2P\\.",
                    "It has never voted in favour of any resolution on R2P.",
                    "quantifier-against-list votes yes it-has-never-voted-in-favour-of-any"),
            new Mistake(
                    "acronym reused",
                    "Arms Trade Treaty \\[ATT\\]",
                    "Arms Trade Treaty [CAT]",
                    "acronym-for-two acronym CAT"),
            new Mistake(
                    "acronym of another body",
                    "has two members\\.",
                    "has two members. The Army of National Independence (ANI) has none.",
                    "acronym-for-two acronym ANI"),
            new Mistake(
                    "name spelt in two ways",
                    "has two members\\.",
                    "has two members. The Northern Islands Association (ANI) meets.",
                    "two-names-for-one acronym ANI"),
            new Mistake(
                    "own name misspelt",
                    "Norland attended one debate",
                    "Nolrand attended one debate",
                    "two-names-for-one name nolrand"),
            new Mistake(
                    "symbol impossible",
                    "General Assembly, A/HRC/48/99, para\\. 12",
                    "General Assembly, A/HRC/78/41, para. 12",
                    "impossible-symbol A/HRC/78/41"),
            new Mistake(
                    "same report under two symbols",
                    "A/HRC/48/99, para\\. 12\\.",
                    "Report of the Working Group on the Universal Periodic Review: Norland, 25 June 2021, A/HRC/48/98, para. 12.",
                    "two-symbols-for-one A/HRC/48/98 A/HRC/48/99"),
            new Mistake(
                    "rank claimed",
                    "Norland keeps its responsibility",
                    "Norland is the best performer in the region. It keeps its responsibility",
                    "rank-without-data best-performer-in-the-region"),
            new Mistake(
                    "reference to a row that is silent",
                    "\\(see previous Indicator regarding violent extremism\\)",
                    "(see previous Indicator regarding access to justice)",
                    "cross-reference civilian-protection-capacity previous-indicator-regarding-access-to-justice"),
            new Mistake(
                    "indicator worded otherwise",
                    "(\\| 35 \\| )Support the Kigali Principles",
                    "$1Support for the Kigali Principles",
                    "indicator-wording table kigali-principles"),
            new Mistake(
                    "area worded otherwise",
                    "Peacekeeping and Assistance",
                    "Peacekeeping, and Assistance",
                    "area-wording united-nations"),
            new Mistake(
                    "footnote called nowhere",
                    "four police officers in 2021\\.\\[\\^37\\]",
                    "four police officers in 2021.[^36]",
                    "footnote-uncalled note chronicle-of-norland-2020-four-officers-https-example"),
            new Mistake(
                    "footnote called twice at one place",
                    "peace talks once\\.\\[\\^29\\]",
                    "peace talks once.[^29][^29]",
                    "footnote-order twice note chronicle-of-norland-2020-talks-by-the-sea"),
            new Mistake(
                    "footnotes called in another order",
                    "(courts seldom apply it\\.)\\[\\^11\\]\\[\\^12\\]",
                    "$1[^12][^11]",
                    "footnote-order order note chronicle-of-norland-2020-law-and-practice-https"),
            new Mistake(
                    "footnote not printed",
                    "spoke for sanctions once\\.\\[\\^36\\]",
                    "spoke for sanctions once.[^36][^77]",
                    "footnote-undefined call 77 it-spoke-for-sanctions-once"),
            new Mistake(
                    "Ibid. behind several sources",
                    "\\[\\^30\\]: Chronicle[^\n]*",
                    "[^30]: Ibid., p. 7; Harbour Institute, 2021. *Nets*, <https://example.net/nets>.",
                    "ambiguous-ibid prevention-networks ibid-p-7"),
            new Mistake(
                    "Supra to another note",
                    "\\*Supra\\* note 2",
                    "*Supra* note 3",
                    "back-reference domestic-human-rights the-chapter-on-courts-in-tension-between-two"),
            new Mistake(
                    "link cut",
                    "<https://example\\.net/tension>",
                    "<https://example.net/tension->",
                    "link-cut link example-net-tension"),
            new Mistake(
                    "link without target",
                    "\\(https://example\\.org/method\\)",
                    "(#)",
                    "link-without-target link the-methodology"),
            new Mistake(
                    "old source",
                    "Chronicle of Norland, 2020(\\. \\*Floods)",
                    "Chronicle of Norland, 2011$1",
                    "older-than-previous-edition 2011 floods"),
            new Mistake(
                    "one source",
                    "2020(\\. \\*Shelters\\*, <https://example\\.org/shelters>);[^\n]*",
                    "2020$1.",
                    "one-source vulnerable-groups"),
            new Mistake(
                    "document cited in two ways",
                    "\\*Survey of Norland\\*, p\\. 30",
                    "*Survey on Norland*, p. 30, <https://example.org/survey-2021>",
                    "cited-two-ways survey-of-norland"),
            new Mistake(
                    "nothing found, and not where",
                    "It hosts the sub-regional forum",
                    "There is no evidence of a part in others. It hosts the sub-regional forum",
                    "bare-negative regional-organisations there-is-no-evidence-of-a-part-in"),
            new Mistake(
                    "evidence of another kind",
                    "The criminal code punishes incitement to violence, without naming any group",
                    "Its neighbours wrote at length of genocide and of killings on the other island",
                    "wrong-kind-of-evidence criminalise-incitement"),
            new Mistake(
                    "one fact in two rows",
                    "Its courts may try nationals for murder abroad",
                    "Norland has not ratified the Rome Statute, and its nationals know it abroad",
                    "one-fact-several-ratings standing-towards-the-rome-statute-of-the-international-criminal-court"));

    @ParameterizedTest
    @MethodSource("inTheInventedAnnex")
    void aMistakeIsFoundAndNothingElse(Mistake mistake) {
        String clean = CheckedAnnex.norland();
        Pattern what = Pattern.compile(mistake.what());
        assertThat(what.matcher(clean).results()).as(mistake.what()).hasSize(1);
        Set<String> found = keys(
                CheckedAnnex.findings(what.matcher(clean).replaceFirst(mistake.by()), CheckedAnnex.NORLAND, folder));
        Set<String> fresh = new HashSet<>(found);
        fresh.removeAll(IN_THE_INVENTED_ANNEX);
        assertThat(fresh).containsExactly(mistake.found());
    }

    private static Set<String> keys(List<Finding> findings) {
        Set<String> keys = new HashSet<>();
        findings.forEach(f -> keys.add(f.kind().id() + " " + f.about().replaceFirst("^\\w+ 2022 ", "")));
        return keys;
    }

    @Test
    void theInventedAnnexHoldsTogether() {
        assertThat(keys(CheckedAnnex.findings(CheckedAnnex.norland(), CheckedAnnex.NORLAND, folder)))
                .isEqualTo(IN_THE_INVENTED_ANNEX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRK", "AUS", "FJI"})
    void whatReportWritesHoldsTogether(String state) {
        List<Finding> findings = CheckedAnnex.findings(CheckedAnnex.reported(state), Shipped.country(state), folder);
        assertThat(findings).filteredOn(f -> f.severity() == Severity.ERROR).isEmpty();
        assertThat(keys(findings.stream()
                        .filter(f -> f.severity() == Severity.WARNING)
                        .toList()))
                .as("a source's own title has the name so")
                .isEqualTo(
                        state.equals("PRK")
                                ? Set.of("two-names-for-one name peoples-democratic-republic-of-korea")
                                : Set.of());
    }
}
