package org.r2prating.report.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.r2prating.MadeUpFacts.evidence;
import static org.r2prating.MadeUpFacts.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.r2prating.MadeUpFacts;
import org.r2prating.Shipped;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.EvidenceStatus;
import org.r2prating.facts.Fact;
import org.r2prating.facts.FactBase;
import org.r2prating.facts.Remark;
import org.r2prating.model.SearchedNone;

/** What an annex says of an invented state. */
class AnnexBuilderTest {

    private static final String REPORT = "un-a-76-242";

    private static Annex annex(FactBase base, SearchedNone policy) {
        return AnnexBuilder.annex(
                new Recommender(Shipped.pack(), base).assess(MadeUpFacts.COUNTRY, MadeUpFacts.EDITION, policy),
                Shipped.pack(),
                base,
                "test",
                Copy.PUBLICATION,
                Map.of());
    }

    private static Annex annex(Fact... facts) {
        return annex(alone(Map.of(), facts), SearchedNone.WORST);
    }

    /** A fact base in which nothing is known of every state. */
    private static FactBase alone(Map<FactBase.Key, List<Remark>> remarks, Fact... facts) {
        FactBase base = MadeUpFacts.base(facts);
        return new FactBase(
                base.editions(),
                base.sources(),
                base.countries(),
                base.standing(),
                base.dossiers(),
                remarks,
                base.tables(),
                List.of(),
                base.names(),
                base.digest());
    }

    private static String notes(Annex annex, int number) {
        return annex.rows().get(number - 1).notes().stream()
                .map(s -> s.text() + s.notes())
                .collect(Collectors.joining(" "));
    }

    @Test
    void whereNothingIsKnownNothingIsRated() {
        Annex annex = annex();
        assertThat(annex.overview().get(0).get(0).text())
                .isEqualTo("None of the 36 indicators can be rated for Testland on the evidence in view.");
        assertThat(annex.score()).startsWith("Score 2022: none; no indicator is rated.");
        assertThat(annex.footnotes()).isEmpty();
        assertThat(annex.references()).isEmpty();
        assertThat(annex.summary()).hasSize(1);
        assertThat(notes(annex, 18))
                .isEqualTo(
                        "The evidence is insufficient: every rating remains open.[] One matter that could decide is not"
                                + " known: “Has the state assessed its own risk of atrocity crimes?”.[] There is no earlier"
                                + " assessment to compare with.[]");
        assertThat(AnnexMarkdown.text(annex)).doesNotContain("Footnotes", "null");
    }

    @Test
    void aSearchThatFoundNothingIsSaidWithItsDay() {
        Fact none = finding(
                "none", "risk-assessment", "none", EvidenceStatus.SEARCHED_NONE, evidence(REPORT, "whole report", ""));
        assertThat(notes(annex(none), 18))
                .startsWith(
                        "No assessment by Testland of its own risk of atrocity crimes is known. Nothing was found by the"
                                + " search recorded in “Situation of human rights in the Democratic People's Republic of"
                                + " Korea”, as of 31 December 2021.[1] The rating is therefore Very Weak.[]");
        assertThat(notes(annex(MadeUpFacts.base(none), SearchedNone.NEUTRAL), 18))
                .startsWith("“Has the state assessed its own risk of atrocity crimes?”: nothing was found by the search"
                        + " recorded in “Situation of human rights in the Democratic People's Republic of Korea”, as of 31 December 2021, and nothing is concluded from that.[1] The evidence is"
                        + " insufficient");
    }

    @Test
    void aClosedListIsSaidWithItsDay() {
        Fact none = finding(
                "none",
                "risk-assessment",
                "none",
                EvidenceStatus.ABSENT_FROM_CLOSED_LIST,
                evidence(REPORT, "list", ""));
        assertThat(notes(annex(none), 18))
                .contains("is known. The state is not listed in “Situation of human rights in the Democratic People's"
                        + " Republic of Korea”, as of 31 December 2021.[1]");
    }

    @Test
    void onePlaceInOneSourceHasOneNumber() {
        Annex annex = annex(
                finding("a", "risk-assessment", "done", EvidenceStatus.DOCUMENTED, evidence(REPORT, "p. 4", "one")),
                finding(
                        "b",
                        "atrocity-crimes",
                        "state-commits",
                        EvidenceStatus.DOCUMENTED,
                        evidence(REPORT, "p. 4", "two"),
                        evidence(REPORT, "p. 5", ""),
                        evidence("un-a-hrc-42-10", "whole report", "")));
        assertThat(annex.footnotes()).hasSize(3);
        Map<String, Footnote> byWords = annex.footnotes().stream()
                .collect(Collectors.toMap(f -> f.text().words(), f -> f));
        Footnote both = annex.footnotes().stream()
                .filter(f -> !f.quote().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(both.quote()).isIn("one” … “two", "two” … “one");
        assertThat(both.text().words()).contains(", p. 4");
        assertThat(byWords.keySet())
                .anyMatch(w -> w.matches("United Nations, General Assembly, A/76/242 \\(note \\d\\), p\\. \\d\\."))
                .anyMatch(w -> w.endsWith("A/HRC/42/10, https://undocs.org/A/HRC/42/10."));
    }

    @Test
    void sidesOfAConflictAreToldApart() {
        String notes = notes(
                annex(
                        finding(
                                "a",
                                "risk-assessment",
                                "done",
                                EvidenceStatus.CONFLICTING,
                                evidence(REPORT, "p. 4", "")),
                        finding(
                                "b",
                                "risk-assessment",
                                "none",
                                EvidenceStatus.CONFLICTING,
                                evidence(REPORT, "p. 5", ""))),
                18);
        assertThat(notes)
                .contains("The sources disagree on this: “Has the state assessed its own risk of atrocity crimes?”.[]")
                .contains("By one account it is: done; with that alone, the outcome would be: Strong.[")
                .contains("By one account it is: none; with that alone, the outcome would be: Very Weak.[")
                .contains("The evidence leaves the ratings from Very Weak to Strong open.[]");
    }

    @Test
    void repliesAndCorrectionsAreToldApart() {
        FactBase base = alone(Map.of(
                new FactBase.Key("QAA", "2022"),
                List.of(
                        new Remark(Remark.Kind.REPLY, "Ministry", LocalDate.of(2022, 5, 2), List.of("We *thank* you.")),
                        new Remark(Remark.Kind.CORRECTION, "Row 8", LocalDate.of(2022, 6, 1), List.of("Misprint.")))));
        Annex annex = annex(base, SearchedNone.WORST);
        assertThat(annex.remarks())
                .containsExactly(
                        new Annex.Remark("Reply of the state: Ministry", "2 May 2022", List.of("We *thank* you.")),
                        new Annex.Remark(
                                "Correction of an earlier edition: Row 8", "1 June 2022", List.of("Misprint.")));
        assertThat(AnnexMarkdown.text(annex))
                .contains("### Reply of the state: Ministry, 2 May 2022\n\nWe \\*thank\\* you.\n");
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        Annex again = Annexes.make("PRK", "2022", Copy.REVIEWER);
        assertThat(AnnexMarkdown.text(again))
                .isEqualTo(AnnexMarkdown.text(Annexes.of("PRK", "2022", Copy.REVIEWER)))
                .contains("**Why not another:** Why not Weak?");
    }
}
