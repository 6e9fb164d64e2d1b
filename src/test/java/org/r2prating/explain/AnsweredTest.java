package org.r2prating.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.r2prating.MadeUpFacts.evidence;
import static org.r2prating.MadeUpFacts.finding;
import static org.r2prating.facts.EvidenceStatus.DOCUMENTED;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.r2prating.MadeUpFacts;
import org.r2prating.Shipped;
import org.r2prating.engine.Assessment;
import org.r2prating.engine.Check.Mark;
import org.r2prating.engine.Recommendation;
import org.r2prating.engine.Recommender;
import org.r2prating.explain.Answered.Checked;
import org.r2prating.explain.Answered.WhyNotAnswer;
import org.r2prating.explain.Explanation.Said;
import org.r2prating.facts.FactBase;
import org.r2prating.inquiry.Answers;
import org.r2prating.inquiry.Inquiry;
import org.r2prating.model.Country;
import org.r2prating.model.Edition;
import org.r2prating.model.Rating;
import org.r2prating.model.SearchedNone;

/** What a reviewer asks, answered in words. */
class AnsweredTest {

    private static Answered about(FactBase base, Country country, Edition edition, String indicator) {
        Assessment assessment = new Recommender(Shipped.pack(), base).assess(country, edition, SearchedNone.WORST);
        Recommendation recommendation = assessment.of(indicator).orElseThrow();
        Inquiry inquiry = new Inquiry(Shipped.pack(), Shipped.steps(), base, assessment);
        Answers answers = inquiry.about(List.of(recommendation)).get(indicator);
        return Explanation.of(assessment, recommendation, Shipped.pack(), base.sources(), Optional.ofNullable(answers))
                .answered()
                .orElseThrow();
    }

    private static Answered prk(String indicator) {
        return about(Shipped.base(), Shipped.country("PRK"), Shipped.edition("2022"), indicator);
    }

    @Test
    void peacekeepingLacksAContributionAndEachStepOfTheLadderSaysHowLarge() {
        Answered answered = prk("peacekeeping");
        WhyNotAnswer weak = answered.whyNot().get(0);
        assertThat(weak.rating()).isEqualTo("Weak");
        Checked nearest = weak.attempts().get(0).checks().get(0);
        assertThat(nearest.mark()).isEqualTo(Mark.BLOCKS);
        assertThat(nearest.required())
                .isEqualTo("uniformed personnel in UN peacekeeping: persons more than 0 and less than 10");
        assertThat(nearest.observed()).startsWith("0 on average from 1 July 2019");
        assertThat(nearest.citations()).isNotEmpty();
        assertThat(answered.lift().orElseThrow().sets())
                .extracting(
                        set -> set.rating() + ": " + set.changes().get(0).text().replaceAll(",.*", ""))
                .containsExactly(
                        "Weak: deploy at least 1 person",
                        "Fair: deploy at least 10 persons",
                        "Strong: deploy at least 100 persons",
                        "Very Strong: deploy at least 100 persons");
    }

    @Test
    void onInstrumentsThePracticeCapStandsAgainstFairAndMoreTreatiesAreNoWayPastIt() {
        Assessment assessment = new Recommender(Shipped.pack(), Shipped.base())
                .assess(Shipped.country("PRK"), Shipped.edition("2022"), SearchedNone.WORST);
        Recommendation recommendation =
                assessment.of("international-instruments").orElseThrow();
        Rating fair = Shipped.pack().framework().scale().labelled("Fair").orElseThrow();
        Inquiry inquiry = new Inquiry(Shipped.pack(), Shipped.steps(), Shipped.base(), assessment);
        Answers asked = new Answers(
                List.of(inquiry.whyNot(recommendation, fair)), Optional.empty(), Optional.empty(), Optional.empty());
        WhyNotAnswer answer = Explanation.of(
                        assessment,
                        recommendation,
                        Shipped.pack(),
                        Shipped.base().sources(),
                        Optional.of(asked))
                .answered()
                .orElseThrow()
                .whyNot()
                .get(0);
        assertThat(answer.against())
                .singleElement()
                .extracting(Said::text)
                .asString()
                .startsWith("At most Very Weak:");
        assertThat(answer.holding())
                .singleElement()
                .extracting(Said::text)
                .asString()
                .contains("7 of 12");
        assertThat(prk("international-instruments").lift().orElseThrow().sets())
                .flatExtracting(Answered.LiftSet::changes)
                .extracting(Answered.LiftChange::text)
                .isNotEmpty()
                .allMatch(change -> change.contains("core principles of the instruments"));
    }

    @Test
    void wherePastConductDecidesNothingLiftsTheRatingAndItIsSaid() {
        Answered answered = prk("access-to-justice");
        assertThat(answered.lift().orElseThrow().sets()).isEmpty();
        assertThat(answered.lift().orElseThrow().summary()).startsWith("Nothing that the state could change lifts it");
    }

    @Test
    void aRatingThatHangsOnOneSourceNamesIt() {
        Answered answered = about(
                MadeUpFacts.base(finding(
                        "focal",
                        "risk-assessment",
                        "done",
                        DOCUMENTED,
                        evidence("un-a-76-242", "p. 1", "carried out an assessment"))),
                MadeUpFacts.COUNTRY,
                MadeUpFacts.EDITION,
                "national-risk-assessment");
        assertThat(answered.hangsOn())
                .extracting(Said::text)
                .anyMatch(text -> text.startsWith("Without the fact “Did") || text.startsWith("Without the fact “"))
                .anyMatch(text -> text.contains("alone it would be insufficient evidence."));
    }

    @Test
    void anotherPolicyIsNamedWithItsOutcome() {
        assertThat(prk("r2p-discussions").policies())
                .contains("Under the policy neutral it would be insufficient evidence.");
        assertThat(prk("international-instruments").policies()).isEmpty();
    }

    /** Every condition says in words what it asks: no property, operator or variable of a rule file shows through. */
    @Test
    void noConditionIsLeftInTheLanguageOfRules() {
        for (Rating rating : Shipped.pack().framework().scale().ratings()) {
            Assessment assessment = new Recommender(Shipped.pack(), Shipped.base())
                    .assess(Shipped.country("PRK"), Shipped.edition("2022"), SearchedNone.WORST);
            Inquiry inquiry = new Inquiry(Shipped.pack(), Shipped.steps(), Shipped.base(), assessment);
            for (Recommendation recommendation : assessment.recommendations()) {
                Answers asked = new Answers(
                        List.of(inquiry.whyNot(recommendation, rating)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
                Explanation explanation = Explanation.of(
                        assessment,
                        recommendation,
                        Shipped.pack(),
                        Shipped.base().sources(),
                        Optional.of(asked));
                explanation.answered().orElseThrow().whyNot().stream()
                        .flatMap(answer -> answer.attempts().stream())
                        .flatMap(attempt -> attempt.checks().stream())
                        .forEach(check -> assertThat(check.required() + check.observed())
                                .doesNotContain("==", ">=", "<", "$", "{", "null")
                                .doesNotContainPattern("[a-z][A-Z]"));
            }
        }
    }
}
