package org.r2prating.consistency.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.r2prating.consistency.MadeUpEditions.E2013;
import static org.r2prating.consistency.MadeUpEditions.E2016;
import static org.r2prating.consistency.MadeUpEditions.E2019;
import static org.r2prating.consistency.MadeUpEditions.E2022;
import static org.r2prating.consistency.MadeUpEditions.KIGALI;
import static org.r2prating.consistency.MadeUpEditions.rating;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.r2prating.Shipped;
import org.r2prating.consistency.MadeUpEditions;
import org.r2prating.consistency.finding.Finding;
import org.r2prating.consistency.held.HeldRatings;
import org.r2prating.engine.Outcome;
import org.r2prating.facts.FactBase;
import org.r2prating.input.Origin;
import org.r2prating.input.Place;
import org.r2prating.model.Edition;
import org.r2prating.model.SearchedNone;

/** Ratings over editions: what is found, to what a change is put down, and what says nothing. */
class TimeChecksTest {

    private static final String STATE = "QAA";

    private static Course course(MadeUpEditions world) {
        return course(world, Correction.Corrections.NONE);
    }

    private static Course course(MadeUpEditions world, Correction.Corrections corrections) {
        FactBase base = world.base();
        return new Courses(
                        Shipped.pack(),
                        Optional.empty(),
                        base,
                        SearchedNone.WORST,
                        HeldRatings.published(base),
                        corrections)
                .of(world.country(STATE));
    }

    private static MadeUpEditions kigali(Edition before, String was, Edition now, String is) {
        return new MadeUpEditions().kigali(STATE, before, was).kigali(STATE, now, is);
    }

    private static MadeUpEditions published(MadeUpEditions world, String was, String is) {
        return world.published(STATE, E2019, KIGALI, was, "").published(STATE, E2022, KIGALI, is, "");
    }

    private static List<String> kinds(Course course) {
        return TimeChecks.of(course).stream().map(f -> f.kind().id()).sorted().toList();
    }

    @Test
    void aRatingThatChangedWithoutAFactIsFound() {
        Course course = course(published(kigali(E2019, "endorsed", E2022, "endorsed"), "Strong", "Weak"));
        assertThat(kinds(course)).containsExactly("change-cause", "rating-without-fact");
        Finding found = TimeChecks.of(course).stream()
                .filter(f -> f.kind().id().equals("rating-without-fact"))
                .findFirst()
                .orElseThrow();
        assertThat(found.about()).isEqualTo("QAA 2022 kigali-principles");
        assertThat(found.message())
                .isEqualTo(
                        "QAA, 35 kigali-principles, 2019 to 2022: the rating went from Strong (published) to Weak (published),"
                                + " although the one thing known is the same in both editions.");
        assertThat(found.witnesses()).singleElement().satisfies(w -> assertThat(w.says())
                .isEqualTo("memberships kigali-principles: endorsed in both editions"));
        assertThat(found.place().toString()).startsWith("facts/QAA/2022.yaml");
    }

    @Test
    void aFactThatChangedWithoutTheRatingIsFound() {
        Course course = course(published(kigali(E2019, "none", E2022, "endorsed"), "Very Weak", "Very Weak"));
        assertThat(TimeChecks.of(course)).singleElement().satisfies(f -> {
            assertThat(f.kind().id()).isEqualTo("fact-without-rating");
            assertThat(f.message())
                    .isEqualTo(
                            "QAA, 35 kigali-principles, 2019 to 2022: the rating is unchanged, Very Weak (published), although"
                                    + " memberships kigali-principles: none (2019), endorsed (2022).");
        });
    }

    @Test
    void aRatingThatFollowsItsFactIsPutDownToTheFact() {
        Course course = course(published(kigali(E2019, "none", E2022, "endorsed"), "Very Weak", "Strong"));
        assertThat(TimeChecks.of(course)).singleElement().satisfies(f -> {
            assertThat(f.kind().id()).isEqualTo("change-cause");
            assertThat(f.message()).endsWith("fact: the facts changed what is recommended from Very Weak to Strong.");
            assertThat(f.witnesses()).singleElement().satisfies(w -> assertThat(w.says())
                    .isEqualTo("memberships kigali-principles: none (2019), endorsed (2022)"));
        });
        assertThat(course.causes()).containsExactly(java.util.Map.entry(Cause.FACT, 1));
    }

    @Test
    void aRatingThatGoesFurtherThanItsFactIsAlsoAJudgement() {
        Course course = course(published(kigali(E2019, "none", E2022, "considering"), "Very Weak", "Strong"));
        assertThat(course.causes().keySet()).containsExactly(Cause.FACT, Cause.JUDGEMENT);
    }

    @Test
    void whatStaysAndWhatIsNotKnownSaysNothing() {
        assertThat(kinds(course(published(kigali(E2019, "endorsed", E2022, "endorsed"), "Strong", "Strong"))))
                .isEmpty();
        MadeUpEditions unknownBefore = new MadeUpEditions().kigali(STATE, E2022, "endorsed");
        assertThat(kinds(course(published(unknownBefore, "Weak", "Strong")))).containsExactly("change-cause");
        assertThat(kinds(course(new MadeUpEditions().kigali(STATE, E2022, "none"))))
                .isEmpty();
    }

    @Test
    void theLabelOfATableStandsInForTheRatingBefore() {
        Course down = course(
                kigali(E2019, "endorsed", E2022, "endorsed").published(STATE, E2022, KIGALI, "Weak", "Decrease"));
        assertThat(kinds(down)).containsExactly("change-cause", "rating-without-fact");
        assertThat(TimeChecks.of(down).get(0).message())
                .contains("down to Weak (published), as its label says (Decrease)");
        Course same = course(
                kigali(E2019, "none", E2022, "endorsed").published(STATE, E2022, KIGALI, "Very Weak", "Unchanged"));
        assertThat(kinds(same)).containsExactly("fact-without-rating");
    }

    @Test
    void recommendedRatingsFollowTheFactsByThemselves() {
        Course course = course(kigali(E2019, "none", E2022, "endorsed"));
        assertThat(kinds(course)).containsExactly("change-cause");
        assertThat(course.causes().keySet()).containsExactly(Cause.FACT);
    }

    @Test
    void aChangeUnderOtherRulesIsPutDownToTheRule() {
        Step step = course(kigali(E2019, "endorsed", E2022, "endorsed")).steps().stream()
                .filter(s -> s.indicator().id().equals(KIGALI))
                .findFirst()
                .orElseThrow();
        At was = step.before();
        At before = new At(
                was.edition(),
                Optional.of(held("Fair")),
                "",
                was.recommendation(),
                new Outcome.Rated(rating("Fair")),
                was.profile(),
                Optional.empty());
        At now = new At(
                step.now().edition(),
                Optional.of(held("Strong")),
                "",
                step.now().recommendation(),
                step.now().outcome(),
                step.now().profile(),
                Optional.empty());
        Attribution attribution = Attribution.of(new Step(step.country(), step.indicator(), before, now))
                .orElseThrow();
        assertThat(attribution.causes()).containsExactly(Cause.RULE);
        assertThat(attribution.reasons())
                .containsExactly("rule: on the same facts the rules before gave Fair, those of now Strong");
    }

    private static org.r2prating.consistency.held.HeldRating held(String label) {
        return new org.r2prating.consistency.held.HeldRating(
                rating(label),
                org.r2prating.consistency.held.HeldRating.By.FINAL,
                Place.of(Origin.of("facts/QAA/2019.review.yaml")));
    }

    @Test
    void aCorrectionIsNamedWithItsReasonAndIsNoRatingWithoutAFact() {
        Correction correction = new Correction("a vote was misread", Place.of(Origin.of("facts/QAA/2019.yaml")));
        Course course = course(
                published(kigali(E2019, "endorsed", E2022, "endorsed"), "Strong", "Weak"),
                (country, edition, indicator) ->
                        edition.equals(E2019) && indicator.equals(KIGALI) ? Optional.of(correction) : Optional.empty());
        assertThat(TimeChecks.of(course)).singleElement().satisfies(f -> assertThat(f.message())
                .contains("correction: a vote was misread"));
    }

    @Test
    void everyStepOfMoreThanTwoEditionsIsLookedAt() {
        MadeUpEditions world = new MadeUpEditions()
                .kigali(STATE, E2013, "none")
                .kigali(STATE, E2016, "considering")
                .kigali(STATE, E2019, "considering")
                .kigali(STATE, E2022, "endorsed");
        Course course = course(world);
        assertThat(course.stages().stream().map(s -> s.edition().id())).containsExactly("2013", "2016", "2019", "2022");
        assertThat(TimeChecks.of(course).stream().map(Finding::about))
                .containsExactlyInAnyOrder("QAA 2016 kigali-principles", "QAA 2022 kigali-principles");
        assertThat(TimeChecks.of(course.endingIn(E2022)).stream().map(Finding::about))
                .containsExactly("QAA 2022 kigali-principles");
        assertThat(course.endingIn(E2013).stages()).isEmpty();
    }
}
