package org.r2prating.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.r2prating.MadeUpFacts.evidence;
import static org.r2prating.MadeUpFacts.finding;
import static org.r2prating.MadeUpFacts.peacekeeping;
import static org.r2prating.facts.EvidenceStatus.ABSENT_FROM_CLOSED_LIST;
import static org.r2prating.facts.EvidenceStatus.CONFLICTING;
import static org.r2prating.facts.EvidenceStatus.DOCUMENTED;
import static org.r2prating.facts.EvidenceStatus.SEARCHED_NONE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.r2prating.MadeUpFacts;
import org.r2prating.Shipped;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Flag;
import org.r2prating.engine.Recommender;
import org.r2prating.facts.Evidence;
import org.r2prating.facts.Fact;
import org.r2prating.facts.FactBase;
import org.r2prating.model.SearchedNone;

class ExplanationTest {

    private static final Evidence REPORT = evidence("un-a-76-242", "para. 2", "");

    private static Explanation explain(String indicator, SearchedNone policy, Fact... facts) {
        FactBase base = MadeUpFacts.base(facts);
        Assessment assessment =
                new Recommender(Shipped.pack(), base).assess(MadeUpFacts.COUNTRY, MadeUpFacts.EDITION, policy);
        return Explanation.of(assessment, assessment.of(indicator).orElseThrow(), Shipped.pack(), base.sources());
    }

    /** The text on one line. */
    private static String text(Explanation explanation) {
        return ExplanationText.text(explanation).replaceAll("\\s+", " ");
    }

    @Test
    void anotherQuoteOfTheSamePlaceIsAnotherCitation() {
        Explanation explanation = explain(
                "domestic-accountability",
                SearchedNone.WORST,
                finding(
                        "bodies",
                        "accountability-bodies",
                        "none",
                        DOCUMENTED,
                        evidence("un-a-76-242", "p. 1", "no bodies")),
                finding(
                        "practice",
                        "accountability-practice",
                        "impunity-is-the-rule",
                        DOCUMENTED,
                        evidence("un-a-76-242", "p. 1", "Impunity is rife")));
        assertThat(explanation.facts())
                .extracting(f -> f.fact().id(), f -> explanation
                        .citations()
                        .get(f.citations().iterator().next() - 1)
                        .evidence()
                        .quote())
                .containsExactly(tuple("bodies", "no bodies"), tuple("practice", "Impunity is rife"));
        assertThat(text(explanation)).contains("p. 1. “no bodies”", "p. 1. “Impunity is rife”");
        assertThat(ExplanationText.markdown(explanation)).contains("p. 1. “no bodies”", "p. 1. “Impunity is rife”");
        assertThat(ExplanationJson.of(explanation).get("citations"))
                .extracting(c -> c.get("quote").asText())
                .containsExactly("no bodies", "Impunity is rife");
    }

    @Test
    void aNegativeThatRestsOnASearchSaysSo() {
        Fact searched = finding("assessment", "risk-assessment", "none", SEARCHED_NONE, REPORT);
        Explanation explanation = explain("national-risk-assessment", SearchedNone.WORST, searched);
        assertThat(text(explanation)).contains(" (searched, nothing found). [1]");
        JsonNode sentence = ExplanationJson.of(explanation)
                .get("held")
                .get(0)
                .get("sentences")
                .get(0);
        assertThat(sentence.get("text").asText()).endsWith(" (searched, nothing found).");
        Fact listed = finding("assessment", "risk-assessment", "none", ABSENT_FROM_CLOSED_LIST, REPORT);
        assertThat(text(explain("national-risk-assessment", SearchedNone.WORST, listed)))
                .doesNotContain("nothing found");
    }

    @Test
    void aFactThatIsSetAsideDoesNotAnswer() {
        Fact searched = finding("assessment", "risk-assessment", "none", SEARCHED_NONE, REPORT);
        Explanation explanation = explain("national-risk-assessment", SearchedNone.NEUTRAL, searched);
        assertThat(explanation.setAside())
                .extracting(Explanation.FactLine::text)
                .containsExactly("Has the state assessed its own risk of atrocity crimes? nothing can be said");
    }

    @Test
    void whatIsKnownIsShownWhereItDoesNotSuffice() {
        Explanation explanation = explain(
                "deal-with-past-atrocities",
                SearchedNone.WORST,
                finding("past", "past-atrocities", "documented", DOCUMENTED, REPORT));
        assertThat(text(explanation))
                .contains("Insufficient evidence")
                .contains("Known so far - Is there a past of atrocity crimes to deal with? documented [1]");
        assertThat(ExplanationJson.of(explanation).get("known"))
                .extracting(f -> f.get("id").asText())
                .containsExactly("past");
    }

    @Test
    void factsInConflictAreFlaggedAndTheRatingUnderEachIsShown() {
        Explanation explanation = explain(
                "reduce-risks",
                SearchedNone.WORST,
                finding("one", "risk-level", "very-high", CONFLICTING, REPORT),
                finding("two", "risk-level", "high", CONFLICTING, evidence("un-a-76-242", "para. 9", "")));
        assertThat(explanation.recommendation().flags()).contains(Flag.CONFLICT);
        assertThat(text(explanation))
                .contains("Where facts disagree")
                .containsPattern("○ Very Weak\\. How high is the risk [^?]*\\? very high \\[1]")
                .containsPattern("Very Weak to Weak\\. How high is the risk [^?]*\\? high \\[2]");
        assertThat(ExplanationJson.of(explanation).get("disputes"))
                .extracting(d -> d.get("fact").asText(), d -> d.get("highest").asText())
                .containsExactly(tuple("one", "Very Weak"), tuple("two", "Weak"));
    }

    @Test
    void theDerivationNamesAlsoTheSideOfAConflictThatNoRuleAsksFor() {
        Explanation explanation = explain(
                "protect-populations",
                SearchedNone.WORST,
                finding("one", "atrocity-crimes", "state-commits", CONFLICTING, REPORT),
                finding("two", "atrocity-crimes", "none", CONFLICTING, REPORT));
        assertThat(explanation.recommendation().flags()).contains(Flag.CONFLICT);
        assertThat(explanation.recommendation().derivation().facts())
                .extracting(Fact::id)
                .containsExactly("one", "two");
    }

    @Test
    void factsThatAgreeAreNoConflict() {
        Explanation explanation = explain(
                "reduce-risks",
                SearchedNone.WORST,
                finding("one", "risk-level", "high", DOCUMENTED, REPORT),
                finding("two", "risk-level", "high", DOCUMENTED, REPORT));
        assertThat(explanation.recommendation().flags()).doesNotContain(Flag.CONFLICT);
        assertThat(text(explanation)).doesNotContain("Where facts disagree");
    }

    @Test
    void whoCodedAFindingIsSaid() {
        Explanation explanation = explain(
                "reduce-risks", SearchedNone.WORST, finding("one", "risk-level", "very-high", DOCUMENTED, REPORT));
        assertThat(text(explanation)).contains("Findings coded by Kim, 5 March 2021.");
        JsonNode coded = ExplanationJson.of(explanation).get("facts").get(0).get("coded");
        assertThat(coded.get("by").asText()).isEqualTo("Kim");
        assertThat(coded.get("on").asText()).isEqualTo("2021-03-05");
    }

    @Test
    void theCountOfOneDayIsOfThatDay() {
        LocalDate day = LocalDate.of(2021, 12, 31);
        assertThat(text(explain("peacekeeping", SearchedNone.WORST, peacekeeping(3, day, day, REPORT))))
                .contains("on 31 December 2021")
                .doesNotContain("31 December 2021 to 31 December 2021");
        assertThat(text(explain("peacekeeping", SearchedNone.WORST, peacekeeping(3, day.minusDays(1), day, REPORT))))
                .contains("30 December 2021 to 31 December 2021");
    }

    @Test
    void whatIsMissingEndsBeforeWhereToLook() {
        String text = text(explain("mandate-holders", SearchedNone.WORST));
        assertThat(text).contains("What is missing", "? Look: ", ". Look: ").doesNotContainPattern("[^.?] Look:");
    }
}
